/** The numbers of the vote, estimated on a list of real votes. */
import {
  ballotValues,
  FACTOR_COUNT,
  ownStake,
  VOTE_FACTORS,
  VOTE_WEIGHTS,
  type VoteCase,
  type VoteFactor,
  type VoteNumbers,
} from '../../engine/index.ts';
import { casesOf } from './cases.ts';
import type { CodedVote } from './coded.ts';
import { type Fit, type FitRow, fitRows, START } from './fit.ts';
import type { Memory } from './memory.ts';

/** What these votes can tell; the others keep the game's weight (prior): nothing of theirs was coded, or too little. */
export const FITTED: readonly VoteFactor[] = [
  'tieToVictim',
  'tieToTarget',
  'stake',
  'sovereignty',
  'sponsors',
  'company',
  'disposition',
];

const STILL = VOTE_FACTORS.flatMap((factor, k) => (FITTED.includes(factor) ? [] : [k]));
/** Company looks at the chances of all, which move with the weights: so often are they looked at anew. */
const PASSES = 4;

/**
 * What one text of the record stands for. To July 2022 drafts were vetoed 214 times, 41 of them on admissions, which are left out
 * (Dag Hammarskjöld Library), and 62 are here, for few have a verified roll call; of some 430 contested texts that were not, 307
 * are here, nearly all to 2005 (329) and few of about 110 since. So a vetoed text counts twice as much as another.
 */
const STANDS_FOR = { vetoed: 2, other: 1 };

/** A text that a permanent member's no met weighs more: the record holds fewer of its kind than there are. */
export function weightOf({ chapter, permanent, votes }: CodedVote): number {
  const isBlocked = chapter !== 'procedural' && permanent.some((id) => votes[id] === 'no');
  return isBlocked ? STANDS_FOR.vetoed : STANDS_FOR.other;
}

export interface CodedBallot {
  readonly coded: CodedVote;
  readonly cases: readonly VoteCase[];
}

export function ballotsOf(votes: readonly CodedVote[], memory: Memory): readonly CodedBallot[] {
  return votes.map((coded) => ({ coded, cases: casesOf(coded, memory) }));
}

function numbersOf(fit: Fit): VoteNumbers {
  return {
    weights: fit.weights,
    yesFrom: {
      elected: fit.yesFrom,
      permanent: fit.yesFrom + fit.more,
      assembly: fit.yesFrom,
    },
    gap: { elected: fit.elected, permanent: fit.permanent, assembly: fit.elected },
    gapPerBite: fit.perBite,
    gapPerFirmness: fit.perFirmness,
    gapAtFullStake: fit.kept,
    gapAsTarget: fit.asTarget,
    // Gap and price cannot be told apart where every no of a permanent member is a veto: the gap holds both.
    price: { base: 0, alone: 0, debate: 0 },
  };
}

function rowsOf({ coded, cases }: CodedBallot, numbers: VoteNumbers): readonly FitRow[] {
  const values = ballotValues(cases, numbers);
  return Object.values(coded.votes).flatMap((vote, at) => {
    const one = cases[at];
    if (one === undefined || vote === 'absent') return [];
    const own = values.slice(at * FACTOR_COUNT, (at + 1) * FACTOR_COUNT);
    return [
      {
        values: own,
        vote,
        permanent: one.body === 'permanent',
        bite: one.bite,
        firmness: one.firmness,
        own: ownStake(one),
        isTarget: one.isTarget,
        weight: weightOf(coded),
      },
    ];
  });
}

/** The numbers that best tell a list of real votes. */
export function estimate(ballots: readonly CodedBallot[]): VoteNumbers {
  let fit: Fit = {
    ...START,
    weights: VOTE_FACTORS.map((factor) =>
      FITTED.includes(factor) ? 1 : VOTE_WEIGHTS[factor].weight,
    ),
  };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const numbers = numbersOf(fit);
    fit = fitRows(
      ballots.flatMap((ballot) => rowsOf(ballot, numbers)),
      fit,
      STILL,
    );
  }
  return numbersOf(fit);
}
