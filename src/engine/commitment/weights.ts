/** Numbers of pre-commitments. All are priors: no Article 43 agreement was ever concluded to fit them to. */

/** Share of what it could send that a state puts on call: half, as `substantial` in a pledge. */
export const FORCES_ON_CALL = 0.5;
/** Forces on call are ready and have exercised together: they arrive in this share of the time, and count so far as a
 * contingent more to hold together. */
export const READY = 0.5;
/** Share of the price of ceding control that is left to a state that has let inspectors in itself. */
export const OPENED = 0.65;
/** How far inspectors in a party's own land see the facts, a fact-finding mission's report being 1; a patron's, by its stake. */
export const SEEN = 0.8;
/** Stake in a party from which a patron has anything for inspectors to see. */
export const PATRON = 0.2;
/** What the act itself adds to a state's record of promises. */
export const TRUSTED = 0.1;

/**
 * Log-odds that a state binds itself in the course of a crisis: a constant, duty (commitment times clarity), belief
 * that others will act, and the price of ceding control. Set so that a handful of states of 160 offer forces, as under
 * General Assembly resolution 377A, paragraph 8, in 1951, and an automatic duty is all but unheard of.
 */
export const WILL = {
  forcesOnCall: { base: -4.6, duty: 4, credibility: 1, sovereignty: -4 },
  automaticDuty: { base: -8, duty: 5, credibility: 1.5, sovereignty: -5 },
  inspectors: { base: -2.5, duty: 1, credibility: 0, sovereignty: -3 },
} as const;
/** A party that knows the truth to be on its side lets inspectors in sooner: log-odds at certainty. */
export const NOTHING_TO_HIDE = 3;
