/** The words that have been fetched, by language, and the language in use. */
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { flatten, type MessageTree } from './messages.ts';

export type Values = Readonly<Record<string, string | number>>;

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/;

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const sources = new Map<string, Map<string, string>>([['en', new Map()]]);
const spoken = { language: 'en', dress: '' };
/** Words that replace others where the law is another organisation's, by language and organisation. */
const dresses = new Map<string, ReadonlyMap<string, string>>();

/** What a message needs compiling for: arguments, plural signs, quoting. */
const MARKED = /[{}#']/;

export function language(): string {
  return spoken.language;
}

/** Which way the language runs; the page sets it on the document. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(spoken.language) ? 'rtl' : 'ltr';
}

/** Adds words to a language. */
export function addWords(name: string, words: MessageTree): void {
  const source = sources.get(name) ?? new Map<string, string>();
  if (source.size === 0) i18n.load(name, {});
  for (const [path, text] of flatten(words)) source.set(path, text);
  sources.set(name, source);
}

export function hasLanguage(name: string): boolean {
  return sources.has(name);
}

/** Speaks a language that has been added. */
export function takeLanguage(name: string): void {
  spoken.language = name;
  i18n.activate(name);
}

/** Adds the words of an organisation that calls things by other names. */
export function addDress(
  name: string,
  organisation: string,
  words: Iterable<[string, string]>,
): void {
  dresses.set(`${name}/${organisation}`, new Map(words));
}

/** From here on things are called as this organisation calls them. */
export function takeDress(organisation: string): void {
  spoken.dress = organisation;
}

/** Whether there are words under an id, in English at least. */
export function hasWords(id: string): boolean {
  return sources.get('en')?.has(id) === true;
}

/** The message in the language in use; in English where that language lacks it. */
export function wordsOf(id: string, values: Values = {}): string {
  const worn = dresses.get(`${spoken.language}/${spoken.dress}`)?.get(id);
  const own = worn ?? sources.get(spoken.language)?.get(id);
  const source = own ?? sources.get('en')?.get(id) ?? id;
  if (!MARKED.test(source)) return source;
  const key = worn === undefined ? id : `${spoken.dress}/${id}`;
  if (i18n.messages[key] === undefined) {
    i18n.load(spoken.language, { [key]: compileMessage(source) });
  }
  return i18n._(key, { ...values });
}
