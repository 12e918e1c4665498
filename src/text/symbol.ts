/** What a text is called in the documents: its symbol and its number, by body and session. */
import type { Ballot, Draft, Setting, World } from '../engine/index.ts';
import { isoDateOf } from './form.ts';
import { say } from './say.ts';

/** First day of each special session under Article 20 before 377 A (V) (A/PV of each session). */
const SPECIAL = ['1947-04-28', '1948-04-16'] as const;

/** First day of each emergency special session under 377 A (V) (A/PV of each session). */
const EMERGENCY = [
  '1956-11-01',
  '1956-11-04',
  '1958-08-08',
  '1960-09-17',
  '1967-06-17',
  '1980-01-10',
  '1980-07-22',
  '1981-09-03',
  '1982-01-29',
  '1997-04-24',
  '2022-02-28',
] as const;

/** Resolution 377 A (V) was adopted on this day: before it there were no emergency special sessions. */
const UNITING = '1950-11-03';
/** From its thirty-first session on the Assembly numbers within the session, in Arabic figures. */
const ARABIC_FROM = '1976-09-21';

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanOf(number: number): string {
  let left = number;
  let words = '';
  for (const [value, figure] of ROMAN) {
    for (; left >= value; left -= value) words += figure;
  }
  return words;
}

/** The session that would be called for a crisis: the next after those that had begun before its outbreak. */
function sessionOf(outbreak: string, date: string): readonly [kind: 'ES' | 'S', ordinal: number] {
  const kind = date < UNITING ? 'S' : 'ES';
  const held = kind === 'S' ? SPECIAL : EMERGENCY;
  return [kind, held.filter((begun) => begun < outbreak).length + 1];
}

/** Does a text bear a number of the run's own, because the body's next is not known? */
export function hasOwnNumber({ scenario }: Setting, { draft }: Ballot): boolean {
  return draft.body === 'assembly' && scenario.assemblyNumber === undefined;
}

/** "678 (1990)", "997 (ES-I)", "[1] (ES-I)" or "ES-10/[1]": a number of the run's own stands in brackets. */
export function numberOfText(setting: Setting, ballot: Ballot): string {
  const { outbreak } = setting.scenario;
  const date = isoDateOf(outbreak, ballot.day);
  const number = String(ballot.resolution);
  if (ballot.draft.body === 'council') {
    return say('chamber.draft.number.council', { number, year: date.slice(0, 4) });
  }
  const [kind, ordinal] = sessionOf(outbreak, date);
  const roman = hasOwnNumber(setting, ballot) ? 'romanOwn' : 'roman';
  return date < ARABIC_FROM
    ? say(`chamber.draft.number.${roman}`, { number, session: `${kind}-${romanOf(ordinal)}` })
    : say('chamber.draft.number.arabic', { number, session: `${kind}-${ordinal}` });
}

/** "S/RES/678 (1990)", "A/RES/[1] (ES-I)", or "Draft 3" for a text that was not adopted. */
export function symbolOfText(setting: Setting, ballot: Ballot): string {
  if (ballot.resolution <= 0) {
    return say('chamber.draft.draftSymbol', { number: ballot.draft.number });
  }
  return say(`chamber.draft.symbol.${ballot.draft.body}`, {
    number: numberOfText(setting, ballot),
  });
}

/** Under which chapter a text of the Council acts; of the Assembly's texts, whether they bind. */
export function forceOfText({ body, chapter, measures }: Draft, { rules }: World): string {
  const { organisation } = rules.charter;
  const judges = chapter === 'unstated' && measures.includes('condemn');
  if (organisation === 'league' && judges) return say('chamber.draft.force.judges');
  if (body === 'council') return say(`chapter.${chapter}.name`);
  return say(
    rules.charter.assembly === 'decide'
      ? 'chamber.draft.force.decides'
      : 'chamber.draft.force.recommends',
  );
}
