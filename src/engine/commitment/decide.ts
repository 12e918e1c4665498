/**
 * Binding oneself, and what one has bound oneself to. A pre-commitment is refused its breach, not made costly to break:
 * a promise that the capital may break at a price is a pledge, which is there already. Ceding the choice is the act.
 */
import type { Command } from '../command.ts';
import type { WorldEvent } from '../event.ts';
import { isMember } from '../membership.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { done, refused } from '../result.ts';
import type { Setting } from '../setting.ts';
import { type Commitment, type CountryIndex, LEVEL_SHARES } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isBound, onCall, owesCompliance, owesYes } from './bound.ts';
import { inspectable } from './inspection.ts';

export function decideCommitment(
  setting: Setting,
  world: World,
  country: CountryIndex,
  what: Commitment,
): Result<readonly WorldEvent[]> {
  const refusal = checkCommitment(setting, world, country, what);
  return refusal ? refused(refusal) : done([{ kind: 'countryBound', country, what }]);
}

/** Why a country cannot bind itself to this. */
export function checkCommitment(
  setting: Setting,
  world: World,
  country: CountryIndex,
  what: Commitment,
): Refusal | undefined {
  if (isBound(world, country, what)) return { kind: 'alreadyDone' };
  if (what === 'inspectors') {
    return inspectable(setting, country) > 0 ? undefined : { kind: 'nothingToInspect' };
  }
  const isParty = setting.aggressors.includes(country) || setting.victims.includes(country);
  if (isParty) return { kind: 'notForAParty' };
  return isMember(setting, world, country) ? undefined : { kind: 'notAMember' };
}

/** An order that would break what the country bound itself to. */
export function checkBound(
  world: World,
  country: CountryIndex,
  command: Command,
): Refusal | undefined {
  if (command.kind === 'pledge' && command.what === 'troops') {
    const short = LEVEL_SHARES[command.level] < onCall(world, country);
    return short ? { kind: 'boundBeforehand', what: 'forcesOnCall' } : undefined;
  }
  if (command.kind === 'comply') {
    const short = command.level !== 'full' && owesCompliance(world, country);
    return short ? { kind: 'boundBeforehand', what: 'automaticDuty' } : undefined;
  }
  if (command.kind !== 'castVote' || command.vote === 'yes') return undefined;
  const draft = world.table.find(({ number }) => number === command.draft);
  return draft !== undefined && owesYes(world, country, draft)
    ? { kind: 'boundBeforehand', what: 'automaticDuty' }
    : undefined;
}
