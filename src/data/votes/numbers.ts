/**
 * The numbers of the vote as the record has them. Written by `npm run calibrate`; do not edit.
 * *Fitted*: penalised maximum likelihood on 369 texts. *Prior*: nothing of it was coded, the value of the factor is nothing in
 * every case and the weight is the game's.
 */
import { VOTE_FACTORS, type VoteFactor, type VoteNumbers } from '../../engine/index.ts';
import type { Fit } from './fit.ts';
import type { Rule } from './rule.ts';

const WEIGHTS: Readonly<
  Record<VoteFactor, { readonly weight: number; readonly standing: 'fitted' | 'prior' }>
> = {
  principle: { weight: 0.85, standing: 'fitted' },
  urgency: { weight: 1.5, standing: 'prior' },
  tieToVictim: { weight: 1.411, standing: 'fitted' },
  tieToTarget: { weight: 0.693, standing: 'fitted' },
  stake: { weight: 5.365, standing: 'fitted' },
  sovereignty: { weight: 2.198, standing: 'fitted' },
  sponsors: { weight: 0.474, standing: 'fitted' },
  costToSelf: { weight: 5, standing: 'prior' },
  company: { weight: 0, standing: 'fitted' },
  inducement: { weight: 3, standing: 'prior' },
  trust: { weight: 3, standing: 'prior' },
  strength: { weight: 0, standing: 'fitted' },
  disposition: { weight: 1.193, standing: 'fitted' },
  moment: { weight: 1, standing: 'prior' },
  bound: { weight: 60, standing: 'prior' },
};

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => WEIGHTS[factor].weight),
  yesFrom: { elected: -2.091, permanent: -1.208, assembly: -2.091 },
  gap: { elected: 2.484, permanent: 3.596, assembly: 2.484 },
  gapAtFullStake: 0.948,
  // Gap and price of a veto cannot be told apart in the record: the gap holds both.
  price: { base: 0, alone: 0, debate: 0 },
};

/**
 * What chances of abstention and of no are multiplied by before they are set against that of a yes, to foretell one vote.
 * *Fitted* on chances with the whole crisis held out, for the sum of balanced accuracy, permanent members’ accuracy and the
 * harmonic mean of precision and recall of vetoes.
 */
export const RECORD_RULE: Rule = {
  elected: { abstain: 4.657, no: 11.369 },
  permanent: { abstain: 1.221, no: 3.725 },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
  weights: [1.268, 0.551],
  yesFrom: -3.159,
  more: 1.306,
  elected: 2.255,
  permanent: 2.559,
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
    logLoss: 0.35,
    balanced: 0.641,
    permanent: 0.82,
    vetoPrecision: 0.462,
    vetoRecall: 0.592,
  },
  heldOut: {
    memberVotes: 5067,
    logLoss: 0.361,
    balanced: 0.617,
    permanent: 0.808,
    vetoPrecision: 0.414,
    vetoRecall: 0.507,
  },
  forward: {
    memberVotes: 973,
    logLoss: 0.435,
    balanced: 0.573,
    permanent: 0.79,
    vetoPrecision: 0.696,
    vetoRecall: 0.762,
  },
} as const;
