import type { Difference } from '../../../store/difference.ts';
import { say } from '../../../text/say.ts';
import { contentOf } from '../../../text/tell.ts';

/** Where two tracks part, in one sentence. */
export function differenceWords({ kind, turn, ballot, otherBallot }: Difference): string {
  if (kind !== 'result') return say(`difference.${kind}`, { turn: turn + 1 });
  const content = contentOf((ballot ?? otherBallot)?.draft.measures ?? []);
  if (ballot === undefined || otherBallot === undefined) {
    return say('difference.resultOnce', { turn: turn + 1, content });
  }
  return say('difference.result', {
    turn: turn + 1,
    content,
    here: ballot.tally.result,
    there: otherBallot.tally.result,
  });
}
