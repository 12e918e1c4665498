/** Uniting for Peace (GA 377A, 3 November 1950) and the veto debate (GA 76/262, 26 April 2022). */
import type { Charter } from '../charter.ts';
import { isMember, membersOf } from '../membership.ts';
import type { Refusal } from '../refusal.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Tally, World } from '../world.ts';
import { isSubmitted } from './covenant.ts';

/**
 * Why the matter may not be taken to the Assembly. 377A asks for a lack of unanimity of the permanent members (a veto,
 * not any shortfall) on what appears to be a threat, a breach or an aggression. Without 377A the Council, or a majority
 * of the members, may ask for a special session (20), and Article 12 asks that the Council let go of the matter: it
 * does when a veto has kept it from acting. Under the Covenant the Council may refer a dispute that is before
 * it under Article 15 (15(9)).
 */
export function checkTransfer(setting: Setting, world: World): Refusal | undefined {
  const { charter } = world.rules;
  if (charter.assembly === 'off') return { kind: 'noAssembly' };
  if (world.law.inAssembly) return { kind: 'alreadyDone' };
  if (world.law.determination === 'none' && world.crisis.attackDay < 0) {
    return { kind: 'needsDetermination', measure: 'transferToAssembly' };
  }
  if (charter.veto === 'unanimity')
    return isSubmitted(setting.scenario, world.day) ? undefined : { kind: 'notSubmitted' };
  const blocked = world.ballots.some(
    (ballot) => ballot.draft.body === 'council' && ballot.tally.endedBy === 'veto',
  );
  return blocked ? undefined : { kind: 'needsVeto' };
}

/** The other way to an emergency session: a majority of all members of the organisation asks for it. */
export function isCalledByMembers(
  setting: Setting,
  world: World,
  asking: readonly CountryIndex[],
): boolean {
  const callers = new Set(asking.filter((country) => isMember(setting, world, country)));
  return callers.size * 2 > membersOf(setting, world).length;
}

/** Does a debate in the Assembly follow, at which the vetoer must explain itself? */
export function debateFollows(charter: Charter, tally: Tally): boolean {
  return charter.vetoDebate && charter.assembly !== 'off' && tally.endedBy === 'veto';
}
