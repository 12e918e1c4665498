/** One command carried out: what is decided, then made so. */
import { decide } from './decide.ts';
import { evolveAll } from './evolve.ts';
import { endPhase } from './turn.ts';
import { done, refused } from './result.ts';
import type { Command } from './command.ts';
import type { WorldEvent } from './event.ts';
import type { Result } from './result.ts';
import type { Setting } from './setting.ts';
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
