/** The chance, as things stand, that the aggression is reversed in the end. */
import { painAhead } from '../conflict/economy.ts';
import { clamp, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { pressureOn } from './pressure.ts';
import { expectedSuccess, forceExpected } from './success.ts';

/**
 * Chance that pain and pressure alone turn the aggressor: about a third of episodes at the most (from source: HSE
 * 34 %, Pape 5 %); nothing at no pain.
 */
export function chanceOfYielding(setting: Setting, world: World): number {
  const strain =
    0.5 * world.crisis.pain + 0.5 * painAhead(setting, world) + pressureOn(setting, world);
  return 0.5 * logistic(3.2 * (strain - 1.1)) * clamp(strain * 3, 0, 1);
}

/** Force, or else yielding; what has happened is certain. */
export function chanceOfReversal(setting: Setting, world: World): number {
  const { status, front } = world.crisis;
  if (status === 'reversed') return 1;
  if (status === 'conquered') return 0;
  if (status === 'frozen') return front <= 0.05 ? 1 : 0;
  const byForce = forceExpected(setting, world) * expectedSuccess(setting, world);
  return 1 - (1 - byForce) * (1 - chanceOfYielding(setting, world));
}
