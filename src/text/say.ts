/** Turns a message's id and values into words of the language in use. */
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { EN } from './en/index.ts';
import { flatten, type MessageId, type Messages, type MessageTree } from './messages.ts';

export type { MessageId, Messages } from './messages.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Languages other than English, by BCP 47 name; each is loaded only when asked for. */
const ELSEWHERE: Readonly<Record<string, () => Promise<Messages>>> = {};

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/;

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const sources = new Map<string, ReadonlyMap<string, string>>([['en', flatten(EN)]]);
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

/** Adds a language's words, all at once. */
export function addLanguage(name: string, messages: MessageTree): void {
  sources.set(name, flatten(messages));
  i18n.load(name, {});
}

/** Speaks a language from here on; false where there is none of that name. */
export async function speak(name: string): Promise<boolean> {
  if (!sources.has(name)) {
    const load = ELSEWHERE[name];
    if (load === undefined) return false;
    addLanguage(name, await load());
  }
  spoken.language = name;
  i18n.activate(name);
  return true;
}

/** Whether there are words under an id that comes from data. */
export function isSaid(id: string): id is MessageId {
  return sources.get('en')?.has(id) === true;
}

/** The message in the language in use; in English where that language lacks it. */
export function say(id: MessageId, values?: Values): string {
  const own = sources.get(spoken.language)?.get(id);
  const source = own ?? sources.get('en')?.get(id) ?? id;
  if (!MARKED.test(source)) return source;
  if (i18n.messages[id] === undefined) {
    i18n.load(spoken.language, { [id]: compileMessage(source) });
  }
  return i18n._(id, values === undefined ? {} : { ...values });
}
