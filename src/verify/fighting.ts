/** T2, T3, T6, T7 and T12: who wins, who joins, how many die, and whether the length of a turn matters. */
import { exp, log } from '../engine/index.ts';
import type { Figure, Interval } from './finding.ts';
import { bootstrap, wilson } from './interval.ts';
import { type War, warsOf } from './wars.ts';

/** From here a war is one for the Correlates of War, whose rates these are: battle deaths. */
const WAR_DEAD = 1000;
/** Where the tail begins (Clauset 2018). */
const TAIL_FROM = 7061;

/** Those that the record would count. */
export function counted(wars: readonly War[]): readonly War[] {
  return wars.filter(({ run }) => run.dead >= WAR_DEAD);
}

/** T2 and T6. */
export function winners(wars: readonly War[]): readonly Figure[] {
  const all = counted(wars);
  const won = ({ result }: War): boolean => result === 'won';
  const decided = (joined: boolean): readonly War[] =>
    all.filter((war) => war.joined === joined && war.result !== 'undecided');
  return [
    share('loneTarget', decided(false), won, [0.7, 0.85]),
    share('coalition', decided(true), won, [0.25, 0.5]),
    share('undecided', all, ({ result }) => result === 'undecided', [0.15, 0.5]),
    share('thirdParty', all, ({ joined }) => joined, [0.25, 0.55]),
  ];
}

function share(
  claim: Figure['claim'],
  of: readonly War[],
  holds: (war: War) => boolean,
  [low, high]: readonly [number, number],
): Figure {
  const part = of.filter(holds).length;
  return {
    row: claim === 'thirdParty' ? 'T6' : 'T2',
    claim,
    wanted: { kind: 'band', low, high },
    unit: 'share',
    value: part / Math.max(of.length, 1),
    interval: wilson(part, of.length),
    sample: of.length,
  };
}

/** T3. */
export function powerSlope(wars: readonly War[]): Figure {
  const decided = counted(wars).filter(({ result }) => result !== 'undecided');
  return {
    row: 'T3',
    claim: 'powerSlope',
    wanted: { kind: 'band', low: 0.1, high: 0.7 },
    unit: 'number',
    value: slopeOf(decided),
    interval: bootstrap(decided, slopeOf),
    sample: decided.length,
  };
}

/** Maximum-likelihood slope of logit P(won) on the log odds of power, with a constant, by Newton's steps. */
export function slopeOf(of: readonly Pick<War, 'odds' | 'result'>[]): number {
  let constant = 0;
  let slope = 0;
  for (let round = 0; round < 25; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, result } of of) {
      const p = 1 / (1 + exp(-constant - slope * odds));
      const rest = (result === 'won' ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += rest;
      g1 += rest * odds;
      h00 += weight;
      h01 += weight * odds;
      h11 += weight * odds * odds;
    }
    const determinant = h00 * h11 - h01 * h01;
    constant += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return slope;
}

/** T7: never a mean, for a mean of such a tail is a tale of one war. */
export function severity(wars: readonly War[]): readonly Figure[] {
  const all = counted(wars);
  const dead = all.map(({ run }) => run.dead);
  const tail = dead.filter((count) => count > TAIL_FROM);
  const large = dead.filter((count) => count > 100_000).length;
  return [
    {
      row: 'T7',
      claim: 'tailExponent',
      wanted: { kind: 'band', low: 1.4, high: 1.7 },
      unit: 'number',
      value: exponentOf(tail),
      interval: bootstrap(tail, exponentOf),
      sample: tail.length,
    },
    {
      row: 'T7',
      claim: 'medianDead',
      wanted: { kind: 'reported' },
      unit: 'count',
      value: medianOf(dead),
      interval: bootstrap(dead, medianOf),
      sample: all.length,
    },
    {
      row: 'T7',
      claim: 'hundredThousand',
      wanted: { kind: 'reported' },
      unit: 'share',
      value: large / Math.max(all.length, 1),
      interval: wilson(large, all.length),
      sample: all.length,
    },
  ];
}

/** Of a power law from `TAIL_FROM` on, by maximum likelihood (Clauset, Shalizi and Newman 2009). */
export function exponentOf(dead: readonly number[]): number {
  const sum = dead.reduce((logs, count) => logs + log(count / TAIL_FROM), 0);
  return 1 + dead.length / sum;
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const RESULTS = ['won', 'lost', 'undecided'] as const;
/** Days of the turns that are set beside a month. */
const OTHER_TURNS = [7, 14] as const;

/** T12: the same disputes with turns of a week, a fortnight and a month; the largest difference of any share. */
export function timeStep(monthly: readonly War[], disputes: number): Figure {
  const lists = [
    monthly.filter(({ seed }) => seed <= disputes),
    ...OTHER_TURNS.map((days) => warsOf(disputes, days)),
  ].map((wars) => new Map(wars.map((war) => [war.seed, war.result])));
  const seeds = [...new Set(lists.flatMap((list) => [...list.keys()]))];
  const widest = (of: readonly number[]): number => {
    const [month = [], ...others] = lists.map((list) => sharesOf(of, list));
    return Math.max(
      ...others.flatMap((shares) => shares.map((one, k) => Math.abs(one - (month[k] ?? 0)))),
    );
  };
  const interval: Interval = bootstrap(seeds, widest);
  return {
    row: 'T12',
    claim: 'timeStep',
    wanted: { kind: 'band', low: 0, high: 0.03 },
    unit: 'points',
    value: widest(seeds),
    interval,
    sample: seeds.length,
  };
}

function sharesOf(
  seeds: readonly number[],
  results: ReadonlyMap<number, War['result']>,
): readonly number[] {
  const fought = seeds.flatMap((seed) => results.get(seed) ?? []);
  return RESULTS.map(
    (wanted) => fought.filter((result) => result === wanted).length / Math.max(fought.length, 1),
  );
}
