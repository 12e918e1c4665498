/**
 * What the Assembly's roll calls of src/data/votes/assembly say of the equation. Written by `npm run calibrate:rules`; do not edit.
 * Penalised maximum likelihood on 19 texts, 2437 votes, 2026-11-23.
 */
export const ASSEMBLY_FITTED = {
  yesFrom: -1.438,
  gap: 2.541,
  /** Weight of leaning on the target, or of sharing a patron with it. */
  leaning: 2.646,
  /** Share of members that were away. */
  absent: 0.074,
} as const;

/** Its log loss: on the same votes, with whole crises held out, and of the other crises' shares. */
export const ASSEMBLY_FIT = {
  texts: 19,
  votes: 2437,
  inSample: 0.557,
  heldOut: 0.583,
  constant: 0.783,
} as const;
