/** What a state may order of its army besides a pledge: to fight beside the aggressor, or to stand between the sides. */
import type { Command } from '../command.ts';
import { isMember } from '../membership.ts';
import type { Refusal } from '../refusal.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Entry } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { isLive } from './contributions.ts';
import { couldEnter } from './entry.ts';
import { isImpartial } from './keepers.ts';
import { isCalledFor } from './measures.ts';
import { sceneOf } from './scene.ts';

/** Only a neighbour and friend of the aggressor, with an army, can come in on its side. */
export function checkEntry(
  setting: Setting,
  world: World,
  country: CountryIndex,
): Refusal | undefined {
  if (!isLive(world)) return { kind: 'noCrisisYet' };
  return couldEnter(sceneOf(setting, world), country) ? undefined : { kind: 'noForces' };
}

/** Peacekeepers go where a body has called for them, from states that lean to neither side. */
export function checkKeepers(
  setting: Setting,
  world: World,
  country: CountryIndex,
): Refusal | undefined {
  if (!isCalledFor(world.law, 'peacekeepers')) return { kind: 'nothingInForce' };
  if (!isMember(setting, world, country)) return { kind: 'notAMember' };
  return isImpartial(setting, bearingsOf(setting), country) ? undefined : { kind: 'noForces' };
}

/** What a neighbour of the war can do about its own army; nothing for others. */
export function entryCommands(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Command[] {
  if (checkEntry(setting, world, country)) return [];
  const siding = world.columns.siding[country] ?? 0;
  const ways: readonly Entry[] = siding > 0 ? ['join', 'stayOut'] : ['join', 'warn', 'stayOut'];
  return ways.map((how): Command => ({ kind: 'enterWar', how }));
}

export function keeperCommands(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Command[] {
  if (checkKeepers(setting, world, country)) return [];
  return (['full', 'substantial', 'none'] as const).map(
    (level): Command => ({ kind: 'sendPeacekeepers', level }),
  );
}
