import { isSaid, say } from '../../text/front.ts';

/** What a card says of a crisis; one without a card is called by its id. */
export function cardWord(id: string, word: 'title' | 'place' | 'hook'): string {
  const path = `card.${id}.${word}`;
  if (isSaid(path)) return say(path);
  return word === 'title' ? id : '';
}
