/** The dead and the displaced of a day: in the fighting, and apart from it. */
import { clamp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { FLED_PER_KILLED, fleeing, killedIn } from './atrocity.ts';
import { DISPLACED_PER_DEAD, FLIGHT, INTENSITY } from './weights.ts';

/** What a day moves; `fighting.ts` keeps it. */
interface Losses {
  readonly front: number;
  dead: number;
  displaced: number;
  intensity: number;
}

/** Counts the day's dead and displaced. */
export function bury(setting: Setting, field: Losses, killed: number, ceiling: number): void {
  const today = killed * clamp(1 - field.dead / ceiling, 0, 1);
  let people = 0;
  for (const v of setting.victims) people += (setting.population[v] ?? 0) * 1000;
  people *= setting.scenario.crisis.part?.people ?? 1;
  field.dead += today;
  field.displaced +=
    (DISPLACED_PER_DEAD * today +
      FLIGHT * people * clamp(field.front, 0, 1) * (field.intensity > 0 ? 1 : 0)) *
    stillAtHome(setting, field);
}

/** Counts the day's civilians killed and driven out apart from the fighting. */
export function massacre(setting: Setting, field: Losses, rate: number): void {
  const killed = killedIn(setting, rate, field.front, field.dead);
  if (killed === 0) return;
  field.dead += killed;
  field.displaced += FLED_PER_KILLED * killed * stillAtHome(setting, field);
  field.intensity = Math.max(field.intensity, INTENSITY.standoff);
}

/** Share that has not fled of those who could: seven in ten (prior). */
function stillAtHome(setting: Setting, { displaced }: Losses): number {
  return clamp(1 - displaced / Math.max(0.7 * fleeing(setting), 1), 0, 1);
}
