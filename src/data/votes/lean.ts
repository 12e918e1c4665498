/** Where a text comes from on the Assembly's line: from its sponsors, or from those who would have written it. */
import { factsIn, stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';

/** Who is not known to have signed is taken from the quarter of the members that stand farthest from the target (.15 to .7 tried). */
const WRITERS = 0.25;

export interface Lean {
  readonly at: number;
  /** Is it known who sponsored the text? */
  readonly isSigned: boolean;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Nobody's votes are looked at, only who is there. */
export function leanOf(coded: CodedVote): Lean {
  const { date, sponsors, target, votes } = coded;
  const year = yearOf(date);
  const ideals = (codes: readonly string[], seated: boolean): readonly number[] =>
    codes.flatMap((code) => factsIn(stateOf(code, date, seated), year).ideal ?? []);
  const wrote = ideals(sponsors, true);
  if (wrote.length > 0) return { at: mean(wrote), isSigned: true };
  const bench = Object.keys(votes).map(
    (code) => factsIn(stateOf(code, date, true), year).ideal ?? 0,
  );
  const aimed = ideals(target, false);
  if (aimed.length === 0) return { at: mean(bench), isSigned: false };
  const from = mean(aimed);
  const far = bench.toSorted((a, b) => Math.abs(b - from) - Math.abs(a - from));
  return { at: mean(far.slice(0, Math.max(1, Math.round(far.length * WRITERS)))), isSigned: false };
}
