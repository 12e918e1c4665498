/** The moments that mattered: where the chance of reversal moved most. */
import type { TurningPoint } from './account.ts';
import { chanceOfReversal } from './response/reversal.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

export interface Moment {
  readonly world: World;
  readonly frame: number;
  readonly cause: TurningPoint['cause'];
}

const MOST_POINTS = 2;
/** Less than this is no turning point. */
const NOTICEABLE = 0.03;

/** The largest changes between one moment and the next, at most two, in the order of time. */
export function turningPoints(
  setting: Setting,
  worlds: readonly Moment[],
): readonly TurningPoint[] {
  const points: TurningPoint[] = [];
  let before: number | undefined;
  for (const { world, frame, cause } of worlds) {
    const now = chanceOfReversal(setting, world);
    if (before !== undefined && Math.abs(now - before) >= NOTICEABLE)
      points.push({ turn: world.turn, frame, cause, change: now - before });
    before = now;
  }
  const largest = [...points].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || a.frame - b.frame,
  );
  return largest.slice(0, MOST_POINTS).sort((a, b) => a.frame - b.frame);
}
