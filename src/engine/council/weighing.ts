/** Texts weighed by a would-be sponsor. */
import type { Prospects } from '../account.ts';
import { biteOf } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex, Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { type Bench, benchOf } from './bench.ts';
import { bareDraft, makeDraft } from './draft.ts';
import { bodyFor } from './hall.ts';
import { type Poll, pollBench } from './poll.ts';
import { adoptionOf, prospects } from './prospects.ts';
import { counterIdeas, type TextIdea, textIdeas } from './texts.ts';
import { drive, outlook, worth } from './worth.ts';

/** What the work of tabling a text costs, in units of worth. *Prior.* */
export const TABLING = 0.06;
/** Texts suggested to a player. */
const MOST_SUGGESTIONS = 8;
/** What a lost vote costs its sponsors, by the bite of the text: it shows that the world is divided. *Prior.* */
export const DEFEAT = 0.35;

/** A text weighed by a would-be sponsor. */
export interface Weighed {
  readonly idea: TextIdea;
  readonly draft: Draft;
  readonly polled: Poll;
  readonly adoption: number;
  readonly worth: number;
  /** Chance · worth − the chance of defeat and its price − the work. */
  readonly value: number;
}

export interface Desk {
  readonly proposer: CountryIndex;
  readonly sponsors: readonly CountryIndex[];
  readonly body: Body;
  readonly ideas: readonly TextIdea[];
  /** The proposer's error about the worth of a text, for each unit of its bite. */
  readonly error: (idea: TextIdea) => number;
}

/** Every idea of a desk, weighed: chance · worth − cost. */
export function weigh(setting: Setting, world: World, desk: Desk): Weighed[] {
  const { proposer, sponsors, body, error } = desk;
  const view = outlook(setting, world, proposer);
  const benches = new Map<string, Bench>();
  return desk.ideas.map((idea) => {
    const draft = bareDraft(setting, world, { proposer, sponsors, idea, body });
    const polled = pollBench(setting, world, draft, benchFor(setting, world, draft, benches));
    const adoption = adoptionOf(world, draft, polled);
    const bite = biteOf(idea.measures);
    const judged = worth(setting, world, view, idea.measures) - pause(idea) + error(idea) * bite;
    const defeat = DEFEAT * bite;
    const value = adoption * judged - (1 - adoption) * defeat - TABLING;
    return { idea, draft, polled, adoption, worth: judged, value };
  });
}

/** Who is asked depends on the chapter; under the Covenant on the text itself. */
function benchFor(
  setting: Setting,
  world: World,
  draft: Draft,
  benches: Map<string, Bench>,
): Bench {
  const judges = draft.measures.includes('condemn') || draft.measures.includes('determine');
  const key = `${draft.chapter}/${judges}`;
  const known = benches.get(key) ?? benchOf(setting, world, draft);
  benches.set(key, known);
  return known;
}

/** Each day of pause is a day that the aggressor keeps. *Prior.* */
function pause(idea: TextIdea): number {
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
  /** Worth more than the work and the risk of defeat, as the country itself would judge. */
  readonly worthwhile: boolean;
}[] {
  const body: Body = bodyFor(world);
  const against = drive(setting, world, country) < 0;
  const ideas = against
    ? [...counterIdeas(setting, world), ...textIdeas(setting, world, body)]
    : textIdeas(setting, world, body);
  const desk: Desk = { proposer: country, sponsors: [], body, ideas, error: () => 0 };
  return weigh(setting, world, desk)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ idea: { measures, afterDays }, value }) => {
      const draft = makeDraft(setting, world, country, measures, afterDays, body);
      const chance = prospects(setting, world, draft);
      return { measures, afterDays, prospects: chance, worthwhile: value > 0 };
    });
}
