import { type GeoProjection, geoEqualEarth, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isInside, ringArea } from '../../ui/map/rings.ts';

/**
 * Equal Earth, turned so that the cut at 169° W runs through the Bering Strait: Chukotka, Fiji and
 * Tonga stay with Asia and Oceania, Alaska with America, and nothing but the outer Aleutians and
 * some atolls of Kiribati lies across it.
 */
const TURN = -11;
/** Width of the drawing in its own units; the height follows from the projection. */
const WIDTH = 1000;

/** Without resampling: a point put in on one side of a border only would part the two sides. */
export function mapProjection(): GeoProjection {
  return geoEqualEarth().rotate([TURN, 0]).fitWidth(WIDTH, { type: 'Sphere' }).precision(0);
}

/** Projects each polygon by itself, so that a hole stays with the shell that holds it. */
export function polygonsToPlane(
  shape: Polygon | MultiPolygon,
  projection: GeoProjection,
): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap((rings) => nest(planeRings(rings, projection))),
  };
}

export function lineToPlane(line: readonly Position[], projection: GeoProjection): Position[] {
  return line.flatMap(([x = 0, y = 0]) => {
    const point = projection([x, y]);
    return point ? [point] : [];
  });
}

function planeRings(rings: Position[][], projection: GeoProjection): Position[][] {
  const out: Position[][] = [];
  let ring: Position[] = [];
  const sink = {
    point: (x: number, y: number) => void ring.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const first = ring[0];
      if (first && ring.length > 2) out.push([...ring, [...first]]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream({ type: 'Polygon', coordinates: rings }, projection.stream(sink));
  return out;
}

/** Shells run clockwise on the sphere and stay clockwise on a page whose y grows downward. */
function nest(rings: Position[][]): Position[][][] {
  const polygons = rings.filter((ring) => ringArea(ring) > 0).map((shell) => [shell]);
  for (const hole of rings.filter((ring) => ringArea(ring) < 0)) {
    polygons
      .find(([shell]) => shell && isInside([shell], hole[0]?.[0] ?? 0, hole[0]?.[1] ?? 0))
      ?.push(hole);
  }
  return polygons;
}
