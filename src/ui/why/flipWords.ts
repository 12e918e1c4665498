import type { VoteAccount, VoteFactor } from '../../engine/index.ts';
import { numberOf, signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';

/** The flip line: the smallest single change that would have turned the vote. */
export function flipWords(account: VoteAccount): string {
  const { flip } = account;
  if (flip === undefined) return say('why.flip.none');
  const would = say(`why.flip.would.${flip.vote}`);
  if (flip.kind === 'withoutMeasure' || flip.kind === 'withMeasure') {
    return say(`why.flip.${flip.kind}`, { would, measure: say(`measure.${flip.measure}.name`) });
  }
  const factor = flip.factor as VoteFactor;
  const was = account.terms.find((term) => term.factor === factor)?.value ?? 0;
  const name = say(`voteFactor.${factor}.name`);
  if (!AGAINST.has(factor)) {
    const [value, before] = [signedOf(flip.value), signedOf(was)];
    return say(`why.flip.${flip.kind}`, { would, factor: name, value, was: before });
  }
  const turned = flip.kind === 'factorBelow' ? 'factorAbove' : 'factorBelow';
  const [value, before] = [numberOf(-flip.value, 2), numberOf(Math.abs(was), 2)];
  return say(`why.flip.${turned}`, { would, factor: name, value, was: before });
}

/** Factors that can only speak against a text: people are told how strong they are, without the sign. */
const AGAINST: ReadonlySet<VoteFactor> = new Set([
  'stake',
  'sovereignty',
  'sponsors',
  'costToSelf',
  'trust',
]);
