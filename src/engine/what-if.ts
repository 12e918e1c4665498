/** What a change of the rules may be: every field of a patch within its range. */
import {
  ASSEMBLY_OVERRIDES,
  FORCE_POWERS,
  ORGANISATIONS,
  PARTY_RULES,
  VETO_RULES,
} from './charter.ts';
import type { Refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import type { RulesPatch } from './world.ts';

/** The fact that stands against a patch, if any. */
export function checkRules(setting: Setting, patch: RulesPatch): Refusal | undefined {
  const seats = Math.max(...setting.council.map((period) => period.members.length));
  const { charter = {}, assumptions = {} } = patch;
  const fits =
    within(charter.votesNeeded, 1, seats) &&
    Number.isInteger(charter.votesNeeded ?? 1) &&
    within(charter.standingForce, 0, 1) &&
    among(charter.veto, VETO_RULES) &&
    among(charter.partyAbstains, PARTY_RULES) &&
    among(charter.assembly, ASSEMBLY_OVERRIDES) &&
    among(charter.authorisesForce, FORCE_POWERS) &&
    among(charter.organisation, ORGANISATIONS) &&
    within(assumptions.commitment, -1, 1) &&
    share(assumptions.credibility) &&
    share(assumptions.clarity) &&
    within(assumptions.revisionists, 0, 1);
  return fits ? undefined : { kind: 'ruleOutOfRange' };
}

function within(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (value >= low && value <= high);
}

/** A share, or −1 for leaving things as they are. */
function share(value: number | undefined): boolean {
  return value === -1 || within(value, 0, 1);
}

function among<T>(value: T | undefined, set: readonly T[]): boolean {
  return value === undefined || set.includes(value);
}
