import { type GeoPath, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { bordersOf, type Piece } from './borders.ts';
import { greatCircle, projectPoint, sphereHeight, sphereOutline, WIDTH } from './projection.ts';
import { centreOf, ringArea } from './rings.ts';
import type { WorldTopology } from './topology.ts';

/** A country of a roster and the pieces of today's map that it is made of. */
export interface Membership {
  readonly id: string;
  /** Modern codes; without them the country is its own only piece. */
  readonly parts?: readonly string[];
  /** Longitude and latitude, for a country that today's map has no piece of. */
  readonly place?: readonly [number, number];
}

/** What the map of a year has besides the roster. */
export interface Surroundings {
  /** Named land without a vote: held by others, or left out of the scenario. */
  readonly lands: readonly Membership[];
  /** Countries or lands whose common line was not settled. */
  readonly dashed: readonly (readonly [string, string])[];
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
  /** Held by others, or left out: no colour of the layer. */
  readonly lands: readonly Shape[];
  readonly landById: ReadonlyMap<string, Shape>;
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

const TODAY: Surroundings = { lands: [], dashed: [] };

/** Draws a roster and what lies round it: merges modern pieces where a country is made of several. */
export function makeAtlas(
  topology: WorldTopology,
  roster: readonly Membership[],
  { lands, dashed }: Surroundings = TODAY,
): Atlas {
  const pieces = piecesOf(topology);
  const own = ownPieces([...roster, ...lands], pieces);
  const ownerOf = ownersOf(own, pieces);
  const draw = geoPath().digits(2);
  const drawn = (country: Membership) => {
    const found = [...pieces].filter(([id]) => own.get(id) === country.id);
    return shapeOf(
      topology,
      country,
      found.map(([, piece]) => piece),
      draw,
    );
  };
  const shapes = roster.map(drawn);
  const around = lands.map(drawn).filter(({ path }) => path !== '');
  const territories = [...pieces.values()]
    .filter((piece) => !own.has(idOf(piece)))
    .map((piece) => territoryOf(topology, piece, ownerOf, draw));
  return {
    width: WIDTH,
    height: sphereHeight(),
    shapes,
    byId: new Map(shapes.map((shape) => [shape.id, shape])),
    lands: around,
    landById: new Map(around.map((shape) => [shape.id, shape])),
    territories,
    ...bordersOf(topology, { pieces, ownerOf, dashed }, draw),
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

/** Piece → the country that it is part of. A piece that nobody claims goes with the country that it lies in. */
function ownPieces(
  countries: readonly Membership[],
  pieces: ReadonlyMap<string, Piece>,
): ReadonlyMap<string, string> {
  const own = new Map(
    countries.flatMap((country) => partsOf(country).map((part) => [part, country.id])),
  );
  for (const [id, piece] of pieces) {
    const owner = own.get(piece.properties?.in ?? '');
    if (owner !== undefined && !own.has(id)) own.set(id, owner);
  }
  return own;
}

/** Piece → the country whose colour it takes: its own, or the one that administers it. */
function ownersOf(
  own: ReadonlyMap<string, string>,
  pieces: ReadonlyMap<string, Piece>,
): ReadonlyMap<string, string> {
  const owners = new Map(own);
  for (const [id, piece] of pieces) {
    const owner = own.get(piece.properties?.of ?? '');
    if (owner !== undefined && !owners.has(id)) owners.set(id, owner);
  }
  return owners;
}

function shapeOf(
  topology: WorldTopology,
  country: Membership,
  found: readonly Piece[],
  draw: GeoPath,
): Shape {
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

/** Of the roster or round it. */
export function placeOn(atlas: Atlas, id: string | undefined): Shape | undefined {
  return id === undefined ? undefined : (atlas.byId.get(id) ?? atlas.landById.get(id));
}
