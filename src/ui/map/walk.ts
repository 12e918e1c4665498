import type { Point, Shape } from './atlas.ts';

export const DIRECTIONS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const satisfies Record<string, Point>;
export type DirectionKey = keyof typeof DIRECTIONS;

export function isDirectionKey(key: string): key is DirectionKey {
  return Object.hasOwn(DIRECTIONS, key);
}

/**
 * The nearest country whose bearing lies within 45° of the direction. Every bearing belongs to a
 * direction, so that from any country every other can be reached (tested for the 193 members).
 */
export function neighbourToward(
  shapes: readonly Shape[],
  from: Shape,
  key: DirectionKey,
): Shape | undefined {
  const [dx, dy] = DIRECTIONS[key];
  let best: Shape | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    if (shape === from) continue;
    const x = shape.anchor[0] - from.anchor[0];
    const y = shape.anchor[1] - from.anchor[1];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead <= 0 || aside > ahead) continue;
    const distance = ahead + aside;
    if (distance < least) {
      least = distance;
      best = shape;
    }
  }
  return best;
}

/** Where a walk begins: the country whose anchor is nearest to a point. */
export function nearestTo(shapes: readonly Shape[], [x, y]: Point): Shape | undefined {
  const distance = ({ anchor }: Shape) => Math.hypot(anchor[0] - x, anchor[1] - y);
  return shapes.reduce<Shape | undefined>(
    (best, shape) => (best && distance(best) <= distance(shape) ? best : shape),
    undefined,
  );
}
