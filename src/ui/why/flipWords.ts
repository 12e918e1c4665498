import type { VoteAccount, VoteFactor } from '../../engine/index.ts';
import { numberOf, signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';

/** The flip line: the smallest single change that would have turned the vote, or the forecast of a real one. */
export function flipWords(account: VoteAccount, real = false): string {
  const { flip } = account;
  if (flip === undefined) return say(real ? 'why.flip.noneReal' : 'why.flip.none');
  const would = say(`why.flip.${real ? 'foretold' : 'would'}.${flip.vote}`);
  if (flip.kind === 'withoutMeasure' || flip.kind === 'withMeasure') {
    return say(`why.flip.${flip.kind}`, { would, measure: say(`measure.${flip.measure}.name`) });
  }
  const factor = flip.factor as VoteFactor;
  const was = account.terms.find((term) => term.factor === factor)?.value ?? 0;
  const name = say(`${real ? 'recordFactor' : 'voteFactor'}.${factor}.name`);
  // What can only speak against a text is told by its strength, without the sign: not where it speaks for it.
  if (!AGAINST.has(factor) || was > 0 || flip.value > 0) {
    const [value, before] = apart(signedOf, flip.value, was);
    return say(`why.flip.${flip.kind}`, { would, factor: name, value, was: before });
  }
  const turned = flip.kind === 'factorBelow' ? 'factorAbove' : 'factorBelow';
  const [value, before] = apart(numberOf, -flip.value, Math.abs(was));
  return say(`why.flip.${turned}`, { would, factor: name, value, was: before });
}

/** Factors that can only speak against a text, but for sponsors nearer than usual. */
const AGAINST: ReadonlySet<VoteFactor> = new Set([
  'stake',
  'sovereignty',
  'sponsors',
  'costToSelf',
  'trust',
]);

/** With as many digits as it takes to tell the two apart: “0.00 or less (it was 0.00)” tells nobody anything. */
function apart(
  words: (value: number, decimals: number) => string,
  ...[value, was]: readonly [value: number, was: number]
): readonly [value: string, was: string] {
  const decimals = [2, 3].find((digits) => words(value, digits) !== words(was, digits)) ?? 4;
  return [words(value, decimals), words(was, decimals)];
}
