import type { MultiPolygon, Polygon, Position } from 'geojson';
import { centreOf, isInside } from '../../ui/map/rings.ts';

/** A crossing of a region's outline with a shell. */
interface Crossing {
  /** Along the outline: the number of its side, and the share of that side gone. */
  readonly along: number;
  /** The shell's own point that is nearest: a new one would part it from its neighbour's copy. */
  readonly at: number;
}

export interface Cut {
  readonly inside: MultiPolygon;
  readonly outside: MultiPolygon;
}

/** Parts a shape by the outline of a region, a closed ring in the same coordinates. */
export function cutBy(shape: Polygon | MultiPolygon, region: readonly Position[]): Cut {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const inside: Position[][][] = [];
  const outside: Position[][][] = [];
  for (const [shell = [], ...holes] of polygons) {
    for (const piece of split(shell, region)) {
      const own = holes.filter(([first]) => isInside([piece], first?.[0] ?? 0, first?.[1] ?? 0));
      const [x, y] = centreOf([piece]);
      (isInside([[...region]], x, y) ? inside : outside).push([piece, ...own]);
    }
  }
  return {
    inside: { type: 'MultiPolygon', coordinates: inside },
    outside: { type: 'MultiPolygon', coordinates: outside },
  };
}

function split(shell: Position[], region: readonly Position[]): Position[][] {
  const crossings = crossingsOf(shell, region);
  let pieces = [shell];
  crossings.forEach((from, i) => {
    const to = crossings[(i + 1) % crossings.length];
    if (to === undefined || to === from) return;
    const way = between(region, from.along, to.along);
    const [x = 0, y = 0] = middleOf(region, from.along, to.along);
    const [a, b] = [shell[from.at], shell[to.at]];
    if (a === undefined || b === undefined || a === b || !isInside([shell], x, y)) return;
    pieces = pieces.flatMap((piece) => parted(piece, [a, ...way, b]) ?? [piece]);
  });
  return pieces;
}

/** In the order of the region's outline. */
function crossingsOf(shell: readonly Position[], region: readonly Position[]): Crossing[] {
  const found: Crossing[] = [];
  sides(region).forEach(([p, q], side) => {
    sides(shell).forEach(([a, b], at) => {
      const hit = crossing(p, q, a, b);
      if (hit === undefined) return;
      const nearest = hit.onShell < 0.5 ? at : (at + 1) % (shell.length - 1);
      found.push({ along: side + hit.onRegion, at: nearest });
    });
  });
  return found.sort((a, b) => a.along - b.along);
}

function sides(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(0, -1).map((point, i) => [point, ring[i + 1] ?? point]);
}

/** Shares of two segments at which they cross. */
function crossing(p: Position, q: Position, a: Position, b: Position) {
  const [px = 0, py = 0, qx = 0, qy = 0] = [...p.slice(0, 2), ...q.slice(0, 2)];
  const [ax = 0, ay = 0, bx = 0, by = 0] = [...a.slice(0, 2), ...b.slice(0, 2)];
  const turn = (qx - px) * (by - ay) - (qy - py) * (bx - ax);
  if (turn === 0) return undefined;
  const onRegion = ((ax - px) * (by - ay) - (ay - py) * (bx - ax)) / turn;
  const onShell = ((ax - px) * (qy - py) - (ay - py) * (qx - px)) / turn;
  if (onRegion < 0 || onRegion >= 1 || onShell < 0 || onShell >= 1) return undefined;
  return { onRegion, onShell };
}

/** The region's own points from one place of its outline to a later one, round the end if need be. */
function between(region: readonly Position[], from: number, to: number): Position[] {
  const count = region.length - 1;
  const last = to > from ? to : to + count;
  const out: Position[] = [];
  for (let i = Math.floor(from) + 1; i <= last; i++) out.push(region[i % count] ?? []);
  return out;
}

function middleOf(region: readonly Position[], from: number, to: number): Position {
  const way = [pointAt(region, from), ...between(region, from, to), pointAt(region, to)];
  const [x = 0, y = 0] = way[Math.floor((way.length - 1) / 2)] ?? [];
  const [u = 0, v = 0] = way[Math.floor((way.length - 1) / 2) + 1] ?? [];
  return [(x + u) / 2, (y + v) / 2];
}

function pointAt(region: readonly Position[], along: number): Position {
  const [x = 0, y = 0] = region[Math.floor(along)] ?? [];
  const [u = 0, v = 0] = region[Math.floor(along) + 1] ?? [];
  const share = along - Math.floor(along);
  return [x + (u - x) * share, y + (v - y) * share];
}

/** Two rings of one, along a way between two of its points; nothing if it has not both. */
function parted(ring: Position[], way: readonly Position[]): Position[][] | undefined {
  const open = ring.slice(0, -1);
  const from = open.indexOf(way[0] ?? []);
  const to = open.indexOf(way.at(-1) ?? []);
  if (from < 0 || to < 0 || from === to) return undefined;
  const round = [...open.slice(from), ...open.slice(0, from)];
  const far = (to - from + open.length) % open.length;
  const inner = way.slice(1, -1);
  // Both run as the ring did: one goes back along the way, the other comes along it.
  const first = [...round.slice(0, far + 1), ...inner.toReversed()];
  const second = [...round.slice(0, 1), ...inner, ...round.slice(far)];
  return [first, second]
    .filter(({ length }) => length > 2)
    .map((points) => [...points, ...points.slice(0, 1)]);
}
