/** The five measures at the start of every turn and at the end, for the charts and their table. */
import type { Frame, Outcome, Setting } from '../../../engine/index.ts';
import { outcome } from '../../../engine/index.ts';

export const MEASURED = ['law', 'lives', 'credibility', 'interest', 'burden'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Reading {
  readonly day: number;
  readonly outcome: Outcome;
}

/**
 * One reading a day on which a turn began, once the seat was taken; the last is of the world shown. A day
 * that has two keeps the later one: a line has one height over each day.
 */
export function readingsOf(setting: Setting, frames: readonly Frame[]): readonly Reading[] {
  const seated = Math.max(
    0,
    frames.findIndex(({ command }) => command?.kind === 'takeSeat'),
  );
  const played = frames.slice(seated);
  const last = played.length - 1;
  const read = played.filter(
    ({ world }, at) => at === 0 || at === last || played[at - 1]?.world.turn !== world.turn,
  );
  return read
    .filter(({ world }, at) => read[at + 1]?.world.day !== world.day)
    .map(({ world }) => ({ day: world.day, outcome: outcome(setting, world) }));
}

/** How evenly a cost is shared has no value before there is one. */
export function pointsOf(readings: readonly Reading[], measure: Measured) {
  const points = readings.map(({ day, outcome: at }) => ({ day, value: at[measure] }));
  const borne = points.findIndex(({ value }) => value > 0);
  return measure === 'burden' && borne > 0 ? points.slice(borne) : points;
}

/** The measures that have something to show: without a seat there is no interest. */
export function shownIn(readings: readonly Reading[]): readonly Measured[] {
  const seated = (readings.at(-1)?.outcome.interest ?? -1) >= 0;
  return MEASURED.filter((measure) => measure !== 'interest' || seated);
}
