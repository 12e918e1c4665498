/** The flip line of a real vote: the smallest single change with which another vote would have been foretold. */
import {
  ballotValues,
  chancesAt,
  FACTOR_AT,
  FACTOR_COUNT,
  type Flip,
  forecast,
  measureSize,
  type VoteCase,
  type VoteFactor,
  type VoteNumbers,
} from '../../engine/index.ts';
import { casesOf } from './cases.ts';
import type { CodedBallot } from './estimate.ts';
import type { Memory } from './memory.ts';
import { type Cast, decide, type Odds } from './rule.ts';

export interface Forecaster {
  readonly numbers: VoteNumbers;
  readonly memory: Memory;
  readonly oddsOf: (voter: VoteCase) => Odds;
}

interface Candidate {
  readonly flip: Flip;
  /** Share of what could have been otherwise: the least one is told. */
  readonly size: number;
}

/**
 * Ranges of what is coded of a real vote. Those of the game, but that texts without known sponsors stand nearer to all
 * (2.3), and that earlier votes are known.
 */
const RANGES: Readonly<Partial<Record<VoteFactor, readonly [number, number]>>> = {
  principle: [0, 1],
  tieToVictim: [-1, 1],
  tieToTarget: [-1, 1],
  stake: [-1, 0],
  sovereignty: [-1, 0],
  sponsors: [-4, 2.3],
  company: [-0.5, 0.5],
  disposition: [-2.5, 2.5],
};
const CODED = Object.keys(RANGES) as readonly VoteFactor[];

/** Sums beyond these are as good as certain. */
const FARTHEST = 40;
/** Halvings of that span: to less than a millionth. */
const HALVINGS = 28;
/** A hair beyond the line, so that the changed sum lies on its other side. */
const BEYOND = 1e-5;

/** One for each voter of a ballot, in its order; undefined where no single change within reach would do. */
export function flipsOf(
  { coded, cases }: CodedBallot,
  forecaster: Forecaster,
): readonly (Flip | undefined)[] {
  const { numbers, memory, oddsOf } = forecaster;
  const values = ballotValues(cases, numbers);
  const told = toldOf(cases, forecaster);
  const without = coded.measures.map((measure) => {
    const measures = coded.measures.filter((other) => other !== measure);
    const again = measures.length === 0 ? [] : casesOf({ ...coded, measures }, memory);
    return { measure, told: toldOf(again, forecaster) };
  });
  return cases.map((voter, at) => {
    const now = told[at] ?? 'yes';
    const decideAt = (sum: number) => decide(chancesAt(sum, voter, numbers), oddsOf(voter));
    const own = values.slice(at * FACTOR_COUNT, (at + 1) * FACTOR_COUNT);
    const found: Candidate[] = [...factorFlips(own, numbers.weights, decideAt)];
    for (const { measure, told: others } of without) {
      const vote = others[at];
      if (vote === undefined || vote === now) continue;
      found.push({ flip: { kind: 'withoutMeasure', measure, vote }, size: measureSize(measure) });
    }
    return found.toSorted((a, b) => a.size - b.size)[0]?.flip;
  });
}

/** What is foretold of each voter. */
function toldOf(cases: readonly VoteCase[], { numbers, oddsOf }: Forecaster): readonly Cast[] {
  const chances = forecast(cases, numbers);
  return cases.flatMap((voter, at) => {
    const own = chances[at];
    return own === undefined ? [] : [decide(own, oddsOf(voter))];
  });
}

function factorFlips(
  values: readonly number[],
  weights: readonly number[],
  decideAt: (sum: number) => Cast,
): readonly Candidate[] {
  const sum = values.reduce((all, value, k) => all + value * (weights[k] ?? 0), 0);
  const now = decideAt(sum);
  const lines = [leastSum((at) => decideAt(at) !== 'no'), leastSum((at) => decideAt(at) === 'yes')];
  return lines.flatMap((line) => {
    const beyond = sum < line ? line + BEYOND : line - BEYOND;
    const vote = decideAt(beyond);
    if (vote === now) return [];
    return CODED.flatMap((factor): readonly Candidate[] => {
      const range = RANGES[factor];
      const [value, weight] = [values[FACTOR_AT[factor]] ?? 0, weights[FACTOR_AT[factor]] ?? 0];
      const needed = value + (beyond - sum) / weight;
      if (range === undefined || !(needed >= range[0] && needed <= range[1])) return [];
      const kind = needed > value ? 'factorAbove' : 'factorBelow';
      const size = Math.abs(needed - value) / (range[1] - range[0]);
      return [{ flip: { kind, factor, value: needed, vote }, size }];
    });
  });
}

/** The least sum at which something holds that holds for every greater one. */
function leastSum(holds: (sum: number) => boolean): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
