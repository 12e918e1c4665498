import type { Atlas, Point, Shape } from './atlas.ts';
import type { Party } from './layer.ts';
import { projectPoint } from './projection.ts';
import { isInside } from './rings.ts';

const GRID = 28;

export interface HeldPart {
  readonly shape: Shape;
  /** A polygon to be clipped by the shape. */
  readonly area: string;
}

/** No border to stand at: a part of the victim's land, or the rule of one country. */
export interface Fought {
  /** Share of the victim's land. */
  readonly area: number;
  /** Longitude and latitude; undefined for all of it. */
  readonly place: readonly [longitude: number, latitude: number] | undefined;
}

export interface Fight {
  readonly atlas: Atlas;
  readonly parties: readonly Party[];
  /** The way of the attack on the page; from the attacker's land where left out. */
  readonly advance: Point | undefined;
  readonly fought?: Fought | undefined;
}

/** The land apart, such as islands, that is all that is fought over; undefined where that lies within a country. */
export function landFoughtOver(atlas: Atlas, fought: Fought | undefined): Shape | undefined {
  if (fought?.place === undefined) return undefined;
  const [x, y] = projectPoint(fought.place);
  const holds = ({ rings }: Shape) => {
    const points = rings.flat();
    const [xs, ys] = [points.map(([u = 0]) => u), points.map(([, v = 0]) => v)];
    return (
      x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys)
    );
  };
  return atlas.lands.filter(holds).toSorted((a, b) => a.area - b.area)[0];
}

/** A positive front lies in the victims' land, a negative one in the aggressors'. */
export function heldParts(fight: Fight, share: number): HeldPart[] {
  const { atlas, parties, advance, fought } = fight;
  const own = share > 0 ? landFoughtOver(atlas, fought) : undefined;
  const front = own === undefined ? share * (fought?.area ?? 1) : share;
  const shapesOf = (role: Party['role']) =>
    parties.flatMap((party) => (party.role === role ? (atlas.byId.get(party.id) ?? []) : []));
  const victims = shapesOf('victim');
  // Of several attackers, the one on whose land the other side can stand.
  const aggressors = shapesOf('aggressor')
    .toSorted((a, b) => apart(a, victims[0]) - apart(b, victims[0]))
    .slice(0, 1);
  const [losers, gainers] =
    front >= 0 ? [own === undefined ? victims : [own], aggressors] : [aggressors, victims];
  const from = gainers[0]?.anchor;
  if (from === undefined || front === 0) return [];
  const given = advance && unit(front >= 0 ? advance : [-advance[0], -advance[1]]);
  return losers
    .filter(({ path }) => path !== '')
    .map((shape) => {
      const toward: Point = [shape.anchor[0] - from[0], shape.anchor[1] - from[1]];
      return { shape, area: heldArea(shape, given ?? unit(toward), Math.abs(front)) };
    });
}

/** Of the middles of two countries, in units of the drawing. */
export function apart({ anchor: [x, y] }: Shape, to: Shape | undefined): number {
  const [u, v] = to?.anchor ?? [x, y];
  return Math.hypot(u - x, v - y);
}

/**
 * A half-plane, as a polygon, that covers the given share of a country from the side where the way into it
 * begins. The share is exact to about two points; where the line runs is schematic.
 */
export function heldArea(shape: Shape, [dx, dy]: Point, share: number): string {
  const depths = depthsOf(shape, [dx, dy]);
  const depth = depths[Math.min(depths.length - 1, Math.floor(depths.length * share))];
  if (depth === undefined || share <= 0) return '';
  const far = 2000;
  const edge: Point = [dx * depth, dy * depth];
  const corners: Point[] =
    share >= 1
      ? [
          [-far, -far],
          [far, -far],
          [far, far],
          [-far, far],
        ]
      : [
          [edge[0] - dy * far, edge[1] + dx * far],
          [edge[0] + dy * far, edge[1] - dx * far],
          [edge[0] + dy * far - dx * far, edge[1] - dx * far - dy * far],
          [edge[0] - dy * far - dx * far, edge[1] + dx * far - dy * far],
        ];
  return `M${corners.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`;
}

/** Sampled once: the line moves many times over the same land. */
const sampled = new WeakMap<Shape, Map<string, readonly number[]>>();

function depthsOf(shape: Shape, [dx, dy]: Point): readonly number[] {
  const ways = sampled.get(shape) ?? new Map<string, readonly number[]>();
  sampled.set(shape, ways);
  const key = `${dx} ${dy}`;
  const depths =
    ways.get(key) ??
    samples(shape)
      .map(([x, y]) => x * dx + y * dy)
      .sort((a, b) => a - b);
  ways.set(key, depths);
  return depths;
}

function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y);
  return length === 0 ? [1, 0] : [x / length, y / length];
}

function samples({ box: [left, top, right, bottom], rings }: Shape): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < GRID; i++) {
    for (let j = 0; j < GRID; j++) {
      const x = left + ((right - left) * (i + 0.5)) / GRID;
      const y = top + ((bottom - top) * (j + 0.5)) / GRID;
      if (isInside(rings, x, y)) points.push([x, y]);
    }
  }
  return points;
}
