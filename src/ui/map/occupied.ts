import type { Point, Shape } from './atlas.ts';
import { isInside } from './rings.ts';

const GRID = 28;

/**
 * A half-plane, as a polygon, that covers the given share of a country from the side that faces
 * `from`. The share is exact to about two points; where the line runs is schematic.
 */
export function heldArea(shape: Shape, from: Point, share: number): string {
  const [dx, dy] = directionFrom(from, shape);
  const depths = samples(shape)
    .map(([x, y]) => x * dx + y * dy)
    .sort((a, b) => a - b);
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

function directionFrom(from: Point, { anchor }: Shape): Point {
  const x = anchor[0] - from[0];
  const y = anchor[1] - from[1];
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
