export interface Moment {
  readonly day: number;
  readonly label: string;
}

export interface Axis {
  /** Pixels from the left for a day. */
  readonly ofDay: (day: number) => number;
  readonly ofTurn: (index: number) => number;
  /** The turn whose place is nearest to a pixel. */
  readonly nearest: (x: number) => number;
}

/**
 * Half of the axis is given to time and half to the turns in equal parts: on a true scale of days the
 * first week's votes would lie on one spot. Dates are written beside the turns.
 */
const EVEN = 0.5;

/** `days` is the whole length of the crisis, `width` the pixels between the first and last day. */
export function makeAxis(turns: readonly Moment[], days: number, width: number): Axis {
  const knots = turns.map(({ day }, i) => ({
    day,
    x: width * ((1 - EVEN) * (day / days) + (EVEN * i) / turns.length),
  }));
  const stops = [...knots, { day: days, x: width }];
  return {
    ofTurn: (index) => knots[index]?.x ?? 0,
    ofDay: (day) => {
      const next = stops.findIndex((stop) => stop.day > day);
      if (next === 0) return stops[0]?.x ?? 0;
      const before = stops.at(next < 0 ? -1 : next - 1);
      const after = next < 0 ? undefined : stops[next];
      if (before === undefined) return 0;
      if (after === undefined) return width;
      return before.x + ((after.x - before.x) * (day - before.day)) / (after.day - before.day);
    },
    nearest: (x) =>
      knots.reduce(
        (best, knot, i) => (Math.abs(knot.x - x) < Math.abs((knots[best]?.x ?? 0) - x) ? i : best),
        0,
      ),
  };
}
