/** What a row of section 12 of the model asks for, what came out, and what that says. */

/** Rows of the table that a crisis can answer; the others come with the era. */
export const ROWS = [
  'T2',
  'T3',
  'T6',
  'T7',
  'T12',
  'T14',
  'T15',
  'T16',
  'T18',
  'T19',
  'T20',
] as const;
export type Row = (typeof ROWS)[number];

/** Each claim by name; its words are in the text folder. */
export const CLAIMS = [
  'loneTarget',
  'coalition',
  'undecided',
  'powerSlope',
  'thirdParty',
  'tailExponent',
  'medianDead',
  'hundredThousand',
  'timeStep',
  'sanctionsAlone',
  'sanctionsInstitution',
  'sanctionsCost',
  'precedents',
  'vetoClients',
  'vetoPermanent',
  'vetoGeneralWar',
  'votesLogLoss',
  'votesBalanced',
  'channels',
  'leak',
] as const;
export type ClaimId = (typeof CLAIMS)[number];

/** What a figure must do to meet its claim. `reported`: nothing is asked, the figure is given. */
export type Wanted =
  | { readonly kind: 'band'; readonly low: number; readonly high: number }
  | { readonly kind: 'above'; readonly than: number }
  | { readonly kind: 'exact' }
  | { readonly kind: 'reported' };

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `share`: of 1, told in per cent. `points`: a difference of shares. `number`: as it stands. `count`: whole things. */
export type Unit = 'share' | 'points' | 'number' | 'count';

export interface Figure {
  readonly row: Row;
  readonly claim: ClaimId;
  readonly wanted: Wanted;
  readonly unit: Unit;
  readonly value: number;
  /** 95 %; `undefined` where nothing is sampled. */
  readonly interval: Interval | undefined;
  /** On how many wars, votes or ballots it rests. */
  readonly sample: number;
}

/** `open`: outside of what is asked, but the sample cannot tell. */
export type Verdict = 'met' | 'open' | 'missed' | 'reported';

export function verdictOn({ wanted, value, interval }: Figure): Verdict {
  const { low, high } = interval ?? { low: value, high: value };
  switch (wanted.kind) {
    case 'band':
      if (value >= wanted.low && value <= wanted.high) return 'met';
      return high < wanted.low || low > wanted.high || interval === undefined ? 'missed' : 'open';
    case 'above':
      if (low > wanted.than) return 'met';
      return high > wanted.than ? 'open' : 'missed';
    case 'exact':
      return value === 1 ? 'met' : 'missed';
    case 'reported':
    default:
      return 'reported';
  }
}
