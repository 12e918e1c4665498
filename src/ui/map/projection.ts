import { type GeoProjection, geoEqualEarth, geoInterpolate } from 'd3-geo';

/** Width of the drawing in its own units. */
export const WIDTH = 1000;
/** The same turn as the build's: the cut at 169° W runs through the Bering Strait. */
const TURN = -11;

const projection: GeoProjection = geoEqualEarth()
  .rotate([TURN, 0])
  .fitWidth(WIDTH, { type: 'Sphere' })
  .precision(0);

export function projectPoint(place: readonly [number, number]): readonly [number, number] {
  return projection([place[0], place[1]]) ?? [0, 0];
}

/** Longitude and latitude of a point of the drawing. */
export function placeOf(point: readonly [number, number]): [number, number] {
  return projection.invert?.([point[0], point[1]]) ?? [0, 0];
}

export function sphereHeight(): number {
  return projectPoint([-TURN, -90])[1] - projectPoint([-TURN, 90])[1];
}

const EDGE_STEPS = 60;

/** The outline of the world, for the sea. */
export function sphereOutline(): string {
  const side = (longitude: number, from: number, to: number) =>
    Array.from({ length: EDGE_STEPS + 1 }, (_, i) =>
      projectPoint([longitude, from + ((to - from) * i) / EDGE_STEPS]),
    );
  // A hair inside the cut, or both edges would be projected onto the same side.
  const points = [...side(-168.999, -90, 90), ...side(-169.001, 90, -90)];
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

const ARC_STEPS = 48;
/** Beyond it a way over the pole would run along the map's edge: it leaves the map and comes back. */
const POLAR = 80;

/** The shortest way over the globe between two points of the drawing; it may leave one edge and enter at the other. */
export function greatCircle(
  from: readonly [number, number],
  to: readonly [number, number],
): string {
  const along = geoInterpolate(placeOf(from), placeOf(to));
  let previous: readonly [number, number] | undefined;
  let path = '';
  for (let i = 0; i <= ARC_STEPS; i++) {
    const place = along(i / ARC_STEPS);
    if (Math.abs(place[1]) > POLAR) {
      previous = undefined;
      continue;
    }
    const point = projectPoint(place);
    const jumps = previous !== undefined && Math.abs(point[0] - previous[0]) > WIDTH / 2;
    path += `${previous === undefined || jumps ? 'M' : 'L'}${point[0].toFixed(1)},${point[1].toFixed(1)}`;
    previous = point;
  }
  return path;
}
