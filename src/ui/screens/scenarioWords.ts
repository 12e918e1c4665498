import { isSaid, type MessageId, say } from '../../text/say.ts';

/** The scenarios that the text folder tells in words; any other is called by its id. */
const TOLD = [
  'kuwait-1990',
  'primer',
  'korea-1950',
  'suez-1956',
  'hungary-1956',
  'georgia-2008',
  'ukraine-2022',
  'crimea-2014',
  'falklands-1982',
] as const;
type Told = (typeof TOLD)[number];
type Leaf<Id> = Id extends `scenario.${Told}.${infer Rest}` ? Rest : never;

/** What a scenario's card and briefing may say; the items on its charge sheets are its own. */
export type ScenarioWord = Exclude<Leaf<MessageId>, `evidence.${string}`>;

/** What an item on a charge sheet says. */
export function evidenceWord(id: string, item: string): string {
  const path = `scenario.${id}.evidence.${item}`;
  return isSaid(path) ? say(path) : '';
}

export function scenarioWord(id: string, word: ScenarioWord): string {
  const told = TOLD.find((known) => known === id);
  if (told === undefined) return word === 'title' ? id : '';
  return say(`scenario.${told}.${word}`);
}
