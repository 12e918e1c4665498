/** Who commands the forces lent, and how well they fight as one. */
import type { CohesionAccount } from '../account.ts';
import { clamp, log } from '../exact.ts';
import {
  COHESION_FACTORS,
  COMMAND_FORMS,
  type CohesionFactor,
  type CommandForm,
} from '../vocabulary.ts';
import type { World } from '../world.ts';
import { COHESION_COMMAND, COHESION_LEAD, COHESION_LOSS } from './weights.ts';

/** What one well-drilled army alone would have (prior). */
const ONE_ARMY = 0.95;
/** What forces held ready in peace add when they are called (prior). */
const REHEARSED = 0.1;
const LEAST = 0.4;

/** The command in force: where the charter has a joint one (Articles 46 and 47), nobody else commands. */
export function commandOf({ rules, coalition }: World): CommandForm {
  return rules.charter.jointCommand ? 'joint' : coalition.command;
}

/** The forms open to a lead. */
export function openCommands({ rules }: World): readonly CommandForm[] {
  return rules.charter.jointCommand ? ['joint'] : COMMAND_FORMS;
}

/** Cohesion by its terms: falls with the log of the number of contingents, rises with a lead and a common command. */
export function explainCohesion(
  world: World,
  contingents: number,
  command: CommandForm = commandOf(world),
): CohesionAccount {
  const values: Readonly<Record<CohesionFactor, number>> = {
    oneArmy: ONE_ARMY,
    contingents: contingents > 1 ? -COHESION_LOSS * log(contingents) : 0,
    lead: world.coalition.lead >= 0 && command !== 'national' ? COHESION_LEAD : 0,
    joint: command === 'joint' ? COHESION_COMMAND : 0,
    rehearsed: REHEARSED * world.rules.charter.standingForce,
  };
  let sum = 0;
  for (const factor of COHESION_FACTORS) sum += values[factor];
  const terms = COHESION_FACTORS.map((factor) => ({ factor, amount: values[factor] }));
  return { contingents, terms, total: sum, cohesion: clamp(sum, LEAST, 1) };
}

/** How much of their strength the contingents bring to bear together, 0.4 … 1. */
export function cohesionOf(world: World, contingents: number, command?: CommandForm): number {
  return explainCohesion(world, contingents, command).cohesion;
}
