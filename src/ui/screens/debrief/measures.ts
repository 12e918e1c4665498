/** The five measures at the start of every turn and at the end, for the charts and their table. */
import type { Frame, Outcome, Setting } from '../../../engine/index.ts';
import { outcome } from '../../../engine/index.ts';

export const MEASURED = ['law', 'lives', 'credibility', 'interest', 'burden'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Reading {
  readonly day: number;
  readonly outcome: Outcome;
}

/** One reading a turn; the last is of the world shown. */
export function readingsOf(setting: Setting, frames: readonly Frame[]): readonly Reading[] {
  const last = frames.length - 1;
  return frames.flatMap(({ world }, at) => {
    const turns = at === 0 || frames[at - 1]?.world.turn !== world.turn;
    if (!turns && at !== last) return [];
    return [{ day: world.day, outcome: outcome(setting, world) }];
  });
}

/** The measures that have something to show: without a seat there is no interest. */
export function shownIn(readings: readonly Reading[]): readonly Measured[] {
  const seated = (readings.at(-1)?.outcome.interest ?? -1) >= 0;
  return MEASURED.filter((measure) => measure !== 'interest' || seated);
}
