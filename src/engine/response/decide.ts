/** What stands against the orders of a party and of the lead, and what a charge brings about. */
import type { Command } from '../command.ts';
import type { WorldEvent } from '../event.ts';
import { openPostures } from '../minds/aggressor.ts';
import type { Refusal } from '../refusal.ts';
import { done, type Result, refused } from '../result.ts';
import type { Setting } from '../setting.ts';
import type { CommandForm, CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { checkCharge } from './charges.ts';
import { checkCommand } from './organising.ts';
import { isOpen } from './strategy.ts';

/** A deadline that a text or a lead may set, days. */
const LONGEST_DEADLINE = 120;

export function checkDays(days: number): Refusal | undefined {
  const whole = Number.isInteger(days) && days >= 0 && days <= LONGEST_DEADLINE;
  return whole ? undefined : { kind: 'ruleOutOfRange' };
}

export function decideCommand(
  world: World,
  by: CountryIndex,
  command: CommandForm,
): Result<readonly WorldEvent[]> {
  const refusal = checkCommand(world, by, command);
  return refusal ? refused(refusal) : done([{ kind: 'commandOrganised', command }]);
}

export function decideCharge(
  setting: Setting,
  world: World,
  by: CountryIndex,
): Result<readonly WorldEvent[]> {
  const refusal = checkCharge(setting, world, by);
  return refusal ? refused(refusal) : done([{ kind: 'chargeBrought', by }]);
}

export function checkLead(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Extract<Command, { kind: 'commandCoalition' | 'announceDeadline' }>,
): Refusal | undefined {
  if (world.coalition.lead !== country) return { kind: 'notTheLead' };
  if (command.kind === 'announceDeadline') return checkDays(command.afterDays);
  return isOpen(setting, world, command.strategy) ? undefined : { kind: 'postureNotOpen' };
}

export function checkPosture(
  setting: Setting,
  world: World,
  country: CountryIndex,
  posture: Extract<Command, { kind: 'takePosture' }>['posture'],
): Refusal | undefined {
  const isParty = setting.aggressors.includes(country) || setting.victims.includes(country);
  if (!isParty) return { kind: 'notAParty' };
  return openPostures(setting, world, country).includes(posture)
    ? undefined
    : { kind: 'postureNotOpen' };
}
