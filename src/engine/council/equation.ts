/**
 * The vote of one state on plain numbers: section 4 of the model with nothing of a `World` in it,
 * so that a backtest of real votes calls the same function as the game.
 */
import { clamp, logistic } from '../exact.ts';
import { VOTE_FACTORS, type Vote, type VoteFactor } from '../vocabulary.ts';
import {
  ABSTENTION_GAP,
  ASSEMBLY_YES_THRESHOLD,
  BLAME_FELT,
  DANGER_FELT,
  FULL_STAKE,
  GAP_AT_FULL_STAKE,
  GAP_WITH_BITE,
  GAP_WITH_FIRMNESS,
  LEANING,
  LEAST_GAP,
  SIGNATURE,
  VETO_PRICE,
  VOTE_WEIGHTS,
  WANTED,
  YES_THRESHOLD,
} from './weights.ts';

/** All that a vote depends on, but the noise. Mutable so that a count over a body needs one object. */
export interface VoteCase {
  // The text
  bite: number;
  intrusion: number;
  naming: number;
  economicBite: number;
  forceful: number;
  claim: number;
  lifts: boolean;
  /** Does it let arms into the war? Then the toll speaks against it: London, Paris and Moscow said in 1994 that it would inflame the conflict (AP, 3 November). */
  arms: boolean;
  /** Bite of all that would be in force after it, and before it. */
  biteAfter: number;
  biteBefore: number;
  // The crisis
  gravity: number;
  urgency: number;
  /** How long the target has defied a demand, 0 … 1. */
  defiance: number;
  consent: number;
  /** Times that a mandate was exceeded. */
  exceeded: number;
  /** Is the attack over? */
  settled: boolean;
  // The voter
  commitment: number;
  clarity: number;
  tieVictim: number;
  tieTarget: number;
  stake: number;
  /** How far it leans on the target or on the target's patron, 0 … 1: in the Assembly alone. */
  depends: number;
  isTarget: boolean;
  isSponsor: boolean;
  sovereignty: number;
  /** Distance of its ideal point from the sponsors' mean. */
  idealGap: number;
  exposure: number;
  troops: number;
  /** Does the text put the blame on the target, 1 or 0? A friend of the target minds the word as much as the deed. */
  blame: number;
  /** Chance that force makes the war general, 0 … 1; 0 for a text without. */
  danger: number;
  induced: number;
  /** Expected share of yes among the others, less one half. */
  company: number;
  // Its place in the body
  body: 'elected' | 'permanent' | 'assembly';
  /** What its no can do: 1 blocks, .5 blocks with another (double veto), 0 only counts. */
  block: number;
  /** Is it alone among those that can block in not wanting the text? 0 … 1. */
  alone: number;
  debated: boolean;
  /** Has it bound itself beforehand to vote for such a text? */
  bound: boolean;
  /** What is known of its disposition before the vote: real states have voted on the target before. 0 where it is drawn. */
  disposition: number;
  /** How much oftener than most its refusals were noes before, about −.35 … .65; 0 where nothing is known. */
  firmness: number;
}

/** The numbers that an estimate moves. */
export interface VoteNumbers {
  /** In the order of `VOTE_FACTORS`. */
  readonly weights: readonly number[];
  /** A permanent member asks more of a text than an elected one. */
  readonly yesFrom: Readonly<Record<VoteCase['body'], number>>;
  readonly gap: Readonly<Record<VoteCase['body'], number>>;
  /** By how much of itself a permanent member's gap widens with the bite of a text. */
  readonly gapPerBite: number;
  /** By how much of itself it narrows with firmness. */
  readonly gapPerFirmness: number;
  readonly gapAtFullStake: number;
  /** Share of a permanent member's gap that is left where it is itself the target. */
  readonly gapAsTarget: number;
  readonly price: { readonly base: number; readonly alone: number; readonly debate: number };
}

export const FACTOR_COUNT = VOTE_FACTORS.length;

/** Weights in the order of `VOTE_FACTORS`. */
export const WEIGHTS: readonly number[] = VOTE_FACTORS.map((factor) => VOTE_WEIGHTS[factor].weight);

/** The game's own numbers. */
const PLAYED: VoteNumbers = {
  weights: WEIGHTS,
  yesFrom: { elected: YES_THRESHOLD, permanent: YES_THRESHOLD, assembly: ASSEMBLY_YES_THRESHOLD },
  gap: ABSTENTION_GAP,
  gapPerBite: GAP_WITH_BITE,
  gapPerFirmness: GAP_WITH_FIRMNESS,
  gapAtFullStake: GAP_AT_FULL_STAKE,
  // Whoever is charged has the whole stake. (Written so for the last bit: runs must not change.)
  gapAsTarget: 1 - (1 - GAP_AT_FULL_STAKE),
  price: VETO_PRICE,
};

export const FACTOR_AT = Object.fromEntries(
  VOTE_FACTORS.map((factor, index) => [factor, index]),
) as Readonly<Record<VoteFactor, number>>;

