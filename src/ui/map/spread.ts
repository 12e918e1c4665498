import type { Point } from './atlas.ts';

const ROUNDS = 90;
/** Rounds at the end without the pull home, so that no two touch targets are left overlapping. */
const SETTLING = 30;

/**
 * Moves points apart until no two are nearer than `apart` pixels, each as near home as that allows.
 * Deterministic: points on the same spot part in the direction of their place in the list.
 */
export function spread(homes: readonly Point[], apart: number): Point[] {
  const at = homes.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < ROUNDS - SETTLING ? 0.08 : 0;
    at.forEach((point, i) => {
      const home = homes[i] ?? point;
      point[0] += (home[0] - point[0]) * pull;
      point[1] += (home[1] - point[1]) * pull;
    });
    pushApart(at, apart);
  }
  return at;
}

function pushApart(at: [number, number][], apart: number): void {
  at.forEach((a, i) => {
    for (const [offset, b] of at.slice(i + 1).entries()) {
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      const distance = Math.hypot(dx, dy);
      if (distance >= apart) continue;
      const angle = i + offset;
      const [ux, uy] =
        distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(angle), Math.sin(angle)];
      const half = (apart - distance) / 2;
      a[0] -= ux * half;
      a[1] -= uy * half;
      b[0] += ux * half;
      b[1] += uy * half;
    }
  });
}
