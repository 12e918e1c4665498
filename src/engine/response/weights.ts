/** Weights of section 6 of the model. Standing beside each: most are priors, a few fitted to Kuwait's contributors. */
import {
  type ForceGround,
  type PledgeKind,
  RESPONSE_FACTORS,
  type ResponseFactor,
  type Standing,
} from '../vocabulary.ts';

export const RESPONSES = [
  'troops',
  'money',
  'basing',
  'intelligence',
  'compliance',
  'sanctions',
  'pressure',
  'aid',
  'arming',
  'entry',
  'keepers',
] as const;
export type ResponseKind = (typeof RESPONSES)[number];

type Row = Readonly<Record<ResponseFactor, number>>;

/**
 * Logit weights. Fitted (to the record of 1990: 34 contributors of troops, a dozen payers, about nine tenths of
 * the trade cut off): the baselines, duty and interest of troops, money and compliance. The rest are priors whose
 * signs are those of section 6; free riding falls hardest on what is a public good (Olson and Zeckhauser 1966).
 */
const WEIGHTS: Readonly<Record<ResponseKind, Row>> = {
  troops: {
    baseline: -3.8,
    duty: 3,
    tieToVictim: 1.3,
    tieToTarget: 1.2,
    nearness: 1.4,
    exposure: 1,
    success: 1.5,
    othersShare: 1.5,
    nuclear: 3,
    weariness: 1.4,
    pact: 2,
    generalWar: 3,
    pressure: 1,
    interest: 2.3,
    disposition: 0.72,
    alarm: 0,
    welcome: 8,
  },
  money: {
    baseline: -3.6,
    duty: 1.8,
    tieToVictim: 1,
    tieToTarget: 0.8,
    nearness: 0.8,
    exposure: 0.5,
    success: 1,
    othersShare: 0.4,
    nuclear: 0.4,
    weariness: 0.8,
    pact: 0.6,
    generalWar: 0.6,
    pressure: 0.8,
    interest: 5.4,
    disposition: 0.64,
    alarm: 0,
    welcome: 0,
  },
  basing: {
    baseline: -3.6,
    duty: 1.8,
    tieToVictim: 1.1,
    tieToTarget: 1.4,
    nearness: 3,
    exposure: 0.8,
    success: 1.2,
    othersShare: -0.6,
    nuclear: 1.6,
    weariness: 0.6,
    pact: 1.6,
    generalWar: 2,
    pressure: 1,
    interest: 1,
    disposition: 0.64,
    alarm: 0,
    welcome: 0,
  },
  intelligence: {
    baseline: -2.6,
    duty: 1.6,
    tieToVictim: 1,
    tieToTarget: 1.2,
    nearness: 0.9,
    exposure: 0.4,
    success: 0.6,
    othersShare: 0.2,
    nuclear: 0.4,
    weariness: 0.3,
    pact: 1,
    generalWar: 0.5,
    pressure: 0.5,
    interest: 2.2,
    disposition: 0.64,
    alarm: 0,
    welcome: 0,
  },
  compliance: {
    baseline: -0.5,
    duty: 4.2,
    tieToVictim: 0.6,
    tieToTarget: 1.3,
    nearness: 0.1,
    exposure: 2.6,
    success: 0.4,
    othersShare: 0.2,
    nuclear: 0.3,
    weariness: 0.4,
    pact: 0.4,
    generalWar: 0,
    pressure: 0.5,
    interest: 0.6,
    disposition: 0.8,
    alarm: 0,
    welcome: 0,
  },
  sanctions: {
    baseline: -3,
    duty: 2.2,
    tieToVictim: 1.4,
    tieToTarget: 1.6,
    nearness: 0.5,
    exposure: 2.8,
    success: 0.3,
    othersShare: 0.3,
    nuclear: 0.4,
    weariness: 0.5,
    pact: 0.8,
    generalWar: 0,
    pressure: 0.5,
    interest: 1.8,
    disposition: 0.8,
    alarm: 0,
    welcome: 0,
  },
  pressure: {
    baseline: -2.1,
    duty: 3,
    tieToVictim: 1.2,
    tieToTarget: 0.7,
    nearness: 0.4,
    exposure: 0.4,
    success: 0.3,
    othersShare: 0.2,
    nuclear: 0.3,
    weariness: 0.3,
    pact: 0.6,
    generalWar: -3,
    pressure: 0.4,
    interest: 1.6,
    disposition: 0.8,
    alarm: 0,
    welcome: 0,
  },
  aid: {
    baseline: -2.6,
    duty: 1.8,
    tieToVictim: 2,
    tieToTarget: 1.4,
    nearness: 0.6,
    exposure: 0.4,
    success: 0.8,
    othersShare: 0.5,
    nuclear: 0.6,
    weariness: 0.8,
    pact: 1.6,
    generalWar: 0.6,
    pressure: 0.3,
    interest: 1.6,
    disposition: 0.72,
    alarm: 0,
    welcome: 0,
  },
  // Arms and money for the aggressor: its friends and patrons, held back by what they believe and have condemned.
  arming: {
    baseline: -2,
    duty: -3.6,
    tieToVictim: -1.2,
    tieToTarget: -2.2,
    nearness: 0.3,
    exposure: 0,
    success: 0,
    othersShare: 0,
    nuclear: 0,
    weariness: 0.6,
    pact: -1,
    generalWar: 0.8,
    pressure: -0.6,
    interest: -0.6,
    disposition: 0.6,
    alarm: 1.5,
    welcome: 0,
  },
  // Own forces on the aggressor's side: a neighbour and patron that sees a rival come up to its border.
  entry: {
    baseline: -4.2,
    duty: -2,
    tieToVictim: -0.8,
    tieToTarget: -1.6,
    nearness: 1,
    exposure: 0,
    success: 0,
    othersShare: 0,
    nuclear: 6.5,
    weariness: 1.2,
    pact: -1,
    generalWar: 0.5,
    pressure: -1.5,
    interest: 0,
    disposition: 0.72,
    alarm: 3,
    welcome: 0,
  },
  // Peacekeepers by consent, from those whom nobody counts as a party: small, safe, and good for a name.
  keepers: {
    baseline: -1.7,
    duty: 2,
    tieToVictim: 0.3,
    tieToTarget: 0,
    nearness: -1,
    exposure: 0,
    success: 0,
    othersShare: 0,
    nuclear: 0,
    weariness: 1,
    pact: -0.5,
    generalWar: -0.5,
    pressure: 0,
    interest: 0.8,
    disposition: 0.72,
    alarm: 0,
    welcome: 0,
  },
};

