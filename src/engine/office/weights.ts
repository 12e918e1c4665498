/** What the Secretary-General's acts bring and cost. All priors: signs from the record of the office, sizes judged. */

/** Trust at the opening: a broker whom both sides may use, and nobody's own. */
export const OPENING_TRUST = 0.7;
/** Below this trust neither side lets the office mediate, nor an aggressor its people in. */
export const REFUSED_BELOW = 0.35;
/** Readiness for a settlement from which the side charged lets an inquiry in. */
export const ADMITTED_FROM = 0.3;

/**
 * Trust spent (−) or earned (+) by each act. Naming is dear: Hammarskjöld and Waldheim lost a side each by it;
 * it costs less where the organisation has said so before.
 */
export const TRUST = {
  call: -0.06,
  reportFacts: 0.05,
  reportNames: -0.22,
  /** Share of the cost of naming that goes when the organisation has named the act itself. */
  nameShared: 0.7,
  officesBoth: -0.03,
  officesOneSide: -0.07,
  missionVictim: -0.03,
  missionAggressor: 0.04,
} as const;

/** Attention won by a call under Article 99 while the Council is idle, by one when it acts already, and by reports. */
export const CALL_IDLE = 0.75;
export const CALL_BUSY = 0.2;
export const REPORT_HEARD = 0.2;
export const NAMING_HEARD = 0.4;

/** How far one offer opens a side: to both, and to the one side courted. */
export const OPENED_BOTH = 0.35;
export const OPENED_ONE = 0.5;
/** A side that presses its attack listens half as well. */
export const WHILE_PRESSING = 0.5;
/** Consent that an offer to both wins, of what is lacking. */
export const CONSENT_WON = 0.2;

/** Facts that a mission sees of those unseen: on the aggressor's side it sees most. */
export const SEEN_VICTIM = 0.45;
export const SEEN_AGGRESSOR = 0.7;
/** Weight of naming, and the part of it that rests on what its own people have seen. */
export const NAMED_WEIGHT = 0.6;
export const NAMED_ON_FACTS = 0.5;

/** Days in which attention and openings fade to 1/e. */
export const FADE_DAYS = 45;

/** How far attention raises urgency. What findings and naming do to belief is weighed with all else that is told. */
export const URGED = 0.5;

/**
 * What retreat costs at home is less when it is the office that asks (Suez 1956: the force that came in let the
 * others go); terms through it ask for less, are likelier taken and shame the victim less.
 */
export const FACE_SAVED = 0.6;
export const LESS_ASKED = 0.6;
export const TAKEN_EASIER = 0.3;
export const SETTLED_EASIER = 0.5;
