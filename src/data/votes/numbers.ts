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
  principle: { weight: 0.777, standing: 'fitted' },
  urgency: { weight: 1.5, standing: 'prior' },
  tieToVictim: { weight: 1.484, standing: 'fitted' },
  tieToTarget: { weight: 0.704, standing: 'fitted' },
  stake: { weight: 5.449, standing: 'fitted' },
  sovereignty: { weight: 2.288, standing: 'fitted' },
  sponsors: { weight: 0.469, standing: 'fitted' },
  costToSelf: { weight: 5, standing: 'prior' },
  company: { weight: 0, standing: 'fitted' },
  inducement: { weight: 3, standing: 'prior' },
  trust: { weight: 3, standing: 'prior' },
  strength: { weight: 3.5, standing: 'prior' },
  disposition: { weight: 1.176, standing: 'fitted' },
  moment: { weight: 1, standing: 'prior' },
  bound: { weight: 60, standing: 'prior' },
};

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => WEIGHTS[factor].weight),
  yesFrom: { elected: -2.125, permanent: -1.244, assembly: -2.125 },
  gap: { elected: 2.486, permanent: 2.911, assembly: 2.486 },
  gapPerBite: 1.641,
  gapAtFullStake: 0.929,
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
  permanent: { abstain: 1.526, no: 3.725 },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
  weights: [1.268, 0.551],
  yesFrom: -3.159,
  more: 1.306,
  elected: 2.255,
  permanent: 2.559,
  perBite: 0,
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
    logLoss: 0.349,
    balanced: 0.645,
    permanent: 0.82,
    vetoPrecision: 0.494,
    vetoRecall: 0.549,
  },
  heldOut: {
    memberVotes: 5067,
    logLoss: 0.36,
    balanced: 0.625,
    permanent: 0.807,
    vetoPrecision: 0.439,
    vetoRecall: 0.507,
  },
  forward: {
    memberVotes: 973,
    logLoss: 0.431,
    balanced: 0.567,
    permanent: 0.784,
    vetoPrecision: 0.64,
    vetoRecall: 0.762,
  },
} as const;