const FITTED: readonly ResponseFactor[] = ['baseline', 'duty', 'interest'];
const FITTED_KINDS: readonly ResponseKind[] = ['troops', 'money', 'compliance'];

/** The weights of a kind in the order of `RESPONSE_FACTORS`, in which the terms are summed. */
export const RESPONSE_WEIGHTS = Object.fromEntries(
  RESPONSES.map((kind) => [kind, Float64Array.from(RESPONSE_FACTORS, (f) => WEIGHTS[kind][f])]),
) as Readonly<Record<ResponseKind, Float64Array>>;

export function standingOf(kind: ResponseKind, factor: ResponseFactor): Standing {
  return FITTED_KINDS.includes(kind) && FITTED.includes(factor) ? 'fitted' : 'prior';
}

/** How far a ground of force carries the duty to send it: section 3's order; the distances are a prior. */
export const LEGITIMACY: Readonly<Record<ForceGround, number>> = {
  none: 0.15,
  regional: 0.3,
  assemblyRecommended: 0.55,
  selfDefence: 0.6,
  councilRecommended: 0.85,
  authorised: 1,
};

/** Willingness below this gives nothing; above, the willingness itself is the share given (fitted: 1990's list). */
export const PLEDGE_CUT = 0.36;
/** Days in which a pledge makes 1 − 1/e of the way to the wish: parliaments and allies take weeks (prior). */
export const PLEDGE_DAYS: Readonly<Record<PledgeKind, number>> = {
  troops: 12,
  money: 30,
  basing: 8,
  intelligence: 6,
};
/** The same for sanctions, pressure and aid: Iraq's trade was cut within about two months (from source: cases of 1990). */
export const COMPLIANCE_DAYS = 18;
export const SANCTIONS_DAYS = 15;
export const PRESSURE_DAYS = 6;
export const AID_DAYS = 25;

/** Strength over the aggressor's that all together would think ample (prior: three to one in the attack). */
export const AMPLE_RATIO = 3;
/** A country this willing to send troops would lead, if it can match this share of the aggressor's strength (prior). */
export const LEAD_WILLINGNESS = 0.5;
export const LEAD_STAYS = 0.3;
export const LEAD_SHARE = 0.4;

/** Capital that sharing all it knows costs a state: sources shown, methods given away (prior: four consultations). */
export const SOURCES_EXPOSED = 0.08;

/** Cohesion lost per e-fold of contingents; gained by a lead and by joint command (priors). */
export const COHESION_LOSS = 0.07;
export const COHESION_LEAD = 0.1;
export const COHESION_COMMAND = 0.12;

/** Share of promises of a defence pact kept, 1816–2003 (from source: Berkemeier and Fuhrmann 2018); before 1945 66 %, after 22 %. */
export const PACT_RELIABILITY = 0.5;
