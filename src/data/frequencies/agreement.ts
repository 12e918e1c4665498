/** In how many runs left to themselves a crisis goes as the record went, by point. Counted by `npm run -s sim -- --record`. */
import type { Point } from '../points.ts';

export interface Agreement {
  readonly runs: number;
  readonly agree: Readonly<Record<Point, number>>;
}

/** By the id of the crisis; one that is not there has not been counted yet. */
export const AGREEMENT: Readonly<Record<string, Agreement>> = {};
