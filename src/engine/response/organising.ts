/** Which command a lead sets up, and what each would make of the forces that are there. */

import type { CohesionAccount } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import {
  edgeOf,
  strengthOfAggressors,
  strengthOfCoalition,
  strengthOfVictims,
} from '../conflict/strength.ts';
import type { WorldEvent } from '../event.ts';
import type { Refusal } from '../refusal.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { CommandForm, CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { CONTINGENT, joining } from './caveats.ts';
import { commandOf, explainCohesion, openCommands } from './command.ts';
import { isPlayed } from './standing-orders.ts';

/** What sharing command is worth avoiding to a lead jealous of its own, in chance of success (prior). */
const CEDING = 0.3;

/** What stands against another command. */
export function checkCommand(
  world: World,
  country: CountryIndex,
  command: CommandForm,
): Refusal | undefined {
  if (world.coalition.lead !== country) return { kind: 'notTheLead' };
  if (!openCommands(world).includes(command)) return { kind: 'postureNotOpen' };
  return commandOf(world) === command ? { kind: 'alreadyDone' } : undefined;
}

function contingents({ columns }: World): number {
  return columns.deployed.filter((share) => share > CONTINGENT).length;
}

/** Why the forces in the theatre fight as one as far as they do. */
export function cohesionNow(world: World): CohesionAccount {
  return explainCohesion(world, contingents(world));
}

/** Cohesion under a command; under the present one where none is named. */
export function cohesionUnder(_setting: Setting, world: World, command?: CommandForm): number {
  return explainCohesion(world, contingents(world), command).cohesion;
}

/** Chance of an offensive by those who would join it under a command, as cohesive as it would make them. */
export function successUnder(setting: Setting, world: World, command: CommandForm): number {
  const { cohesion } = world.coalition;
  const change = cohesion > 0 ? cohesionUnder(setting, world, command) / cohesion : 1;
  const joined = joining(setting, world, 'counterOffensive', command);
  return chanceOfOffensive(
    strengthOfCoalition(world) * change * joined + strengthOfVictims(setting, world),
    strengthOfAggressors(setting, world) * edgeOf(setting),
  );
}

/** A lead that nobody plays shares its command where that adds more to its chances than it minds. */
export function organiseCommand(
  setting: Setting,
  _seed: number,
  world: World,
): readonly WorldEvent[] {
  const { lead } = world.coalition;
  if (lead < 0 || isPlayed(world, lead) || commandOf(world) !== 'lead') return [];
  const gain = successUnder(setting, world, 'joint') - successUnder(setting, world, 'lead');
  const price = CEDING * temper(setting, world, 'sovereignty', lead);
  return gain > price ? [{ kind: 'commandOrganised', command: 'joint' }] : [];
}
