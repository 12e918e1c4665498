/** In how many runs left to themselves a crisis goes as the record went, by crisis and point. */
import type { Point } from '../points.ts';
import { RECORD_AGREEMENT } from './record.ts';

export interface Agreement {
  readonly runs: number;
  readonly agree: Readonly<Record<Point, number>>;
}

const { seeds, points, crises } = RECORD_AGREEMENT;

/** By the id of the crisis; one that is not there has not been counted yet. */
export const AGREEMENT: Readonly<Record<string, Agreement>> = Object.fromEntries(
  crises.map(({ id, agree }): [string, Agreement] => [
    id,
    {
      runs: seeds,
      agree: Object.fromEntries(points.map((point, at) => [point, agree[at] ?? 0])) as Record<
        Point,
        number
      >,
    },
  ]),
);
