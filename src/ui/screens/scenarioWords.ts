import { isSaid, say } from '../../text/say.ts';

/** What a card says of a crisis at once, and what its briefing says once it is loaded. */
type CardWord = 'title' | 'place' | 'hook';
type BriefingWord =
  | 'question'
  | 'happened.first'
  | 'happened.second'
  | 'accounts.victim'
  | 'accounts.aggressor';

function saidOf(path: string): string {
  return isSaid(path) ? say(path) : '';
}

/** On a card; a scenario without one is called by its id. */
export function cardWord(id: string, word: CardWord): string {
  return saidOf(`card.${id}.${word}`) || (word === 'title' ? id : '');
}

export function scenarioWord(id: string, word: BriefingWord): string {
  return saidOf(`scenario.${id}.${word}`);
}

/** What an item on a charge sheet says. */
export function evidenceWord(id: string, item: string): string {
  return saidOf(`scenario.${id}.evidence.${item}`);
}

/** What a dated event of the record says. */
export function historyWord(id: string, event: string): string {
  return saidOf(`scenario.${id}.history.${event}`);
}
