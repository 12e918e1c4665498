/**
 * The numbers of the vote as played. Utility is in units of the noise: one unit moves even odds to 73 %.
 * *Fitted*: penalised maximum likelihood on the votes of twelve crises (`VOTE_FIT`), texts, toll and stakes coded for
 * each; the coding knew the votes: read the fit as flattered. *Prior* is judgement, held by the bands in
 * tests/engine/council. The numbers of the whole record, 369 texts coded by rule, are apart, in
 * src/data/votes/numbers.ts, through the same equation: carrying them here is open, for the scenarios' stakes and the
 * record's are not yet coded by one rule (known gap, 23 November 2026).
 */
import { ACTS, type Act, type Standing, type VoteFactor } from '../vocabulary.ts';

export interface Weight {
  readonly weight: number;
  readonly standing: Standing;
}

const prior = (weight: number): Weight => ({ weight, standing: 'prior' });
const fitted = (weight: number): Weight => ({ weight, standing: 'fitted' });

/**
 * What the fit of the played numbers was made on, 1950–2022, and its log loss: on the same votes, with whole crises held
 * out, and for constant shares of yes, abstention and no.
 */
export const VOTE_FIT = {
  texts: 43,
  votes: 542,
  crises: 12,
  inSample: 0.356,
  heldOut: 0.388,
  constant: 0.537,
} as const;

export const VOTE_WEIGHTS: Readonly<Record<VoteFactor, Weight>> = {
  principle: fitted(4),
  urgency: fitted(1.5),
  tieToVictim: fitted(2.9),
  tieToTarget: fitted(1.2),
  stake: fitted(31),
  sovereignty: fitted(3.9),
  // Per point of General Assembly ideal-point distance.
  sponsors: fitted(0.49),
  costToSelf: prior(5),
  company: fitted(0.6),
  inducement: prior(3),
  trust: prior(3),
  // Only texts that somebody dared to table were ever voted, so the record hides what was too strong or too weak.
  strength: prior(3.5),
  // Scale of the logistic noise; it fixes the unit of all others.
  disposition: prior(1),
  moment: prior(1),
  // Outweighs all else, for the vote is given already; beyond the reach of any draw of the noise.
  bound: prior(60),
};

/** Yes at or above. The constant of the equation: most texts that reach a vote have most members’ yes. *Fitted.* */
export const YES_THRESHOLD = -1.7;

/** How far below `YES_THRESHOLD` a no begins. *Fitted* for elected members; since 1990 there are 8 to 21 abstentions for each no. */
export const ABSTENTION_GAP = { elected: 2.1, permanent: 2.2, assembly: 1.8 } as const;

/** What bites hard reaches a vote only when great powers will let it pass: their gap widens with bite. *Fitted.* */
export const GAP_PER_BITE = 0;

/** A patron whose client is at stake gains nothing by abstaining: share of the gap that is left at full stake. *Prior.* */
export const GAP_AT_FULL_STAKE = 0.15;
/** Stake at which a patron treats the text as one against itself. *Prior.* */
export const FULL_STAKE = 0.6;

/**
 * Price of a veto on the utility scale: always, more when alone, more when a debate follows (GA 76/262). *Prior*: the fit
 * puts gap and price together at 5.7, too high, because texts that would be vetoed are seldom put to the vote.
 */
export const VETO_PRICE = { base: 2.4, alone: 0.6, debate: 0.3 } as const;

/** Correlation of a country's noise between two texts of one crisis: most of it is the country's own. *Prior.* */
export const DISPOSITION_SHARE = 0.75;

/** Added to the sponsors' value of a state that signed the text: sponsors vote for their own text. *Prior.* */
export const SIGNATURE = 9;

/** What a state wants done, as bite in all: `base + duty + ties − ties − stake + defiance`. *Prior.* */
export const WANTED = {
  base: 0.2,
  duty: 0.4,
  tieToVictim: 0.2,
  tieToTarget: 0.35,
  stake: 0.6,
  defiance: 0.4,
} as const;

/** What blame for a friend weighs beside the bite of a text. *Fitted*, by the two weights of the record (1.0 and .8). */
export const BLAME_FELT = 1.27;

/** What a general war would cost a member, on the scale of the cost to itself: all and more. *Prior.* */
export const DANGER_FELT = 10;

/** Days of defiance at which half of its weight is reached. *Prior*: 660 to 678 took 119 days. */
export const DEFIANCE_HALF_LIFE = 60;

/** Force that must wait for a deadline intrudes less (678 gave 47 days): *prior*. */
export const DEADLINE_RELIEF = 0.15;

/** Toll at which urgency is whole: a million dead, or fifty times as many displaced. *Prior.* */
export const FULL_TOLL = 1_000_000;
export const DISPLACED_PER_DEAD = 50;
export const URGENCY_OF_GROWTH = 0.25;

/**
 * Gravity of the acts of GA 3314 Art. 3. The order of the letters is the resolution's; the sizes are *prior*:
 * invasion whole, bombardment, blockade, attack on forces, overstaying, lending territory, sending bands.
 */
export const ACT_GRAVITY: Readonly<Record<Act, number>> = {
  a: 1,
  b: 0.8,
  c: 0.6,
  d: 0.7,
  e: 0.6,
  f: 0.5,
  g: 0.5,
};

/** The gravest act counts: the others are its means. */
export function gravity(acts: readonly Act[]): number {
  let worst = 0;
  for (const act of ACTS)
    if (acts.includes(act) && ACT_GRAVITY[act] > worst) worst = ACT_GRAVITY[act];
  return worst;
}
