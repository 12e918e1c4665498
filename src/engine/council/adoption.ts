/** What an adopted text changes in law: decisions bind (25, 48), recommendations do not. */
import type { Charter } from '../charter.ts';
import {
  DETERMINATIONS,
  FORCE_GROUNDS,
  type ForceGround,
  MEASURES,
  type Measure,
} from '../vocabulary.ts';
import type { Ballot, Draft, Law } from '../world.ts';
import { determinationOf, LIFTABLE } from './legality.ts';

/** The law after a ballot; unchanged where the text was not adopted. */
export function applyResolution(law: Law, ballot: Ballot, charter: Charter): Law {
  if (ballot.tally.result !== 'adopted') return law;
  const { draft, day } = ballot;
  const binds = isBinding(draft, charter);
  const cleared = draft.measures.includes('liftMeasures') ? lift(law, binds) : law;
  const set = (days: readonly number[]): readonly number[] =>
    inForceFrom(days, draft.measures, day);
  const determined = determinationOf(draft.measures, draft.body);
  const authorises = draft.measures.includes('authoriseForce');
  return {
    ...cleared,
    determination: later(DETERMINATIONS, cleared.determination, determined),
    inForce: binds ? set(cleared.inForce) : cleared.inForce,
    recommended: binds ? cleared.recommended : set(cleared.recommended),
    ground: authorises
      ? later(FORCE_GROUNDS, cleared.ground, groundGiven(draft, binds))
      : cleared.ground,
    deadline: authorises ? draft.deadline : cleared.deadline,
    inAssembly: cleared.inAssembly || draft.measures.includes('transferToAssembly'),
    resolutions: law.resolutions + 1,
  };
}

/**
 * Council texts bind except under Chapter VI (36–38 recommend). Force in a text that does not act under
 * Chapter VII is recommended under 39, as in S/RES/83 and 84.
 */
function isBinding(draft: Draft, charter: Charter): boolean {
  if (draft.body === 'assembly') return charter.assembly === 'decide';
  if (!charter.binding || draft.chapter === 'VI') return false;
  return draft.chapter === 'VII' || !draft.measures.includes('authoriseForce');
}

/** What an adopted authorisation or recommendation of force gives as legal ground. */
export function groundGiven(draft: Draft, binds: boolean): ForceGround {
  if (binds) return 'authorised';
  return draft.body === 'assembly' ? 'assemblyRecommended' : 'councilRecommended';
}

function inForceFrom(
  days: readonly number[],
  measures: readonly Measure[],
  day: number,
): readonly number[] {
  return MEASURES.map((measure, i) => {
    const since = days[i] ?? -1;
    const instant = measure === 'liftMeasures' || measure === 'transferToAssembly';
    return since < 0 && !instant && measures.includes(measure) ? day : since;
  });
}

/**
 * Lifting ends sanctions and force, but for what the text names anew; peacekeepers and findings stay.
 * A recommendation lifts only recommendations.
 */
function lift(law: Law, binds: boolean): Law {
  const without = (days: readonly number[]): readonly number[] =>
    MEASURES.map((measure, i) => (LIFTABLE.includes(measure) ? -1 : (days[i] ?? -1)));
  const decided = binds ? without(law.inForce) : law.inForce;
  const keepsForce = !binds && law.ground === 'authorised';
  return {
    ...law,
    inForce: decided,
    recommended: without(law.recommended),
    ground: keepsForce ? law.ground : law.selfDefenceAsked ? 'selfDefence' : 'none',
    deadline: keepsForce ? law.deadline : -1,
  };
}

/** The one that stands later in its closed set: determinations and grounds are listed weakest first. */
function later<T>(order: readonly T[], one: T, other: T): T {
  return order.indexOf(other) > order.indexOf(one) ? other : one;
}
