/**
 * The numbers of the vote as played. Utility is in units of the noise: one unit moves even odds to 73 %.
 * *Fitted*: penalised maximum likelihood on the real votes of src/data/votes (fitted.ts). They are of the fit that rules version 3
 * was settled with; the backtest reads a later one, with a finer memory of what states did before, which the game does not know.
 * *Prior* is judgement, held by the bands in tests/engine/council.
 * Where the game departs from what is fitted, and why: `CONTESTED` (the record holds no unanimous text);
 * `GAP_AT_FULL_STAKE` (nor the drafts that a patron's word kept from the table); permanent members ask no more of a text here than
 * others, which is .9 in the record; and what a state is disposed to is drawn, not remembered.
 */
import { ACTS, type Act, type Standing, type VoteFactor } from '../vocabulary.ts';
import { VOTE_FITTED } from './fitted.ts';
import { ASSEMBLY_FITTED } from './fittedAssembly.ts';

export interface Weight {
  readonly weight: number;
  readonly standing: Standing;
}

const prior = (weight: number): Weight => ({ weight, standing: 'prior' });
const fitted = (weight: number): Weight => ({ weight, standing: 'fitted' });

export const VOTE_WEIGHTS: Readonly<Record<VoteFactor, Weight>> = {
  // The record has no measure of how clear a charge was, and is nearly as likely (log loss .360 to .364) by any weight from .8 to 3.
  principle: prior(3),
  // Tolls of the record's crises are not coded.
  urgency: prior(1.5),
  tieToVictim: fitted(VOTE_FITTED.tieToVictim),
  tieToTarget: fitted(VOTE_FITTED.tieToTarget),
  stake: fitted(VOTE_FITTED.stake),
  sovereignty: fitted(VOTE_FITTED.sovereignty),
  // Per point of General Assembly ideal-point distance.
  sponsors: fitted(VOTE_FITTED.sponsors),
  costToSelf: prior(5),
  company: fitted(VOTE_FITTED.company),
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

/** Texts that nobody minded are left out of the record: the played constant lies lower by this. *Prior*, by the Council of 1990. */
const CONTESTED = 0.55;
/** Yes at or above. *Fitted*, less `CONTESTED`. */
export const YES_THRESHOLD = VOTE_FITTED.yesFrom - CONTESTED;

/** The Assembly's, where nothing is bound and all may speak: yes at or above. *Fitted* on its own roll calls, which hold quiet texts too. */
export const ASSEMBLY_YES_THRESHOLD = ASSEMBLY_FITTED.yesFrom;

/** Price of a veto on the utility scale: always, more when alone, more when a debate follows (GA 76/262). *Prior*, within the fitted gap. */
export const VETO_PRICE = { base: 1.4, alone: 0.6, debate: 0.3 } as const;

/**
 * How far below `YES_THRESHOLD` a no begins; since 1990 there are 8 to 21 abstentions for each no. *Fitted*: a permanent
 * member's with the price of a veto in it, which the record cannot tell apart. The Assembly's is from its own roll calls.
 */
export const ABSTENTION_GAP = {
  elected: VOTE_FITTED.gapElected,
  permanent: VOTE_FITTED.gapPermanent - VETO_PRICE.base - VETO_PRICE.alone,
  assembly: ASSEMBLY_FITTED.gap,
} as const;

/** What bites hard reaches a vote only when great powers will let it pass: their gap widens with bite. *Fitted.* */
export const GAP_WITH_BITE = VOTE_FITTED.gapPerBite;
/** By how much of itself it narrows with the share of noes among a member's earlier refusals. *Fitted*; the game knows of none. */
export const GAP_WITH_FIRMNESS = VOTE_FITTED.gapPerFirmness;
/** Share of the gap that the firmest leave (prior). */
export const LEAST_GAP = 0.1;

/** A patron whose client is at stake gains nothing by abstaining: share of the gap that is left at full stake. *Prior.* */
export const GAP_AT_FULL_STAKE = 0.15;
/** Stake at which a patron treats the text as one against itself. *Prior.* */
export const FULL_STAKE = 0.6;

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

/** What blame for a friend weighs beside the bite of a text. *Fitted*, as the ratio of two weights. */
export const BLAME_FELT = 1.27;

/** What leaning on the target, or on its patron, weighs beside being its friend. *Fitted*, as the ratio of two weights. */
export const LEANING = ASSEMBLY_FITTED.leaning / VOTE_FITTED.tieToTarget;

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
