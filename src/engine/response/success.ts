/** Whether force would be used, and whether it would succeed, as anyone can estimate it from what is seen. */
import { chanceOfOffensive } from '../conflict/chance.ts';
import {
  edgeOf,
  strengthOfAggressors,
  strengthOfCoalition,
  strengthOfVictims,
} from '../conflict/strength.ts';
import { clamp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { Strategy } from '../vocabulary.ts';
import type { Credibility, World } from '../world.ts';
import { joining } from './caveats.ts';
import { forceLegitimacy } from './measures.ts';
import { sceneOf } from './scene.ts';

/** Chance that the coalition, with half of what is pledged still on its way counted, would push the aggressor out. */
export function expectedSuccess(setting: Setting, world: World): number {
  const scene = sceneOf(setting, world);
  const here = strengthOfCoalition(world);
  const coming = Math.max(scene.pledged * world.coalition.cohesion - here, 0);
  return chanceOfOffensive(here + 0.5 * coming + scene.victim, scene.aggressor * edgeOf(setting));
}

/** The same with those contingents alone that would join this strategy. */
export function successIn(setting: Setting, world: World, strategy: Strategy): number {
  return chanceOfOffensive(
    strengthOfCoalition(world) * joining(setting, world, strategy) +
      strengthOfVictims(setting, world),
    strengthOfAggressors(setting, world) * edgeOf(setting),
  );
}

type AggressorClass = keyof Credibility;

const CLASSES = new WeakMap<Setting, AggressorClass>();

/** The class of aggressor for which belief in an answer is held: a setting's for good. */
export function classOf(setting: Setting): AggressorClass {
  const known = CLASSES.get(setting);
  if (known) return known;
  const made = findClass(setting);
  CLASSES.set(setting, made);
  return made;
}

function findClass(setting: Setting): AggressorClass {
  let client = false;
  for (const a of setting.aggressors) {
    if (setting.permanent.includes(a)) return 'permanent';
    for (const p of setting.permanent) {
      if ((setting.stake[p * setting.n + a] ?? 0) >= 0.5) client = true;
    }
  }
  return client ? 'client' : 'other';
}

/** Believed chance that force will be used against the aggressor, 0 … 1: from belief alone before anything is seen. */
export function forceExpected(setting: Setting, world: World): number {
  const { coalition, law, crisis } = world;
  if (coalition.strategy === 'counterOffensive' || coalition.strategy === 'beyondBorder') return 1;
  const belief = world.credibility[classOf(setting)];
  if (coalition.lead < 0) return 0.3 * belief;
  const strength = strengthOfAggressors(setting, world);
  const built = clamp(strengthOfCoalition(world) / Math.max(2 * strength, 1e-9), 0, 1);
  const lawful = forceLegitimacy(law) > 0.8 ? 1 : 0;
  const announced = coalition.deadline >= 0 || law.deadline >= 0 ? 1 : 0;
  const used = crisis.forceDay >= 0 ? 0.2 : 0;
  return clamp(0.15 * belief + 0.3 * built + 0.25 * lawful + 0.1 * announced + used, 0, 1);
}
