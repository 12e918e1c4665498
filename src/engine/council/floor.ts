/** The floor of a body: who speaks, what is new, and the putting of a text. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { textBits } from '../measures.ts';
import { membersOf } from '../membership.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { sitting } from './sitting.ts';
import type { Desk } from './weighing.ts';

/** A text below this chance is not brought to a vote that its sponsors want to win. *Prior.* */
export const HOPELESS = 0.35;
/** Half-width of the sponsors' keyed error about what a text is worth, for each unit of its bite. *Prior.* */
const ERROR = 0.2;
/** Days before a text that fell is tried again word for word. *Prior.* */
const AGAIN_AFTER = 45;

export interface Floor {
  readonly texts: Draft[];
  readonly events: WorldEvent[];
}

/** Those of a body that are there to speak. */
export function speakersOf(setting: Setting, world: World, body: Body): readonly CountryIndex[] {
  if (body === 'assembly') return membersOf(setting, world);
  const { members, absent } = sitting(setting, world);
  return members.filter((member) => !absent.includes(member));
}

export function best<T>(list: readonly T[], read: (item: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const item of list) {
    const value = read(item);
    if (found !== undefined && value <= most) continue;
    found = item;
    most = value;
  }
  return found;
}

/** A sponsor's error about what a text is worth: the same for the same text as long as the crisis lasts. */
export function errorOf(seed: number, proposer: CountryIndex): Desk['error'] {
  return ({ measures, afterDays }) =>
    ERROR * (2 * draw(seed, 'drafting', proposer, textBits(measures), afterDays) - 1);
}

/** Shares no measure with a text on the table, and did not fall word for word a short while ago. */
export function isNew(world: World, texts: readonly Draft[], draft: Draft): boolean {
  for (const text of texts) {
    if (text.measures.some((measure) => draft.measures.includes(measure))) return false;
  }
  const bits = textBits(draft.measures);
  return !world.ballots.some(
    ({ draft: past, day, tally }) =>
      tally.result !== 'adopted' &&
      world.day - day < AGAIN_AFTER &&
      past.body === draft.body &&
      textBits(past.measures) === bits,
  );
}

export function put(draft: Draft, texts: Draft[], events: WorldEvent[]): void {
  const last = texts.reduce((most, text) => Math.max(most, text.number), draft.number - 1);
  const numbered = { ...draft, number: last + 1 };
  texts.push(numbered);
  events.push({ kind: 'draftTabled', draft: numbered });
}
