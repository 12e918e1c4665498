/** Scenario compiled once into columns and pair tables. Never saved, never changed. */

import type { Scenario } from './scenario.ts';
import type { CountryIndex, TemperId } from './vocabulary.ts';

/** An n × n table by rows: entry (i, j) is at i·n + j. */
export type PairTable = Float64Array;

export interface SittingPeriod {
  readonly fromDay: number;
  /** In English alphabetical order. */
  readonly members: readonly CountryIndex[];
}

export interface Setting {
  readonly scenario: Scenario;
  readonly n: number;
  readonly ids: readonly string[];
  /** 1 for members of the organisation. */
  readonly member: Float64Array;
  /** 1 for what is no state: a people, an armed movement, a breakaway territory. */
  readonly people: Float64Array;
  readonly power: Float64Array;
  readonly reach: Float64Array;
  readonly ideal: Float64Array;
  readonly democracy: Float64Array;
  readonly output: Float64Array;
  readonly militarySpending: Float64Array;
  /** Thousands. */
  readonly personnel: Float64Array;
  readonly population: Float64Array;
  readonly nuclear: Float64Array;
  readonly temper: Readonly<Record<TemperId, Float64Array>>;
  /** Kilometres between centres; 0 on the diagonal. */
  readonly distance: PairTable;
  readonly contiguous: PairTable;
  readonly pact: PairTable;
  /** −1 … 1, symmetric. */
  readonly tie: PairTable;
  /** 0 … 1, patron by client. */
  readonly stake: PairTable;
  /** Share of i's trade with j, rows sum to 1. */
  readonly exposure: PairTable;
  readonly permanent: readonly CountryIndex[];
  readonly council: readonly SittingPeriod[];
  readonly aggressors: readonly CountryIndex[];
  readonly victims: readonly CountryIndex[];
  /** Kilometres to the theatre: the part of the victim's land that is fought over, or the nearest victim's centre. */
  readonly away: Float64Array;
  /** Strength in the theatre per country when everything is sent: power × reach over the distance to the theatre. */
  readonly theatre: Float64Array;
  /** Sum of `|x|` helpers are not here on purpose: sums run in roster order where they are needed. */
  readonly worldPower: number;
}

/** Reads a pair table. */
export function pair(
  setting: Setting,
  table: PairTable,
  from: CountryIndex,
  to: CountryIndex,
): number {
  return table[from * setting.n + to] ?? 0;
}
