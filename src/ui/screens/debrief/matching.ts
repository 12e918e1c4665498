/** Which text of a run answers which of the record: by body, by what the texts do, and by when. */
import type { Body, Measure } from '../../../engine/index.ts';

interface Text {
  readonly body: Body;
  readonly day: number;
  readonly measures: readonly Measure[];
  /** Of the record: aimed at others than the run's texts are. */
  readonly elsewhere: boolean;
}

export interface Pair<T> {
  readonly record: T | undefined;
  readonly run: T | undefined;
}

/** Measures that do the same kind of thing: a text may ask for an embargo where the other imposed more. */
const KINDS: readonly (readonly Measure[])[] = [
  ['condemn', 'demandWithdrawal', 'determine', 'callForCeasefire', 'provisionalMeasures', 'expel'],
  ['mediate', 'factFinding'],
  ['referToCourt'],
  ['armsEmbargo', 'targetedSanctions', 'comprehensiveSanctions'],
  ['authoriseForce', 'blockade', 'noFlyZone'],
  ['peacekeepers', 'humanitarianAccess'],
  ['transferToAssembly'],
  ['liftMeasures', 'withdrawKeepers', 'exemptVictim'],
];

function kindsOf(measures: readonly Measure[]): ReadonlySet<number> {
  return new Set(measures.map((one) => KINDS.findIndex((kind) => kind.includes(one))));
}

/** Share of all that either has which both have. */
function likeness<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const both = [...one].filter((each) => other.has(each)).length;
  return both / Math.max(1, one.size + other.size - both);
}

/** What a text does counts for most: two that ask for the same a year apart answer each other sooner than two of one day that share nothing. */
const WEIGHTS = { measures: 0.5, kinds: 0.3, time: 0.2 };

/** Two that share no measure answer each other only if at least so much of what they do is of one kind. */
const HALF = 0.5;

/** 0 where they share too little, stand in different bodies or are aimed at different states; up to 1. */
function fit(record: Text, run: Text, span: number): number {
  if (record.body !== run.body || record.elsewhere) return 0;
  const kinds = likeness(kindsOf(record.measures), kindsOf(run.measures));
  if (kinds === 0) return 0;
  const measures = likeness(new Set(record.measures), new Set(run.measures));
  if (measures === 0 && kinds < HALF) return 0;
  const time = 1 - Math.abs(record.day - run.day) / Math.max(1, span);
  return WEIGHTS.measures * measures + WEIGHTS.kinds * kinds + WEIGHTS.time * time;
}

/** The best fits first, each text once; what is left stands alone. In the order of their days. */
export function pairsOf<T extends Text>(
  record: readonly T[],
  run: readonly T[],
): readonly Pair<T>[] {
  const span = Math.max(0, ...record.map(({ day }) => day), ...run.map(({ day }) => day));
  const fits = record
    .flatMap((one) => run.map((other) => ({ one, other, score: fit(one, other, span) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const partner = new Map<T, T>();
  for (const { one, other } of fits) {
    if (partner.has(one) || partner.has(other)) continue;
    partner.set(one, other);
    partner.set(other, one);
  }
  const pairs: Pair<T>[] = [
    ...record.map((one) => ({ record: one, run: partner.get(one) })),
    ...run
      .filter((other) => !partner.has(other))
      .map((other) => ({ record: undefined, run: other })),
  ];
  return pairs.toSorted((a, b) => dayOf(a) - dayOf(b));
}

function dayOf<T extends Text>({ record, run }: Pair<T>): number {
  return record?.day ?? run?.day ?? 0;
}
