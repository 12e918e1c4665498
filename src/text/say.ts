/** Turns a message's id and values into words of the language in use. */
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import {
  type CrisisMessageId,
  type CrisisWords,
  crisisTree,
  type LoadCrisisWords,
} from './crisisWords.ts';
import { type CrisisId, crises } from './en/crises/index.ts';
import { EN } from './en/index.ts';
import { flatten, type MessageId, type Messages, type MessageTree } from './messages.ts';

export type { CrisisId } from './en/crises/index.ts';
export type { MessageId, Messages } from './messages.ts';

export type Values = Readonly<Record<string, string | number>>;

type Crises<Id extends string = string> = Readonly<Partial<Record<Id, LoadCrisisWords>>>;

/** Another language: every message, and the words of every crisis. */
export interface Language {
  readonly messages: Messages;
  readonly crises: Readonly<Record<CrisisId, LoadCrisisWords>>;
}

/** Languages other than English, by BCP 47 name; each is loaded only when asked for. */
const ELSEWHERE: Readonly<Record<string, () => Promise<Language>>> = {};

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/;

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const sources = new Map<string, Map<string, string>>([['en', flatten(EN)]]);
const crisesOf = new Map<string, Crises>([['en', crises]]);
/** Crises whose words have been asked for. */
const told = new Set<string>();
const spoken = { language: 'en' };

/** What a message needs compiling for: arguments, plural signs, quoting. */
const MARKED = /[{}#']/;

export function language(): string {
  return spoken.language;
}

/** Which way the language runs; the page sets it on the document. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(spoken.language) ? 'rtl' : 'ltr';
}

/** Adds a language's words, all at once; those of its crises come when they are told. */
export function addLanguage(name: string, messages: MessageTree, itsCrises: Crises = {}): void {
  sources.set(name, flatten(messages));
  crisesOf.set(name, itsCrises);
  i18n.load(name, {});
}

/** Adds the words of one crisis to a language. */
export function addCrisisWords(id: string, words: CrisisWords, name = 'en'): void {
  const source = sources.get(name);
  for (const [path, text] of flatten(crisisTree(id, words))) source?.set(path, text);
}

/** Fetches the words of a crisis, in English and in the language in use; nothing where it has none. */
export async function loadCrisisWords(id: string): Promise<void> {
  told.add(id);
  const names = new Set(['en', spoken.language]);
  await Promise.all(
    [...names].map(async (name) => {
      const piece = await crisesOf.get(name)?.[id]?.();
      if (piece !== undefined) addCrisisWords(id, piece.words, name);
    }),
  );
}

/** Speaks a language from here on; false where there is none of that name. */
export async function speak(name: string): Promise<boolean> {
  if (!sources.has(name)) {
    const load = ELSEWHERE[name];
    if (load === undefined) return false;
    const { messages, crises: itsCrises } = await load();
    addLanguage(name, messages, itsCrises);
  }
  spoken.language = name;
  i18n.activate(name);
  await Promise.all([...told].map(loadCrisisWords));
  return true;
}

/** Whether there are words under an id that comes from data. */
export function isSaid(id: string): id is MessageId {
  return sources.get('en')?.has(id) === true;
}

/** The message in the language in use; in English where that language lacks it. */
export function say(id: MessageId | CrisisMessageId, values?: Values): string {
  const own = sources.get(spoken.language)?.get(id);
  const source = own ?? sources.get('en')?.get(id) ?? id;
  if (!MARKED.test(source)) return source;
  if (i18n.messages[id] === undefined) {
    i18n.load(spoken.language, { [id]: compileMessage(source) });
  }
  return i18n._(id, values === undefined ? {} : { ...values });
}
