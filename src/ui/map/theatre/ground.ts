/** What of the map a theatre shows: a window, the land in it, and its places. */
import type { MapFacts } from '../../../store/catalogue.ts';
import type { Atlas, Box, Point, Shape } from '../atlas.ts';
import { theatreBox } from '../frame.ts';
import type { Party } from '../layer.ts';
import { apart } from '../occupied.ts';
import { placeOf, projectPoint } from '../projection.ts';

export interface Ground {
  /** What the picture shows, upright. */
  readonly box: Box;
  /** Drawing units for one pixel of the picture. */
  readonly pixel: number;
  /** Sets the land upright: far from the middle meridian the world's projection leans. */
  readonly upright: string;
  readonly stand: (point: Point) => Point;
  readonly shapes: readonly Shape[];
}

/** The picture in pixels. */
export const PICTURE: Point = [216, 160];

export function groundOf(
  atlas: Atlas,
  parties: readonly Party[],
  theatre: MapFacts['theatre'],
): Ground | undefined {
  const shapesOf = (role: Party['role']) =>
    parties.flatMap((party) => (party.role === role ? (atlas.byId.get(party.id) ?? []) : []));
  const [victim] = shapesOf('victim');
  const nearest = shapesOf('aggressor').toSorted((a, b) => apart(a, victim) - apart(b, victim));
  const box =
    theatre === undefined
      ? victim && theatreBox([victim, ...nearest.slice(0, 1)], victim, PICTURE)
      : windowBox(theatre.window);
  if (box === undefined) return undefined;
  const shapes = [...atlas.shapes, ...atlas.lands].filter((shape) => isIn(shape, box));
  return { shapes, ...standing(box) };
}

/** Shears and stretches about the middle of a box, so that a degree of latitude stands upright and to scale. */
function standing(box: Box): Omit<Ground, 'shapes'> {
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [longitude, latitude] = placeOf(middle);
  const north = projectPoint([longitude, latitude + 1]);
  const east = projectPoint([longitude + 1, latitude]);
  const [up, right] = [middle[1] - north[1], east[0] - middle[0]];
  const lean = (north[0] - middle[0]) / up;
  const stretch = (Math.cos((latitude * Math.PI) / 180) * up) / right;
  const stand = ([x, y]: Point): Point => [
    middle[0] + (x - middle[0] + lean * (y - middle[1])) * stretch,
    y,
  ];
  const [x, y] = stand([0, 0]);
  const wide = (box[2] - box[0]) * stretch;
  const high = box[3] - box[1];
  return {
    box: [middle[0] - wide / 2, box[1], middle[0] + wide / 2, box[3]],
    pixel: Math.max(wide / PICTURE[0], high / PICTURE[1]),
    upright: `matrix(${stretch} 0 ${lean * stretch} 1 ${x} ${y})`,
    stand,
  };
}

function windowBox([west, south, east, north]: readonly [number, number, number, number]): Box {
  const middle = (south + north) / 2;
  const [left, right] = [west, east].map((longitude) => projectPoint([longitude, middle])[0]);
  const [bottom, top] = [south, north].map((latitude) => projectPoint([west, latitude])[1]);
  return [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0];
}

/** By the box of each ring: a window may lie within a large state, and see no point of it. */
function isIn({ rings }: Shape, [left, top, right, bottom]: Box): boolean {
  return rings.some((ring) => {
    const xs = ring.map(([x = 0]) => x);
    const ys = ring.map(([, y = 0]) => y);
    return (
      Math.min(...xs) < right &&
      Math.max(...xs) > left &&
      Math.min(...ys) < bottom &&
      Math.max(...ys) > top
    );
  });
}
