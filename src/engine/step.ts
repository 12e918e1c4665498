/** One command carried out: what is decided, then made so. */

import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { WorldEvent } from './event.ts';
import { evolveAll } from './evolve.ts';
import type { Result } from './result.ts';
import { done, refused } from './result.ts';
import type { Setting } from './setting.ts';
import { endPhase } from './turn.ts';
import type { World } from './world.ts';

export interface Step {
  readonly world: World;
  readonly events: readonly WorldEvent[];
}

/** Carries out a command, or says why not; a refused command changes nothing. */
export function step(setting: Setting, seed: number, world: World, command: Command): Result<Step> {
  if (command.kind === 'endPhase') {
    return world.over ? refused({ kind: 'crisisOver' }) : done(endPhase(setting, seed, world));
  }
  const decided = decide(setting, world, command);
  if (!decided.ok) return decided;
  return done({ world: evolveAll(setting, world, decided.value), events: decided.value });
}
