export type RollVote = 'yes' | 'no' | 'abstain';

/** The vote on S/RES/678, 29 November 1990, in English alphabetical order (UN Digital Library). */
export const ROLL_CALL: readonly { readonly id: string; readonly vote: RollVote }[] = [
  { id: 'CAN', vote: 'yes' },
  { id: 'CHN', vote: 'abstain' },
  { id: 'COL', vote: 'yes' },
  { id: 'CIV', vote: 'yes' },
  { id: 'CUB', vote: 'no' },
  { id: 'ETH', vote: 'yes' },
  { id: 'FIN', vote: 'yes' },
  { id: 'FRA', vote: 'yes' },
  { id: 'MYS', vote: 'yes' },
  { id: 'ROU', vote: 'yes' },
  { id: 'SUN', vote: 'yes' },
  { id: 'GBR', vote: 'yes' },
  { id: 'USA', vote: 'yes' },
  { id: 'YEM', vote: 'no' },
  { id: 'ZAR', vote: 'yes' },
];
