/**
 * Self-help (51): what a victim can undo by its own arms needs no measures by others, and sponsors know it. In 1982 Britain had its demand
 * in a day, kept its right, and asked for nothing more.
 */
import { chanceOfOffensive } from '../conflict/chance.ts';
import { clamp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Believed chance that the victims undo the attack alone, 0 … 1: by strength in the theatre, from the land that is left to them. */
export function ownChance(setting: Setting, world: World): number {
  const { front, aggressorForce } = world.crisis;
  let ours = 0;
  let theirs = 0;
  for (const victim of setting.victims) ours += setting.theatre[victim] ?? 0;
  for (const aggressor of setting.aggressors) theirs += setting.theatre[aggressor] ?? 0;
  // Whoever loses a part of its land has the rest to fight from.
  const left = setting.scenario.crisis.part === undefined ? 1 - clamp(front, 0, 1) : 1;
  return chanceOfOffensive(ours * left, theirs * aggressorForce);
}
