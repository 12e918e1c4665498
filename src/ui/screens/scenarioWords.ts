import { isSaid, say } from '../../text/say.ts';

/** What the briefing says of a crisis, whose words are fetched with it. */
type BriefingWord =
  | 'question'
  | 'happened.first'
  | 'happened.second'
  | 'accounts.victim'
  | 'accounts.aggressor';

function saidOf(path: string): string {
  return isSaid(path) ? say(path) : '';
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
