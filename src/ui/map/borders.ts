import type { GeoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { UnitProperties, WorldTopology } from './topology.ts';

export type Piece = Polygon<UnitProperties> | MultiPolygon<UnitProperties>;

export interface Borders {
  readonly borders: string;
  readonly unsettled: string;
}

export interface Owned {
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Piece → the country whose colour it takes. */
  readonly ownerOf: ReadonlyMap<string, string>;
  /** Pairs of countries or pieces between which no line was settled. */
  readonly dashed: readonly (readonly [string, string])[];
}

/** A line between two pieces is a border if they belong to different countries; dashed if unsettled. */
export function bordersOf(topology: WorldTopology, owned: Owned, draw: GeoPath): Borders {
  const unsettled = new Set(topology.objects.unsettled.geometries.flatMap(arcsOfLine));
  const between = [...sidesOf(owned)].filter(
    ([, pieces]) => new Set(pieces.map((id) => owned.ownerOf.get(id) ?? id)).size > 1,
  );
  const isDashed = ([arc, pieces]: readonly [number, readonly string[]]) =>
    unsettled.has(arc) || isUnsettled(pieces, owned);
  const lines = (sides: readonly (readonly [number, readonly string[]])[]) =>
    draw(feature(topology, { type: 'MultiLineString', arcs: sides.map(([arc]) => [arc]) })) ?? '';
  return {
    borders: lines(between.filter((side) => !isDashed(side))),
    unsettled: lines(between.filter(isDashed)),
  };
}

/** Arc → the pieces on its sides. */
function sidesOf({ pieces }: Owned): ReadonlyMap<number, readonly string[]> {
  const sides = new Map<number, string[]>();
  for (const [id, piece] of pieces) {
    for (const arc of new Set(piece.arcs.flat(2).map(bothWays))) {
      const found = sides.get(arc);
      if (found === undefined) sides.set(arc, [id]);
      else found.push(id);
    }
  }
  return sides;
}

function isUnsettled(pieces: readonly string[], { dashed, ownerOf }: Owned): boolean {
  const [a, b] = pieces.map((id) => [id, ownerOf.get(id) ?? id]);
  if (a === undefined || b === undefined) return false;
  return dashed.some(
    ([one, other]) =>
      (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  );
}

function arcsOfLine(line: WorldTopology['objects']['unsettled']['geometries'][number]): number[] {
  return line.type === 'MultiLineString' ? line.arcs.flat().map(bothWays) : [];
}

/** An arc that is followed backward is written as its complement. */
function bothWays(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
