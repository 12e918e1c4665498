/** How often a crisis left to itself goes as the record went, on five points read off run and record by the same rule. */
import {
  NO_ACT,
  POINTS,
  type Point,
  pointsOfRecord,
  pointsOfRun,
  SANCTIONS,
} from '../data/points.ts';
import type { HistoricalRecord, ScenarioSheet } from '../data/sheet.ts';
import { compile, runToEnd, type Setting } from '../engine/index.ts';

/** One crisis: what happened on each point, with its source, and in how many runs it was so too. */
export interface CrisisAgreement {
  readonly id: string;
  readonly runs: number;
  readonly points: readonly {
    readonly point: Point;
    readonly record: boolean;
    readonly source: string;
    readonly agree: number;
  }[];
}

/** `undefined` where there is no record: the crisis is invented. */
export function agreementOf(
  { scenario, record }: ScenarioSheet,
  seeds: readonly number[],
): CrisisAgreement | undefined {
  if (record === undefined) return undefined;
  const setting: Setting = compile(scenario);
  const history = pointsOfRecord(record);
  const runs = seeds.map((seed) => pointsOfRun(runToEnd(setting, seed)));
  return {
    id: scenario.id,
    runs: runs.length,
    points: POINTS.map((point) => ({
      point,
      record: history[point],
      source: sourceOf(record, point),
      agree: runs.filter((run) => run[point] === history[point]).length,
    })),
  };
}

/** The text that made it so, else where the record's outcome is from. */
function sourceOf({ votes, outcome }: HistoricalRecord, point: Point): string {
  const made = votes.find(({ result, measures }) => {
    if (point === 'vetoed') return result === 'vetoed';
    if (result !== 'adopted') return false;
    if (point === 'acted') return measures.some((measure) => !NO_ACT.includes(measure));
    return point === 'sanctioned' && measures.some((measure) => SANCTIONS.includes(measure));
  });
  return made === undefined ? outcome.source : `${made.symbol} (${made.source})`;
}

export interface AgreementTotal {
  readonly crises: number;
  /** Mean over crises of the share of runs that agree, by point and over all five. */
  readonly byPoint: Readonly<Record<Point, number>>;
  readonly overall: number;
  /** Points of all crises on which most runs agree. */
  readonly majorities: number;
  /** The same for whoever says on each point what most of these crises had: no model at all. */
  readonly commonest: number;
}

export function totalOf(crises: readonly CrisisAgreement[]): AgreementTotal {
  const shareOn = (point: Point): number =>
    meanOf(
      crises.flatMap(({ points, runs }) =>
        points.filter((one) => one.point === point).map(({ agree }) => agree / runs),
      ),
    );
  const all = crises.flatMap(({ points, runs }) => points.map((one) => ({ ...one, runs })));
  const commonest = POINTS.reduce((sum, point) => {
    const happened = all.filter((one) => one.point === point && one.record).length;
    return sum + Math.max(happened, crises.length - happened);
  }, 0);
  return {
    crises: crises.length,
    byPoint: Object.fromEntries(POINTS.map((point) => [point, shareOn(point)])) as Record<
      Point,
      number
    >,
    overall: meanOf(POINTS.map(shareOn)),
    majorities: all.filter(({ agree, runs }) => agree > runs / 2).length,
    commonest,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
