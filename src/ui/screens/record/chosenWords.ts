import { theNameIn } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { cardWord } from '../cardWords.ts';
import { type Choice, EVERYTHING, NOBODY } from './choice.ts';

/** What is chosen, part by part; nothing where nothing is left out. */
export function chosenWords(choice: Choice): readonly string[] {
  return [...textWords(choice), ...memberWords(choice)];
}

function textWords({ from, to, target, result, crisis }: Choice): readonly string[] {
  const parts: string[] = [];
  if (from !== EVERYTHING.from || to !== EVERYTHING.to) {
    parts.push(say('record.filters.years', { from: String(from), to: String(to) }));
  }
  if (target !== undefined) {
    const country = target === NOBODY ? say('record.filters.nobody') : inside(target);
    parts.push(say('record.filters.aimedAt', { country }));
  }
  if (result !== undefined) parts.push(say(`record.detail.resolution.${result}`));
  if (crisis !== undefined) parts.push(cardWord(crisis, 'title'));
  return parts;
}

function memberWords({ member, vote, missed }: Choice): readonly string[] {
  const parts: string[] = [];
  if (member !== undefined) {
    const country = inside(member);
    parts.push(
      vote === undefined
        ? say('record.filters.sat', { country })
        : say('record.filters.cast', { country, vote: say(`vote.${vote}.name`) }),
    );
  }
  if (missed) parts.push(say('record.filters.onlyMissed'));
  return parts;
}

function inside(code: string): string {
  return theNameIn(code, Number.POSITIVE_INFINITY);
}
