import type { Position } from 'geojson';

/** Positive when clockwise on a page whose y grows downward. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += ax * by - ay * bx;
  });
  return sum / 2;
}

export function isInside(rings: readonly Position[][], px: number, py: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

/** Where a horizontal line at `y` runs inside the rings, as [from, to] pairs. */
function chords(rings: readonly Position[][], y: number): [number, number][] {
  const xs: number[] = [];
  for (const ring of rings) {
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
      if (ay > y !== by > y) xs.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    });
  }
  xs.sort((a, b) => a - b);
  return xs.flatMap((x, i) => (i % 2 === 0 ? [[x, xs[i + 1] ?? x] as [number, number]] : []));
}

const LEVELS = 15;

/**
 * The middle of the chord that leaves most room for a word: long, and not near the top or bottom.
 * Always inside the polygon, which a centroid is not (Croatia, Viet Nam).
 */
export function centreOf(rings: readonly Position[][]): readonly [number, number] {
  const shell = rings[0] ?? [];
  const ys = shell.map(([, y = 0]) => y);
  const top = Math.min(...ys);
  const height = Math.max(...ys) - top;
  let best: readonly [number, number] = [shell[0]?.[0] ?? 0, shell[0]?.[1] ?? 0];
  let room = 0;
  for (let level = 1; level < LEVELS; level++) {
    const share = level / LEVELS;
    const y = top + height * share;
    for (const [from, to] of chords(rings, y)) {
      const score = (to - from) * share * (1 - share);
      if (score > room) {
        room = score;
        best = [(from + to) / 2, y];
      }
    }
  }
  return best;
}
