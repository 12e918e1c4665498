/**
 * What the real votes of src/data/votes say of the equation. Written by `npm run calibrate`; do not edit.
 * Penalised maximum likelihood on 369 contested or vetoed texts coded by rule, 2026-11-23.
 */
export const VOTE_FITTED = {
  tieToVictim: 1.681,
  tieToTarget: 0.775,
  stake: 5.405,
  sovereignty: 2.051,
  sponsors: 0.493,
  company: 0,
  /** Weight of what a state did before on such texts: the game draws a disposition instead. */
  memory: 1.193,
  yesFrom: -1.752,
  /** What a permanent member asks more of a text before it says yes. */
  permanentMore: 0.79,
  gapElected: 2.508,
  /** With the price of a veto in it. */
  gapPermanent: 3.043,
  gapPerBite: 1.416,
  keptAtFullStake: 0.932,
} as const;

/** What the fit was made on, and its log loss: on the same votes, with whole crises held out, and of constant shares. */
export const VOTE_FIT = {
  date: '2026-11-23',
  texts: 369,
  votes: 5067,
  crises: 71,
  inSample: 0.352,
  heldOut: 0.364,
  constant: 0.534,
} as const;
