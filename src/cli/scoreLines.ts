/** Scores of foretold votes as lines for the terminal. */
import type { Scores } from '../data/votes/scores.ts';
import { numberOf, percentOf } from '../text/form.ts';
import { say } from '../text/say.ts';

/** One line a model, so that models can be read beside one another. */
export function scoreLine(name: string, scores: Scores): string {
  return say('cli.backtest.score', {
    name: name.padEnd(28),
    right: percentOf(scores.right, 1),
    balanced: percentOf(scores.balanced, 1),
    logLoss: numberOf(scores.logLoss, 3),
    permanent: percentOf(scores.permanent, 1),
    precision: percentOf(scores.vetoes.precision),
    recall: percentOf(scores.vetoes.recall),
    outcomes: percentOf(scores.outcomes, 1),
  });
}
