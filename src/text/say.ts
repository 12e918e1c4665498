/** Turns a message's id and values into words of the language in use. What the front page needs goes by `front.ts`. */
import type { Organisation } from '../engine/index.ts';
import {
  type CrisisMessageId,
  type CrisisWords,
  crisisTree,
  type LoadCrisisWords,
} from './crisisWords.ts';
import { type CrisisId, crises } from './en/crises/index.ts';
import { EN } from './en/index.ts';
import { asLeague } from './en/league.ts';
import type { MessageId, Messages, MessageTree } from './messages.ts';
import {
  addDress,
  addWords,
  hasLanguage,
  hasWords,
  language,
  takeDress,
  takeLanguage,
  type Values,
  wordsOf,
} from './speech.ts';

export type { CrisisId } from './en/crises/index.ts';
export type { MessageId, Messages } from './messages.ts';
export { direction, language, type Values } from './speech.ts';

type Crises<Id extends string = string> = Readonly<Partial<Record<Id, LoadCrisisWords>>>;

/** Another language: every message, and the words of every crisis. */
export interface Language {
  readonly messages: Messages;
  readonly crises: Readonly<Record<CrisisId, LoadCrisisWords>>;
}

/** Languages other than English, by BCP 47 name; each is loaded only when asked for. */
const ELSEWHERE: Readonly<Record<string, () => Promise<Language>>> = {};

addWords('en', EN);
addDress('en', 'league' satisfies Organisation, Object.entries(asLeague));

/** Things are called from here on as the organisation calls them whose law it is. */
export function speakFor(organisation: Organisation): void {
  takeDress(organisation);
}

const crisesOf = new Map<string, Crises>([['en', crises]]);
/** Crises whose words have been asked for. */
const told = new Set<string>();

/** Adds a language's words, all at once; those of its crises come when they are told. */
export function addLanguage(name: string, messages: MessageTree, itsCrises: Crises = {}): void {
  addWords(name, messages);
  crisesOf.set(name, itsCrises);
}

/** Adds the words of one crisis to a language. */
export function addCrisisWords(id: string, words: CrisisWords, name = 'en'): void {
  addWords(name, crisisTree(id, words));
}

/** Fetches the words of a crisis, in English and in the language in use; nothing where it has none. */
export async function loadCrisisWords(id: string): Promise<void> {
  told.add(id);
  const names = new Set(['en', language()]);
  await Promise.all(
    [...names].map(async (name) => {
      const piece = await crisesOf.get(name)?.[id]?.();
      if (piece !== undefined) addCrisisWords(id, piece.words, name);
    }),
  );
}

/** Speaks a language from here on; false where there is none of that name. */
export async function speak(name: string): Promise<boolean> {
  if (!hasLanguage(name)) {
    const load = ELSEWHERE[name];
    if (load === undefined) return false;
    const { messages, crises: itsCrises } = await load();
    addLanguage(name, messages, itsCrises);
  }
  takeLanguage(name);
  await Promise.all([...told].map(loadCrisisWords));
  return true;
}

/** Whether there are words under an id that comes from data. */
export function isSaid(id: string): id is MessageId {
  return hasWords(id);
}

export function say(id: MessageId | CrisisMessageId, values?: Values): string {
  return wordsOf(id, values);
}
