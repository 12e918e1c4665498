/** Penalised maximum likelihood for the ordered logit of the vote: one search, for the model and for what it is held against. */
import { LEAST_GAP } from '../../engine/index.ts';

/** One member's vote as the search sees it. */
export interface FitRow {
  readonly values: readonly number[];
  readonly vote: 'yes' | 'abstain' | 'no';
  readonly permanent: boolean;
  /** How hard the text bites, 0 … 1. */
  readonly bite: number;
  /** How firm its earlier refusals were, about −.35 … .65. */
  readonly firmness: number;
  /** How far the text touches the voter itself, 0 … 1. */
  readonly own: number;
  /** Is the voter itself the target? */
  readonly isTarget: boolean;
  /** How many votes like it this one stands for. */
  readonly weight: number;
}

export interface Fit {
  readonly weights: readonly number[];
  readonly yesFrom: number;
  /** What a permanent member asks more of a text before it says yes. */
  readonly more: number;
  readonly elected: number;
  readonly permanent: number;
  /** By how much of itself that widens with bite. */
  readonly perBite: number;
  /** Share of a permanent member's gap that is left where its own stake is whole. */
  readonly kept: number;
  /** By how much of itself the gap narrows with firmness. */
  readonly perFirmness: number;
  /** Share of it that is left where the member is itself the target. */
  readonly asTarget: number;
}

/** The best that a fit of nothing would start from: most votes are yes. */
export const START: Omit<Fit, 'weights'> = {
  yesFrom: -2,
  more: 0,
  elected: 2.5,
  permanent: 3,
  perBite: 0,
  kept: 1,
  perFirmness: 0,
  asTarget: 1,
};

/** Least and most of yes threshold, what permanent members ask more, gaps, their widening, share kept, narrowing, share as target. */
const BOUNDS: readonly (readonly [number, number])[] = [
  [-12, 12],
  [-4, 4],
  [0.2, 12],
  [0.2, 12],
  [0, 4],
  [0.15, 2],
  [0, 3],
  [0.15, 2],
];
/** Below this a value does not vary, and its weight is not held down by how little it does. */
const LEAST_SPREAD = 0.05;
const LEAST_STEP = 0.002;
const ROUNDS = 300;
/** How hard weights are drawn to nothing: of .5, 1.5, 2, 4 and 7.5 best for votes after those that the fit saw. */
const HOLD = 5;

interface Search {
  readonly rows: readonly FitRow[];
  readonly at: number[];
  readonly sums: number[];
  readonly spreads: readonly number[];
}

function spreadOf(rows: readonly FitRow[], k: number): number {
  const mean = rows.reduce((sum, { values }) => sum + (values[k] ?? 0), 0) / rows.length;
  const squares = rows.reduce((sum, { values }) => sum + ((values[k] ?? 0) - mean) ** 2, 0);
  return Math.max(LEAST_SPREAD, Math.sqrt(squares / rows.length));
}

function chance(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Minus the log likelihood, with each weight drawn to nothing: the prior of a weight times its value’s spread is normal. */
function loss({ rows, at, sums, spreads }: Search): number {
  const size = spreads.length;
  const [yesFrom = 0, more = 0, elected = 0, permanent = 0, ...rest] = at.slice(size);
  const [perBite = 0, kept = 0, perFirmness = 0, asTarget = 0] = rest;
  let sum = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const {
      vote,
      permanent: isPermanent,
      bite,
      own,
      firmness,
      isTarget,
      weight,
    } = rows[row] as FitRow;
    const total = sums[row] as number;
    const gap = isPermanent
      ? permanent *
        (1 + perBite * bite) *
        (isTarget ? asTarget : 1 - (1 - kept) * own) *
        Math.max(LEAST_GAP, 1 - perFirmness * firmness)
      : elected;
    const from = isPermanent ? yesFrom + more : yesFrom;
    const yes = chance(total - from);
    const no = chance(from - gap - total);
    const p = vote === 'yes' ? yes : vote === 'no' ? no : 1 - yes - no;
    sum -= weight * Math.log(Math.max(1e-9, p));
  }
  for (let k = 0; k < size; k += 1) sum += HOLD * ((at[k] ?? 0) * (spreads[k] ?? 0)) ** 2;
  return sum;
}

function move(search: Search, k: number, to: number): void {
  const by = to - (search.at[k] ?? 0);
  search.at[k] = to;
  if (k >= search.spreads.length) return;
  for (let row = 0; row < search.rows.length; row += 1) {
    search.sums[row] = (search.sums[row] ?? 0) + by * (search.rows[row]?.values[k] ?? 0);
  }
}

/**
 * Fits weights, none below nothing, thresholds and gaps, one coordinate after the other with a step for each that grows
 * while it helps. A column in `still` keeps its start.
 */
export function fitRows(rows: readonly FitRow[], start: Fit, still: readonly number[] = []): Fit {
  const at = [
    ...start.weights,
    start.yesFrom,
    start.more,
    start.elected,
    start.permanent,
    start.perBite,
    start.kept,
    start.perFirmness,
    start.asTarget,
  ];
  const size = start.weights.length;
  const search: Search = {
    rows,
    at,
    sums: rows.map(({ values }) =>
      values.reduce((sum, value, k) => sum + value * (start.weights[k] ?? 0), 0),
    ),
    spreads: start.weights.map((_, k) => spreadOf(rows, k)),
  };
  const steps: number[] = at.map((_, k) => (still.includes(k) ? 0 : 0.5));
  let best = loss(search);
  for (let round = 0; round < ROUNDS && steps.some((step) => step > LEAST_STEP); round += 1) {
    for (let k = 0; k < at.length; k += 1) {
      const step = steps[k] ?? 0;
      if (step <= LEAST_STEP) continue;
      const [least, most] = BOUNDS[k - size] ?? [0, Number.POSITIVE_INFINITY];
      const was = at[k] ?? 0;
      const helped = [step, -step].some((by) => {
        const to = Math.min(most, Math.max(least, was + by));
        if (to === was) return false;
        move(search, k, to);
        const now = loss(search);
        if (now < best) {
          best = now;
          return true;
        }
        move(search, k, was);
        return false;
      });
      steps[k] = step * (helped ? 1.5 : 0.5);
    }
  }
  const [yesFrom = 0, more = 0, elected = 0, permanent = 0, ...rest] = at.slice(size);
  const [perBite = 0, kept = 0, perFirmness = 0, asTarget = 0] = rest;
  return {
    weights: at.slice(0, size),
    yesFrom,
    more,
    elected,
    permanent,
    perBite,
    kept,
    perFirmness,
    asTarget,
  };
}
