/** The fear that force against these aggressors makes the war general, as members and sponsors weigh it. */
import { hazardOf } from '../conflict/hazard.ts';
import { exp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Days of fighting for which the danger is counted. *Prior.* */
const WAR_DAYS = 60;

/** Chance that a war of that length becomes general, 0 … 1. */
export function dangerOfForce(setting: Setting, world: World): number {
  return 1 - exp(-hazardOf(setting, world, 'counterOffensive') * WAR_DAYS);
}
