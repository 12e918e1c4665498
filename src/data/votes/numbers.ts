/**
 * The numbers of the vote as the record has them: those of the engine, with what the game draws or sets apart from the record.
 * Written by `npm run calibrate`; do not edit.
 */
import { VOTE_FACTORS, VOTE_FITTED, VOTE_WEIGHTS, type VoteNumbers } from '../../engine/index.ts';
import type { Fit } from './fit.ts';
import type { Rule } from './rule.ts';

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) =>
    factor === 'disposition' ? VOTE_FITTED.memory : VOTE_WEIGHTS[factor].weight,
  ),
  yesFrom: {
    elected: VOTE_FITTED.yesFrom,
    permanent: VOTE_FITTED.yesFrom + VOTE_FITTED.permanentMore,
    assembly: VOTE_FITTED.yesFrom,
  },
  gap: {
    elected: VOTE_FITTED.gapElected,
    permanent: VOTE_FITTED.gapPermanent,
    assembly: VOTE_FITTED.gapElected,
  },
  gapPerBite: VOTE_FITTED.gapPerBite,
  gapPerFirmness: VOTE_FITTED.gapPerFirmness,
  gapAtFullStake: VOTE_FITTED.keptAtFullStake,
  // Gap and price of a veto cannot be told apart in the record: the gap holds both.
  price: { base: 0, alone: 0, debate: 0 },
};

/**
 * What chances of abstention and of no are multiplied by before they are set against that of a yes, to foretell one vote.
 * *Fitted* on chances with the whole crisis held out, for the sum of balanced accuracy (half as much again), half of the
 * accuracy of all, permanent members’ accuracy and the harmonic mean of precision and recall of vetoes.
 */
export const RECORD_RULE: Rule = {
  elected: { abstain: 2.98, no: 5.821 },
  permanent: { abstain: 1.221, no: 1.907 },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
  weights: [1.268, 0.551],
  yesFrom: -3.159,
  more: 1.306,
  elected: 2.255,
  permanent: 2.559,
  perBite: 0,
  perFirmness: 0,
  kept: 1,
};

/** When and on what the numbers were estimated, and how they do on these votes, on whole crises held out, and on votes since 1996 by numbers from before. */
export const RECORD_FIT = {
  date: '2026-11-23',
  texts: 369,
  from: '1946-04-04',
  to: '2022-09-30',
  crises: 71,
  inSample: {
    memberVotes: 5067,
    logLoss: 0.351,
    balanced: 0.63,
    permanent: 0.825,
    vetoPrecision: 0.621,
    vetoRecall: 0.507,
  },
  heldOut: {
    memberVotes: 5067,
    logLoss: 0.362,
    balanced: 0.612,
    permanent: 0.816,
    vetoPrecision: 0.54,
    vetoRecall: 0.479,
  },
  forward: {
    memberVotes: 973,
    logLoss: 0.437,
    balanced: 0.603,
    permanent: 0.799,
    vetoPrecision: 0.696,
    vetoRecall: 0.762,
  },
} as const;
