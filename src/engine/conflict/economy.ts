/** What sanctions do to the target: pain that builds slowly, and supply that runs down. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { sceneOf } from '../response/scene.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { EMBARGO_SUPPLY, LEAK, LEAK_BLOCKADED, PAIN_DAYS, SUPPLY_DAYS } from './weights.ts';

/** Share of the target's trade that is cut, before and after what leaks through those who do not take part. */
export function coverageOf(
  setting: Setting,
  world: World,
): { readonly cut: number; readonly effective: number } {
  const { coverage: cut, economic } = sceneOf(setting, world);
  const blockaded = economic.enforced > 0 || world.coalition.strategy === 'blockade';
  const leak = blockaded ? LEAK_BLOCKADED : LEAK;
  return { cut, effective: cut * (1 - leak * (1 - cut)) };
}

/** The pain toward which the target's economy moves, 0 … 1. */
export function painAhead(setting: Setting, world: World): number {
  return coverageOf(setting, world).effective;
}

/** Moves pain and supply. */
export function squeeze(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const days = turnDays(setting, world);
  const { effective } = coverageOf(setting, world);
  const { arms, enforced } = sceneOf(setting, world).economic;
  const pain = toward(world.crisis.pain, effective, 1 - exp(-days / PAIN_DAYS));
  const embargo = Math.max(
    arms * (0.5 + 0.5 * enforced) * Math.max(effective, 0.3 * arms),
    effective * 0.7,
  );
  const goal = 1 - EMBARGO_SUPPLY * clamp(embargo, 0, 1);
  const supply = toward(world.crisis.supply, goal, 1 - exp(-days / SUPPLY_DAYS));
  return [{ kind: 'crisisMoved', system: 'economy', values: { pain, supply } }];
}

function toward(from: number, to: number, step: number): number {
  const value = from + (to - from) * step;
  return value < 1e-9 ? 0 : value;
}
