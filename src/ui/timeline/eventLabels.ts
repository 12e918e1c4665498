/** A label under the time line: a date above a few words. */
export interface EventLabel {
  readonly key: string;
  readonly x: number;
  /** Of the date: as near its day as the words below allow. */
  readonly dateX: number;
  readonly date: string;
  readonly text: string;
  readonly isNow: boolean;
}

export interface LabelRequest extends Omit<EventLabel, 'dateX'> {
  readonly width: number;
  readonly dateWidth: number;
  /** Larger is placed earlier. */
  readonly weight: number;
}

const GAP = 10;

/** Shares of its own width by which a label may stand off its day. */
const SHIFTS = [0, -0.35, 0.35];

/**
 * Places labels under their days in order of weight, leaving out those that would touch one that is
 * there already, and moving those at the ends inward so that none is cut off.
 */
export function placeEventLabels(wishes: readonly LabelRequest[], width: number): EventLabel[] {
  const placed: (EventLabel & { from: number; to: number })[] = [];
  for (const { key, date, text, isNow, ...wish } of wishes.toSorted(
    (a, b) => b.weight - a.weight,
  )) {
    const half = wish.width / 2;
    const spot = SHIFTS.map((shift) => {
      const wanted = wish.x + shift * wish.width;
      const x = Math.min(Math.max(wanted, half), Math.max(half, width - half));
      return { x, from: x - half - GAP / 2, to: x + half + GAP / 2 };
    }).find(({ from, to }) => !placed.some((other) => from < other.to && other.from < to));
    if (spot === undefined) continue;
    const slack = Math.max(0, half - wish.dateWidth / 2);
    const dateX = Math.min(Math.max(wish.x, spot.x - slack), spot.x + slack);
    placed.push({ key, date, text, isNow, dateX, ...spot });
  }
  return placed.toSorted((a, b) => a.x - b.x);
}