/** Bite that a state would want to see in force, 0 … 1. */
export function wantedBite(vote: VoteCase): number {
  if (vote.isTarget) return 0;
  const wanted =
    WANTED.base +
    WANTED.duty * vote.commitment * vote.clarity * vote.gravity +
    WANTED.tieToVictim * vote.tieVictim -
    WANTED.tieToTarget * vote.tieTarget -
    WANTED.stake * convexStake(vote) +
    WANTED.defiance * vote.defiance;
  return clamp(wanted * (vote.settled ? 0.5 : 1), 0, 1);
}

/** A supplier lets a client go, a guarantor does not: the square of the stake, 1 for the target itself. */
function convexStake(vote: VoteCase): number {
  return vote.isTarget ? 1 : vote.stake * vote.stake;
}

/** Ties are felt on words too: of the powers .15 to .7 the fourth root told the record best. */
function felt(size: number): number {
  return Math.sqrt(Math.sqrt(size));
}

function principle(vote: VoteCase): number {
  // Nobody charges itself.
  const duty = vote.isTarget ? 0 : vote.commitment * vote.clarity * vote.gravity;
  if (!vote.lifts) return duty * vote.naming;
  return vote.settled ? vote.commitment * 0.5 : 0 - duty;
}

function strength(vote: VoteCase): number {
  const miss = vote.biteAfter - wantedBite(vote);
  return 0 - vote.claim * miss * miss;
}

/** Writes the values of the factors, noise left at 0, from `at` on, in the order of `VOTE_FACTORS`. */
export function writeValues(vote: VoteCase, values: number[], at: number): void {
  const bite = vote.lifts ? vote.biteAfter - vote.biteBefore : felt(vote.bite);
  const mistrust = vote.exceeded / (1 + vote.exceeded);
  // `0 - x`, not `-x`: a term of nothing is 0 and not −0.
  values[at] = principle(vote);
  const feeds = vote.arms || (vote.lifts && !vote.settled);
  values[at + 1] = vote.urgency * (feeds ? -1 : 1);
  values[at + 2] = vote.tieVictim * bite;
  const friend = vote.tieTarget + LEANING * vote.depends;
  values[at + 3] = 0 - friend * (bite + BLAME_FELT * vote.blame);
  values[at + 4] = 0 - convexStake(vote) * bite;
  // The square of the temper: fits better than the temper itself (log loss .359 against .368).
  values[at + 5] =
    0 - vote.sovereignty * vote.sovereignty * felt(vote.intrusion) * (1 - vote.consent);
  values[at + 6] = (vote.isSponsor ? SIGNATURE : 0) - vote.idealGap;
  values[at + 7] =
    0 -
    vote.exposure * vote.economicBite -
    0.1 * vote.troops * vote.forceful -
    DANGER_FELT * vote.danger * vote.forceful;
  values[at + 8] = vote.company;
  values[at + 9] = vote.induced;
  values[at + 10] = 0 - mistrust * vote.intrusion * (0.5 + 0.5 * vote.sovereignty);
  values[at + 11] = strength(vote);
  values[at + 12] = vote.disposition;
  values[at + 13] = 0;
  values[at + 14] = vote.bound ? 1 : 0;
}

/** The sum whose terms an account shows: in order, `weight · value` each. */
export function total(values: readonly number[], at: number, weights = WEIGHTS): number {
  let sum = 0;
  for (let k = 0; k < FACTOR_COUNT; k += 1)
    sum += (weights[k] as number) * (values[at + k] as number);
  return sum;
}

/** The part of the no threshold that is the price of a veto. */
export function vetoPrice(vote: VoteCase, { price } = PLAYED): number {
  if (vote.block === 0) return 0;
  const whole = price.base + price.alone * vote.alone + (vote.debated ? price.debate : 0);
  return vote.block * whole * (1 - ownStake(vote));
}

/** How far the text touches the voter itself, 0 … 1. */
export function ownStake(vote: VoteCase): number {
  return vote.isTarget ? 1 : clamp((vote.stake * vote.stake) / (FULL_STAKE * FULL_STAKE), 0, 1);
}

/** No below this. */
export function noThreshold(vote: VoteCase, numbers = PLAYED): number {
  const kept =
    vote.body === 'permanent'
      ? (vote.isTarget ? numbers.gapAsTarget : 1 - (1 - numbers.gapAtFullStake) * ownStake(vote)) *
        (1 + numbers.gapPerBite * vote.bite) *
        Math.max(LEAST_GAP, 1 - numbers.gapPerFirmness * vote.firmness)
      : 1;
  return numbers.yesFrom[vote.body] - numbers.gap[vote.body] * kept - vetoPrice(vote, numbers);
}

/** Yes at or above, as played. */
export function yesThreshold(body: VoteCase['body']): number {
  return PLAYED.yesFrom[body];
}

/** What a number says against the thresholds. */
export function voteOf(sum: number, noBelow: number, yesFrom: number): Vote {
  if (sum >= yesFrom) return 'yes';
  return sum < noBelow ? 'no' : 'abstain';
}

/** Chance of a yes of a sum without noise. */
export function chanceOfYes(sum: number, yesFrom: number): number {
  return logistic((sum - yesFrom) / VOTE_WEIGHTS.disposition.weight);
}

/** Chance of a no of a sum without noise. */
export function chanceOfNo(sum: number, noBelow: number): number {
  return logistic((noBelow - sum) / VOTE_WEIGHTS.disposition.weight);
}
