/** What can be wrong with a sheet. */
import type { FieldProblem } from './schema.ts';

/** Everything that can be wrong between fields. */
export const CROSS_PROBLEMS = [
  'unknownCountry',
  'repeated',
  'oneSided',
  'itself',
  'sharesAboveOne',
  'notFirstDay',
  'notLater',
  'permanentLeftOut',
  'bothSides',
  'notDrawn',
  'bothDrawn',
  'samePlace',
  'voteTwice',
  'wrongDay',
  'unknownSource',
  'turnBeyondEnd',
  'unmatched',
] as const;
export type Problem = FieldProblem | (typeof CROSS_PROBLEMS)[number];

/** One thing wrong: where (dots and positions, as in `scenario.crisis.clarity`), what, and what was found. */
export interface Fault {
  readonly path: string;
  readonly problem: Problem;
  readonly found: string;
}
export type Report = (path: string, problem: Problem, found?: string | number) => void;

/** Reports what occurs a second time. */
export function checkRepeats(path: string, keys: readonly string[], report: Report): void {
  keys.forEach((key, i) => {
    if (keys.indexOf(key) < i) report(`${path}.${i}`, 'repeated', key);
  });
}
