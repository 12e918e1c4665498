import type { VoteAccount, VoteFactor } from '../../engine/index.ts';
import { signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';

/** The flip line: the smallest single change that would have turned the vote. */
export function flipWords(account: VoteAccount): string {
  const { flip } = account;
  if (flip === undefined) return say('why.flip.none');
  const would = say(`why.flip.would.${flip.vote}`);
  if (flip.kind === 'withoutMeasure' || flip.kind === 'withMeasure') {
    return say(`why.flip.${flip.kind}`, { would, measure: say(`measure.${flip.measure}.name`) });
  }
  return say(`why.flip.${flip.kind}`, {
    would,
    factor: say(`voteFactor.${flip.factor as VoteFactor}.name`),
    value: signedOf(flip.value),
    was: signedOf(account.terms.find((term) => term.factor === flip.factor)?.value ?? 0),
  });
}
