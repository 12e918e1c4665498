import type { Position } from 'geojson';

/** Positive when clockwise on a page whose y grows downward. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  let [ax, ay] = lastOf(ring);
  for (const point of ring) {
    const bx = point[0] ?? 0;
    const by = point[1] ?? 0;
    sum += ax * by - ay * bx;
    ax = bx;
    ay = by;
  }
  return sum / 2;
}

/** Before the first point of a ring, whether or not it ends where it began. */
function lastOf(ring: readonly Position[]): readonly [number, number] {
  const last = ring.at(-1);
  return [last?.[0] ?? 0, last?.[1] ?? 0];
}

/**
 * Where a horizontal line at `y` crosses the rings, from left to right. Points are read by index and
 * once each: a world has 24,000 of them, and each is passed some fifteen times.
 */
function crossings(rings: readonly Position[][], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    let [ax, ay] = lastOf(ring);
    for (const point of ring) {
      const bx = point[0] ?? 0;
      const by = point[1] ?? 0;
      if (ay > y !== by > y) xs.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
      ax = bx;
      ay = by;
    }
  }
  return xs.sort((a, b) => a - b);
}

export function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  return crossings(rings, y).filter((crossing) => crossing > x).length % 2 === 1;
}

const LEVELS = 15;

/**
 * The middle of the chord that leaves most room for a word: long, and not near the top or bottom.
 * Always inside the polygon, which a centroid is not (Croatia, Viet Nam).
 */
export function centreOf(rings: readonly Position[][]): readonly [number, number] {
  const [shell = []] = rings;
  const ys = shell.map((point) => point[1] ?? 0);
  const top = Math.min(...ys);
  const height = Math.max(...ys) - top;
  let best: readonly [number, number] = [shell[0]?.[0] ?? 0, shell[0]?.[1] ?? 0];
  let room = 0;
  for (let level = 1; level < LEVELS; level++) {
    const share = level / LEVELS;
    const y = top + height * share;
    const xs = crossings(rings, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = xs[i] ?? 0;
      const to = xs[i + 1] ?? from;
      const score = (to - from) * share * (1 - share);
      if (score > room) {
        room = score;
        best = [(from + to) / 2, y];
      }
    }
  }
  return best;
}
