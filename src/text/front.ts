/**
 * The front page's door to the words: of no others but its own, so that all the rest can come after. What is not among
 * them does not compile.
 */
import { FIRST } from './en/first.ts';
import type { PathsOf } from './messages.ts';
import { addWords, hasWords, type Values, wordsOf } from './speech.ts';

export type FirstId = PathsOf<typeof FIRST>;

addWords('en', FIRST);

export function isSaid(id: string): id is FirstId {
  return hasWords(id);
}

export function say(id: FirstId, values?: Values): string {
  return wordsOf(id, values);
}
