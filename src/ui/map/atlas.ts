import { type GeoPath, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
} from 'topojson-specification';
import { greatCircle, projectPoint, sphereHeight, sphereOutline, WIDTH } from './projection.ts';
import { centreOf, ringArea } from './rings.ts';
import type { UnitProperties, WorldTopology } from './topology.ts';

/** A country of a roster and the pieces of today's map that it is made of. */
export interface Membership {
  readonly id: string;
  /** Modern codes; without them the country is its own only piece. */
  readonly parts?: readonly string[];
  /** Longitude and latitude, for a country that today's map has no piece of. */
  readonly place?: readonly [number, number];
}

export type Point = readonly [number, number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export interface Shape {
  readonly id: string;
  /** Empty for a country that is only a marker. */
  readonly path: string;
  /** Inside the largest piece: where a label, an arc or a marker goes. */
  readonly anchor: Point;
  /** Of the largest piece, for zooming: France without Guiana. */
  readonly box: Box;
  /** Square units of the largest piece. */
  readonly area: number;
  /** Too small to see or touch on a whole world. */
  readonly marker: boolean;
  /** Outer rings, for hatching a share of the country. */
  readonly rings: readonly Position[][];
}

/** Land that is nobody's in the roster, or that a country of it administers. */
export interface Territory {
  readonly id: string;
  readonly owner?: string;
  readonly path: string;
}

export interface Atlas {
  readonly width: number;
  readonly height: number;
  /** Invented countries on tiles, each large enough to hold its name. */
  readonly board?: true;
  readonly shapes: readonly Shape[];
  readonly byId: ReadonlyMap<string, Shape>;
  readonly territories: readonly Territory[];
  readonly borders: string;
  readonly unsettled: string;
  /** Outline of all that is not paper. */
  readonly sea: string;
  /** Nothing but sea lies below. */
  readonly landBottom: number;
  /** The way of a contingent from one point to another. */
  readonly route: (from: Point, to: Point) => string;
}

/** 3.5 square units of an equal-area world 1000 wide are 4,150 km². */
const MARKER_BELOW = 3.5;

type Piece = ArcPolygon<UnitProperties> | ArcMultiPolygon<UnitProperties>;

/** Draws a roster: merges modern pieces where a country is made of several. */
export function makeAtlas(topology: WorldTopology, roster: readonly Membership[]): Atlas {
  const pieces = piecesOf(topology);
  const ownerOf = ownersOf(roster, pieces);
  const draw = geoPath().digits(2);
  const shapes = roster.map((country) => shapeOf(topology, country, pieces, draw));
  const whole = new Set(roster.flatMap(partsOf));
  const territories = [...pieces.values()]
    .filter((piece) => !whole.has(idOf(piece)))
    .map((piece) => territoryOf(topology, piece, ownerOf, draw));
  return {
    width: WIDTH,
    height: sphereHeight(),
    shapes,
    byId: new Map(shapes.map((shape) => [shape.id, shape])),
    territories,
    ...bordersOf(topology, pieces, ownerOf, draw),
    sea: sphereOutline(),
    landBottom: topology.bbox?.[3] ?? sphereHeight(),
    route: drawnOnce(greatCircle),
  };
}

/** Contingents go the same few ways turn after turn, and a great circle is dear. */
function drawnOnce(draw: Atlas['route']): Atlas['route'] {
  const ways = new Map<string, string>();
  return (from, to) => {
    const key = [...from, ...to].join();
    const way = ways.get(key) ?? draw(from, to);
    ways.set(key, way);
    return way;
  };
}

/** A country that is only given a place has no piece, even if today's map has one of its code. */
function partsOf({ id, parts, place }: Membership): readonly string[] {
  return parts ?? (place === undefined ? [id] : []);
}

function piecesOf(topology: WorldTopology): ReadonlyMap<string, Piece> {
  const all = topology.objects.units.geometries.flatMap((unit) =>
    unit.type === 'Polygon' || unit.type === 'MultiPolygon' ? [unit] : [],
  );
  return new Map(all.map((piece) => [idOf(piece), piece]));
}

function idOf(piece: Piece): string {
  return piece.properties?.id ?? '';
}

/** Piece → the country of the roster whose colour it takes. */
function ownersOf(
  roster: readonly Membership[],
  pieces: ReadonlyMap<string, Piece>,
): ReadonlyMap<string, string> {
  const owners = new Map(
    roster.flatMap((country) => partsOf(country).map((part) => [part, country.id])),
  );
  for (const [id, piece] of pieces) {
    const owner = owners.get(piece.properties?.of ?? '');
    if (owner !== undefined && !owners.has(id)) owners.set(id, owner);
  }
  return owners;
}

function shapeOf(
  topology: WorldTopology,
  country: Membership,
  pieces: ReadonlyMap<string, Piece>,
  draw: GeoPath,
): Shape {
  const found = partsOf(country).flatMap((part) => pieces.get(part) ?? []);
  const polygons = polygonsOf(topology, found);
  if (polygons.length === 0) return pointShape(country);
  const largest = polygons.reduce((a, b) => (shellArea(b) > shellArea(a) ? b : a));
  const shell = largest[0] ?? [];
  const area = shellArea(largest);
  return {
    id: country.id,
    path: draw({ type: 'MultiPolygon', coordinates: polygons }) ?? '',
    anchor: centreOf(largest),
    box: boxOf(shell),
    area,
    marker: area < MARKER_BELOW,
    rings: polygons.flatMap(([ring]) => (ring ? [ring] : [])),
  };
}

function pointShape({ id, place = [0, 0] }: Membership): Shape {
  const anchor = projectPoint(place);
  const [x, y] = anchor;
  return { id, path: '', anchor, box: [x, y, x, y], area: 0, marker: true, rings: [] };
}

function polygonsOf(topology: WorldTopology, pieces: readonly Piece[]): Position[][][] {
  const [first] = pieces;
  if (first === undefined) return [];
  const whole = pieces.length === 1 ? first : mergeArcs(topology, [...pieces]);
  const shape = (feature(topology, whole) as Feature<Polygon | MultiPolygon>).geometry;
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function shellArea([shell = []]: readonly Position[][]): number {
  return Math.abs(ringArea(shell));
}

function boxOf(ring: readonly Position[]): Box {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function territoryOf(
  topology: WorldTopology,
  piece: Piece,
  ownerOf: ReadonlyMap<string, string>,
  draw: GeoPath,
): Territory {
  const id = idOf(piece);
  const owner = ownerOf.get(id);
  const path = draw(feature(topology, piece)) ?? '';
  return owner === undefined ? { id, path } : { id, owner, path };
}

/** A line between two pieces is a border if they belong to different countries; dashed if unsettled. */
function bordersOf(
  topology: WorldTopology,
  pieces: ReadonlyMap<string, Piece>,
  ownerOf: ReadonlyMap<string, string>,
  draw: GeoPath,
): { borders: string; unsettled: string } {
  const sides = new Map<number, Set<string>>();
  for (const [id, piece] of pieces) {
    for (const arc of piece.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, (sides.get(index) ?? new Set()).add(ownerOf.get(id) ?? id));
    }
  }
  const dashed = new Set(
    topology.objects.unsettled.geometries.flatMap((line) =>
      line.type === 'MultiLineString' ? line.arcs.flat().map((a) => (a < 0 ? ~a : a)) : [],
    ),
  );
  const between = [...sides].filter(([, owners]) => owners.size > 1).map(([arc]) => arc);
  const lines = (arcs: readonly number[]) =>
    draw(feature(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) })) ?? '';
  return {
    borders: lines(between.filter((arc) => !dashed.has(arc))),
    unsettled: lines(between.filter((arc) => dashed.has(arc))),
  };
}
