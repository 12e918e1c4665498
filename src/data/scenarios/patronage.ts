/**
 * Reads a patron's stake in a client off what bound the two on the eve of a crisis, by one rule for every
 * pair: so that no number can be bent to what the patron did afterwards.
 */
import type { Relation } from '../../engine/index.ts';

/**
 * What each bond weighs by itself (prior, on the rungs of `kuwait-1990/relations.ts`: .2 a supplier among others,
 * .4 the first supplier, .6 a treaty, .8 and more what touches the patron's own security).
 */
export const BONDS = {
  /** Governs it, or governed its zone of it, that day. */
  occupies: 0.85,
  /** A treaty of mutual defence that covers the client's own territory, given by the stronger side. */
  pact: 0.6,
  /** Made its state, its government or its army. */
  founder: 0.5,
  /** A public promise of help short of a treaty. */
  guarantee: 0.5,
  /** A common command under a treaty. */
  command: 0.5,
  /** Troops or bases there by agreement. */
  garrison: 0.5,
  /** First or only supplier of arms. */
  arms: 0.4,
  /** The client lies between the patron and a rival's army. */
  buffer: 0.35,
  /** Grants, loans or subsidies by the state. */
  aid: 0.25,
  /** The client guards it, or takes a quarter of its trade. */
  depends: 0.25,
  /** A supplier of arms among others. */
  supply: 0.2,
  /** Trade, oil or transit worth a quarrel. */
  trade: 0.15,
  /** A veto cast on its behalf before. */
  veto: 0.1,
} as const;
export type Bond = keyof typeof BONDS;

/** Every bond beside the strongest adds this (prior). */
const EACH_MORE = 0.05;
const MOST = 0.95;
/** What is left where the patron had told the client or the world beforehand that it would not stand behind this (prior). */
const DISAVOWED = 0.4;

/** Several patrons may stand on the left; `but` is the word of warning, with its date. */
export interface PatronRow {
  readonly from: string;
  readonly to: string;
  readonly bonds: readonly Bond[];
  readonly source: string;
  readonly but?: string;
}

export function stakeOf(bonds: readonly Bond[], disavowed: boolean): number {
  const strongest = Math.max(...bonds.map((bond) => BONDS[bond]));
  const whole = Math.min(strongest + EACH_MORE * (bonds.length - 1), MOST);
  return Math.round((disavowed ? whole * DISAVOWED : whole) * 100) / 100;
}

export function stakesOf(rows: readonly PatronRow[]): Relation[] {
  return rows.flatMap(({ from, to, bonds, source, but }) =>
    from.split(' ').map((patron) => ({
      from: patron,
      to,
      value: stakeOf(bonds, but !== undefined),
      source: but === undefined ? source : `${source}; ${but}`,
    })),
  );
}
