import type { Atlas, Point, Shape } from './atlas.ts';
import { WIDTH } from './projection.ts';

/** Place of an invented country on a hexagonal board: column and row, odd rows shifted by half a tile. */
export interface Tile {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The board keeps the proportions of the world map, so that both lie alike on the stage. */
const HEIGHT = 460;
const MARGIN = 10;
/** Corners of a hexagon on its tip, for a radius of one. */
const CORNERS: readonly Point[] = [
  [0, -1],
  [0.866, -0.5],
  [0.866, 0.5],
  [0, 1],
  [-0.866, 0.5],
  [-0.866, -0.5],
];

/** A board of invented countries in the form of a map: same keys, colours and list. */
export function makeBoard(tiles: readonly Tile[]): Atlas {
  const centres = tiles.map(
    ({ x, y }) => [(x + (y % 2 === 0 ? 0 : 0.5)) * 1.732, y * 1.5] as const,
  );
  const xs = centres.map(([x]) => x);
  const ys = centres.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - 0.866, Math.min(...ys) - 1];
  const [wide, high] = [Math.max(...xs) + 0.866 - left, Math.max(...ys) + 1 - top];
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  const place = ([x, y]: Point): Point => [
    WIDTH / 2 + (x - left - wide / 2) * scale,
    HEIGHT / 2 + (y - top - high / 2) * scale,
  ];
  const shapes = tiles.map((tile, i) => tileShape(tile.id, place(centres[i] ?? [0, 0]), scale));
  return {
    width: WIDTH,
    height: HEIGHT,
    board: true,
    shapes,
    byId: new Map(shapes.map((shape) => [shape.id, shape])),
    lands: [],
    landById: new Map(),
    territories: [],
    borders: shapes.map(({ path }) => path).join(''),
    unsettled: '',
    sea: '',
    landBottom: HEIGHT,
    route: bowed,
  };
}

function tileShape(id: string, [x, y]: Point, radius: number): Shape {
  const ring = CORNERS.map(([cx, cy]) => [x + cx * radius, y + cy * radius]);
  return {
    id,
    path: `M${ring.map((point) => point.map((v) => v.toFixed(2)).join()).join('L')}Z`,
    anchor: [x, y],
    box: [x - 0.866 * radius, y - radius, x + 0.866 * radius, y + radius],
    area: 2.598 * radius * radius,
    marker: false,
    rings: [ring],
  };
}

/** Bowed to one side, so that it does not run along the tiles' middles. */
function bowed([ax, ay]: Point, [bx, by]: Point): string {
  const bow = 0.15;
  const cx = (ax + bx) / 2 + (by - ay) * bow;
  const cy = (ay + by) / 2 - (bx - ax) * bow;
  return `M${ax},${ay}Q${cx},${cy} ${bx},${by}`;
}
