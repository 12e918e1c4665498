/** What the timeline and its parts are given. */
import type { Moment } from './axis.ts';
import type { RunSeries } from './series.ts';

export interface TimelineProps extends RunSeries {
  /** Length of the whole crisis. */
  readonly days: number;
  /** Every turn of the scenario, played or not: the axis stays the same while one plays. */
  readonly turns: readonly Moment[];
  /** The last turn that has been played. */
  readonly reached: number;
  /** The turn that is shown. */
  readonly cursor: number;
  readonly onScrub: (turn: number) => void;
  readonly playing: boolean;
  readonly onPlayPause: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The same function as long as the dates are the same. */
  readonly dateOf: (day: number) => string;
  /** What a turn means, for the slider's value. */
  readonly valueText: (turn: number) => string;
  /** The run forked from or to, drawn beside this one. */
  readonly second?: RunSeries | undefined;
  readonly firstDifference?: { readonly turn: number; readonly label: string } | undefined;
}
