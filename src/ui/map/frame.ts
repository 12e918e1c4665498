import type { ZoomTransform } from 'd3-zoom';
import type { Atlas, Box, Point, Shape } from './atlas.ts';

/** How the drawing lies on the stage before any zoom. */
export interface Frame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const MARGIN = 4;

/** The whole world, nothing cropped, as large as it goes, in the middle. */
export function frameOf(atlas: Atlas, [width, height]: Point): Frame {
  const scale = Math.min(
    (width - 2 * MARGIN) / atlas.width,
    (height - 2 * MARGIN) / atlas.landBottom,
  );
  const spare = height - atlas.height * scale;
  return {
    scale,
    left: (width - atlas.width * scale) / 2,
    top: spare > 0 ? spare / 2 : MARGIN,
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

/** Room round a country that stands alone. */
const ROOM = 2;
/** The victim fills at least this share of the stage's height, or its occupation could not be seen. */
const VICTIM = 0.14;

/** Round the theatre; closer, about the victim, where the victim would be lost in it. */
export function theatreBox(
  shapes: readonly Shape[],
  victim: Shape | undefined,
  [width, height]: Point,
): Box | undefined {
  if (shapes.length === 0) return undefined;
  const around: Box = [
    Math.min(...shapes.map(({ box }) => box[0])) - ROOM,
    Math.min(...shapes.map(({ box }) => box[1])) - ROOM,
    Math.max(...shapes.map(({ box }) => box[2])) + ROOM,
    Math.max(...shapes.map(({ box }) => box[3])) + ROOM,
  ];
  if (victim === undefined) return around;
  const tallest = (victim.box[3] - victim.box[1] + ROOM / 4) / VICTIM;
  if (around[3] - around[1] <= tallest) return around;
  const [x, y] = victim.anchor;
  const half = tallest / 2;
  const aspect = width / height;
  return [x - half * aspect, y - half, x + half * aspect, y + half];
}
