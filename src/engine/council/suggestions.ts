/** What a delegation could put: texts that it would win, and texts that it would have vetoed for all to see. */
import type { Prospects } from '../account.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex, Measure } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { makeDraft } from './draft.ts';
import { bodyFor } from './hall.ts';
import { prospects } from './prospects.ts';
import { priceOfAiring, showing } from './showing.ts';
import { counterIdeas, textIdeas } from './texts.ts';
import { type Desk, judge, scales } from './weighing.ts';
import { drive } from './worth.ts';

/** Texts suggested to a player. */
const MOST_SUGGESTIONS = 8;

export interface Suggestion {
  readonly measures: readonly Measure[];
  readonly afterDays: number;
  readonly prospects: Prospects;
  /** Worth more than the work and the risk of defeat, as the country itself would judge. */
  readonly worthwhile: boolean;
  /** Best put to be vetoed, if at all: the custom of the time is the only thing that may speak against it. */
  readonly shown: boolean;
}

/** The texts that a country could propose, best first, with their prospects. */
export function suggestDrafts(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Suggestion[] {
  const body: Body = bodyFor(world);
  const against = drive(setting, world, country) < 0;
  const ideas = against
    ? [...counterIdeas(setting, world), ...textIdeas(setting, world, body)]
    : textIdeas(setting, world, body);
  const desk: Desk = { proposer: country, sponsors: [], body, ideas, error: () => 0 };
  return judge(setting, world, desk)
    .map(scales(setting, world))
    .map((weighed) => {
      const { idea, value } = weighed;
      const surplus = idea.rung < 0 ? undefined : showing(setting, world, weighed);
      if (surplus === undefined) return { weighed, best: value, shown: false };
      const bare = surplus + priceOfAiring(setting.scenario.year);
      return { weighed, best: Math.max(value, surplus), shown: bare > Math.max(0, value) };
    })
    .sort((a, b) => b.best - a.best)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ weighed: { idea }, shown, best }) => {
      const { measures, afterDays } = idea;
      const draft = makeDraft(setting, world, country, measures, afterDays, body);
      const chance = prospects(setting, world, draft);
      return { measures, afterDays, prospects: chance, worthwhile: best > 0, shown };
    });
}
