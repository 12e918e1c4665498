/** A list of real votes foretold, beside three baselines, from what was known on the eve of each. */

import { alwaysYes, idealAlone, sameBloc } from './baselines.ts';
import type { CodedVote } from './coded.ts';
import { ballotsOf } from './estimate.ts';
import { CODED_VOTES } from './index.ts';
import { remember } from './memory.ts';
import { IDEAL_FIT, RECORD_NUMBERS, RECORD_RULE } from './numbers.ts';
import { type Foretold, foretell, sharesOf } from './predict.ts';
import { type Scores, scoresOf } from './scores.ts';

export const BASELINES = ['alwaysYes', 'idealAlone', 'sameBloc'] as const;

export interface Backtest {
  readonly foretold: readonly Foretold[];
  readonly scores: Scores;
  readonly baselines: Readonly<Record<(typeof BASELINES)[number], Scores>>;
}

/** Earlier votes are those of the shipped record and of the list itself. */
export function backtest(votes: readonly CodedVote[]): Backtest {
  const shares = sharesOf(CODED_VOTES);
  const record = votes === CODED_VOTES ? CODED_VOTES : [...CODED_VOTES, ...votes];
  const foretold = ballotsOf(votes, remember(record)).map((ballot) =>
    foretell(ballot, RECORD_NUMBERS, RECORD_RULE),
  );
  return {
    foretold,
    scores: scoresOf(foretold),
    baselines: {
      alwaysYes: scoresOf(votes.map((vote) => alwaysYes(vote, shares))),
      idealAlone: scoresOf(votes.map((vote) => idealAlone(vote, shares, IDEAL_FIT))),
      sameBloc: scoresOf(votes.map((vote) => sameBloc(vote, shares, record))),
    },
  };
}
