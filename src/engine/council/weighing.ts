/** Texts weighed by a would-be sponsor. */
import type { Prospects } from '../account.ts';
import { biteOf } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex, Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { bareDraft } from './draft.ts';
import { type Poll, poll } from './poll.ts';
import { adoptionOf, prospects } from './prospects.ts';
import { counterIdeas, type TextIdea, textIdeas } from './texts.ts';
import { drive, worth } from './worth.ts';

/** What the work of tabling a text costs, in units of worth. *Prior.* */
export const TABLING = 0.06;
/** What a lost vote costs its sponsors, by the bite of the text: it shows that the world is divided. *Prior.* */
const DEFEAT = 0.35;

/** A text weighed by a would-be sponsor. */
export interface Weighed {
  readonly idea: TextIdea;
  readonly draft: Draft;
  readonly polled: Poll;
  readonly adoption: number;
  readonly worth: number;
  /** What losing the vote would cost. */
  readonly defeat: number;
  /** Chance · worth − cost. */
  readonly value: number;
}

export interface Desk {
  readonly proposer: CountryIndex;
  readonly sponsors: readonly CountryIndex[];
  readonly body: Body;
  readonly ideas: readonly TextIdea[];
}

/** Every idea of a desk, weighed: chance · worth − cost. */
export function weigh(setting: Setting, world: World, desk: Desk): Weighed[] {
  const { proposer, sponsors, body } = desk;
  return desk.ideas.map((idea) => {
    const draft = bareDraft(setting, world, { proposer, sponsors, idea, body });
    const polled = poll(setting, world, draft);
    const adoption = adoptionOf(world, draft, polled);
    const gain = worth(setting, world, proposer, idea.measures) - deadlineCost(idea);
    const defeat = DEFEAT * biteOf(idea.measures);
    const text = { idea, draft, polled, adoption, worth: gain, defeat };
    return { ...text, value: valueOf(text) };
  });
}

/** Chance · worth − the chance of defeat and its price − the work. */
export function valueOf(text: Omit<Weighed, 'value'>): number {
  return text.adoption * text.worth - (1 - text.adoption) * text.defeat - TABLING;
}

/** Each day of pause is a day that the aggressor keeps. *Prior.* */
function deadlineCost(idea: TextIdea): number {
  return 0.001 * idea.afterDays;
}

/** The texts that a country could propose, best first, with their prospects. */
export function suggestDrafts(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly {
  readonly measures: readonly Measure[];
  readonly afterDays: number;
  readonly prospects: Prospects;
}[] {
  const body: Body = world.law.inAssembly ? 'assembly' : 'council';
  const against = drive(setting, world, country) < 0;
  const ideas = against
    ? [...counterIdeas(setting, world), ...textIdeas(setting, world, body)]
    : textIdeas(setting, world, body);
  return weigh(setting, world, { proposer: country, sponsors: [], body, ideas })
    .sort((a, b) => b.value - a.value)
    .map(({ idea, draft }) => ({
      measures: idea.measures,
      afterDays: idea.afterDays,
      prospects: prospects(setting, world, draft),
    }));
}
