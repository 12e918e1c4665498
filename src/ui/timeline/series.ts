/** A share, 0 … 1, on a day since the outbreak. */
export interface Reading {
  readonly day: number;
  readonly value: number;
}

export interface TimelineEvent {
  readonly day: number;
  /** A word for the style sheet, such as `adopted`, `vetoed`, `failed`, `attack`, `settled`. */
  readonly kind: string;
  /** A dot, unless it is the Assembly's (square) or turns the fighting (triangle). */
  readonly sign?: 'square' | 'triangle';
  readonly label: string;
  /** Labelled first where there is not room for all. */
  readonly important: boolean;
}

/** What a run looks like over time; readings in the order of their days. */
export interface RunSeries {
  /** Share of the victim's territory held by the other side. */
  readonly occupied: readonly Reading[];
  /** Share of the aggressors' own land that the other side has taken. */
  readonly taken?: readonly Reading[];
  /** Strength of the coalition, relative to the aggressor's or to its own greatest. */
  readonly coalition: readonly Reading[];
  readonly credibility: readonly Reading[];
  readonly events: readonly TimelineEvent[];
}

export const MEASURES = ['occupied', 'coalition', 'credibility'] as const;
export type SeriesName = (typeof MEASURES)[number];

/** The latest reading on or before a day. */
export function readingOn(readings: readonly Reading[], day: number): number | undefined {
  return readings.findLast((reading) => reading.day <= day)?.value;
}
