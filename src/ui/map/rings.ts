import type { Position } from 'geojson';

type EdgeVisitor = (ax: number, ay: number, bx: number, by: number) => void;

/** Indexed, for destructuring a point costs ten times as much and a world has 24,000 of them. */
function eachEdge(ring: readonly Position[], visit: EdgeVisitor): void {
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i] ?? [];
    const b = ring[i + 1] ?? ring[0] ?? [];
    visit(a[0] ?? 0, a[1] ?? 0, b[0] ?? 0, b[1] ?? 0);
  }
}

/** Positive when clockwise on a page whose y grows downward. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  eachEdge(ring, (ax, ay, bx, by) => {
    sum += ax * by - ay * bx;
  });
  return sum / 2;
}

/** Where a horizontal line at `y` crosses the rings, from left to right. */
function crossings(rings: readonly Position[][], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    eachEdge(ring, (ax, ay, bx, by) => {
      if (ay > y !== by > y) xs.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    });
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
