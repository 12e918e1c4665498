import type { ZoomTransform } from 'd3-zoom';
import type { Atlas, Box, Point, Shape } from './atlas.ts';

/** How the drawing lies on the stage before any zoom. */
export interface Frame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Land ends at Cape Horn; what lies south of it is sea, and may be covered by the key. */
const LAND_BOTTOM = 442;
const MARGIN = 4;

/** The whole world, nothing cropped, as large as it goes; spare height is left below for the key. */
export function frameOf(atlas: Atlas, [width, height]: Point): Frame {
  const scale = Math.min((width - 2 * MARGIN) / atlas.width, (height - 2 * MARGIN) / LAND_BOTTOM);
  const spare = height - atlas.height * scale;
  return {
    scale,
    left: (width - atlas.width * scale) / 2,
    top: spare > 0 ? Math.min(spare / 2, spare * 0.3 + MARGIN) : MARGIN,
  };
}

export function onStage({ scale, left, top }: Frame, [x, y]: Point): Point {
  return [left + x * scale, top + y * scale];
}

export function boxOnStage(frame: Frame, [left, top, right, bottom]: Box): Box {
  const [x0, y0] = onStage(frame, [left, top]);
  const [x1, y1] = onStage(frame, [right, bottom]);
  return [x0, y0, x1, y1];
}

export function onScreen(frame: Frame, view: ZoomTransform, point: Point): Point {
  const [x, y] = onStage(frame, point);
  return view.apply([x, y]);
}

export function isOnScreen([x, y]: Point, [width, height]: Point, margin: number): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/** The box round several countries, with at least a little land about the smallest. */
export function boxAround(shapes: readonly Shape[]): Box | undefined {
  if (shapes.length === 0) return undefined;
  const room = 6;
  return [
    Math.min(...shapes.map(({ box }) => box[0])) - room,
    Math.min(...shapes.map(({ box }) => box[1])) - room,
    Math.max(...shapes.map(({ box }) => box[2])) + room,
    Math.max(...shapes.map(({ box }) => box[3])) + room,
  ];
}
