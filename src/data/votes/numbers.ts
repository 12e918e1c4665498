/**
 * The numbers of the vote as the record has them. Written by `npm run calibrate`; do not edit.
 * *Fitted*: penalised maximum likelihood on 340 texts. *Prior*: nothing of it was coded, the value of the factor is nothing in
 * every case and the weight is the game's.
 */
import { VOTE_FACTORS, type VoteFactor, type VoteNumbers } from '../../engine/index.ts';
import type { Fit } from './fit.ts';

const WEIGHTS: Readonly<
  Record<VoteFactor, { readonly weight: number; readonly standing: 'fitted' | 'prior' }>
> = {
  principle: { weight: 1.025, standing: 'fitted' },
  urgency: { weight: 1.5, standing: 'prior' },
  tieToVictim: { weight: 1.222, standing: 'fitted' },
  tieToTarget: { weight: 1.278, standing: 'fitted' },
  stake: { weight: 7.524, standing: 'fitted' },
  sovereignty: { weight: 2.518, standing: 'fitted' },
  sponsors: { weight: 0.472, standing: 'fitted' },
  costToSelf: { weight: 5, standing: 'prior' },
  company: { weight: 0, standing: 'fitted' },
  inducement: { weight: 3, standing: 'prior' },
  trust: { weight: 3, standing: 'prior' },
  strength: { weight: 0, standing: 'fitted' },
  disposition: { weight: 1.49, standing: 'fitted' },
  moment: { weight: 1, standing: 'prior' },
  bound: { weight: 60, standing: 'prior' },
};

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => WEIGHTS[factor].weight),
  yesFrom: -3.118,
  gap: { elected: 2.558, permanent: 3.318, assembly: 2.558 },
  gapAtFullStake: 1.053,
  // Gap and price of a veto cannot be told apart in the record: the gap holds both.
  price: { base: 0, alone: 0, debate: 0 },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
  weights: [0.982, 0.364],
  yesFrom: -2.465,
  elected: 2.42,
  permanent: 2.178,
  kept: 1,
};

/** When and on what the numbers were estimated, and how they do on these votes, on whole crises held out, and on votes since 1996 by numbers from before. */
export const RECORD_FIT = {
  date: '2026-11-23',
  texts: 340,
  from: '1946-04-04',
  to: '2022-09-30',
  crises: 61,
  inSample: {
    memberVotes: 4650,
    logLoss: 0.373,
    balanced: 0.65,
    permanent: 0.764,
    vetoPrecision: 0.56,
    vetoRecall: 0.636,
  },
  heldOut: {
    memberVotes: 4650,
    logLoss: 0.388,
    balanced: 0.627,
    permanent: 0.755,
    vetoPrecision: 0.507,
    vetoRecall: 0.561,
  },
  forward: {
    memberVotes: 808,
    logLoss: 0.473,
    balanced: 0.627,
    permanent: 0.807,
    vetoPrecision: 0.696,
    vetoRecall: 0.842,
  },
} as const;
