/** The words that have been fetched, by language, and the language in use. */
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { flatten, type MessageTree } from './messages.ts';

export type Values = Readonly<Record<string, string | number>>;

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/;

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const sources = new Map<string, Map<string, string>>([['en', new Map()]]);
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

/** Whether there are words under an id, in English at least. */
export function hasWords(id: string): boolean {
  return sources.get('en')?.has(id) === true;
}

/** The message in the language in use; in English where that language lacks it. */
export function wordsOf(id: string, values: Values = {}): string {
  const own = sources.get(spoken.language)?.get(id);
  const source = own ?? sources.get('en')?.get(id) ?? id;
  if (!MARKED.test(source)) return source;
  if (i18n.messages[id] === undefined) {
    i18n.load(spoken.language, { [id]: compileMessage(source) });
  }
  return i18n._(id, { ...values });
}
