/** What an adopted text changes in law: decisions bind (25, 48), recommendations do not. */
import type { Charter } from '../charter.ts';
import { lawWith } from '../copies.ts';
import {
  DETERMINATIONS,
  FORCE_GROUNDS,
  type ForceGround,
  MEASURES,
  type Measure,
} from '../vocabulary.ts';
import type { Ballot, Draft, Law } from '../world.ts';
import { chapterOf, determinationOf, FORCEFUL, LIFTABLE } from './legality.ts';
import { openingDay } from './session.ts';

/** The law after a ballot; unchanged where the text was not adopted. */
export function applyResolution(law: Law, ballot: Ballot, charter: Charter): Law {
  return ballot.tally.result === 'adopted' ? enact(law, ballot.draft, ballot.day, charter) : law;
}

/** What the law reads of a text. */
type Text = Pick<Draft, 'body' | 'chapter' | 'measures' | 'deadline'>;

/** The law after a Council text that was adopted apart from the play. */
export function applyMandate(
  law: Law,
  measures: readonly Measure[],
  day: number,
  charter: Charter,
): Law {
  const chapter = chapterOf(measures, law);
  return enact(law, { body: 'council', chapter, measures, deadline: -1 }, day, charter);
}

function enact(law: Law, draft: Text, day: number, charter: Charter): Law {
  const binds = isBinding(draft, charter);
  const forceBinds = binds && givesForce(draft, charter);
  const cleared = withdrawn(
    draft.measures.includes('liftMeasures') ? lift(law, binds) : law,
    draft,
  );
  const decides = (measure: Measure): boolean => {
    // An expulsion is done by being voted.
    if (measure === 'expel') return draft.body === 'council' && charter.councilExpels;
    return FORCEFUL.includes(measure) ? forceBinds : binds;
  };
  const decided = draft.measures.filter((measure) => decides(measure));
  const recommended = draft.measures.filter((measure) => !decides(measure));
  const determined = determinationOf(draft.measures, draft.body, law);
  const authorises = draft.measures.includes('authoriseForce');
  const calls = draft.measures.includes('transferToAssembly');
  return lawWith(cleared, {
    determination: later(DETERMINATIONS, cleared.determination, determined),
    inForce: inForceFrom(cleared.inForce, decided, day),
    recommended: inForceFrom(cleared.recommended, recommended, day),
    ground: authorises
      ? later(FORCE_GROUNDS, cleared.ground, groundGiven(draft, forceBinds))
      : cleared.ground,
    deadline: authorises ? draft.deadline : cleared.deadline,
    inAssembly: cleared.inAssembly || calls,
    sessionDay: calls && !cleared.inAssembly ? openingDay(charter, day) : cleared.sessionDay,
    resolutions: law.resolutions + 1,
  });
}

/** Council texts bind except under Chapter VI (36–38 recommend). */
function isBinding(draft: Text, charter: Charter): boolean {
  if (draft.body === 'assembly') return charter.assembly === 'decide';
  return charter.binding && draft.chapter !== 'VI';
}

/**
 * Does a binding text decide on force, rather than recommend it under 39 as S/RES/83 and 84 did? It takes Chapter VII,
 * and either forces at call (43) or the later practice of authorising the willing.
 */
function givesForce(draft: Text, charter: Charter): boolean {
  if (draft.body === 'assembly') return true;
  const able = charter.authorisesForce === 'authorises' || charter.standingForce > 0;
  return able && draft.chapter === 'VII';
}

/** What an adopted authorisation or recommendation of force gives as legal ground. */
export function groundGiven(draft: Pick<Draft, 'body'>, binds: boolean): ForceGround {
  if (binds) return 'authorised';
  return draft.body === 'assembly' ? 'assemblyRecommended' : 'councilRecommended';
}

/** What is done when it is decided, and is not in force after. */
const INSTANT: readonly Measure[] = ['liftMeasures', 'transferToAssembly', 'withdrawKeepers'];

/** Keepers that are called back are called for no more, until a new text. */
function withdrawn(law: Law, { measures }: Text): Law {
  if (!measures.includes('withdrawKeepers')) return law;
  const without = (days: readonly number[]): readonly number[] =>
    MEASURES.map((measure, i) => (measure === 'peacekeepers' ? -1 : (days[i] ?? -1)));
  return lawWith(law, { inForce: without(law.inForce), recommended: without(law.recommended) });
}

function inForceFrom(
  days: readonly number[],
  measures: readonly Measure[],
  day: number,
): readonly number[] {
  return MEASURES.map((measure, i) => {
    const since = days[i] ?? -1;
    const instant = INSTANT.includes(measure);
    return since < 0 && !instant && measures.includes(measure) ? day : since;
  });
}

/** Grounds of force that a text gave. */
const GIVEN: readonly ForceGround[] = ['authorised', 'councilRecommended', 'assemblyRecommended'];

/**
 * Lifting ends sanctions and force, but for what the text names anew; peacekeepers and findings stay.
 * A recommendation lifts only recommendations.
 */
function lift(law: Law, binds: boolean): Law {
  const without = (days: readonly number[]): readonly number[] =>
    MEASURES.map((measure, i) => (LIFTABLE.includes(measure) ? -1 : (days[i] ?? -1)));
  const decided = binds ? without(law.inForce) : law.inForce;
  const keepsForce = !binds && law.ground === 'authorised';
  // What stands on no text is not ended by one.
  const keepsGround = keepsForce || !GIVEN.includes(law.ground);
  return lawWith(law, {
    inForce: decided,
    recommended: without(law.recommended),
    ground: keepsGround ? law.ground : law.selfDefenceAsked ? 'selfDefence' : 'none',
    deadline: keepsForce ? law.deadline : -1,
  });
}

/** The one that stands later in its closed set: determinations and grounds are listed weakest first. */
function later<T>(order: readonly T[], one: T, other: T): T {
  return order.indexOf(other) > order.indexOf(one) ? other : one;
}
