/** Texts weighed by a would-be sponsor. */
import { biteOf } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { carriedOut } from './burden.ts';
import { bareDraft } from './draft.ts';
import { type Poll, poll } from './poll.ts';
import { adoptionOf } from './prospects.ts';
import { heeded } from './shield.ts';
import type { TextIdea } from './texts.ts';
import { outlook, salvage, worth } from './worth.ts';

/** What the work of tabling a text costs, in units of worth. *Prior.* */
export const TABLING = 0.06;
/** What a lost vote costs its sponsors, by the bite of the text: it shows that the world is divided. *Prior.* */
export const DEFEAT = 0.35;

/** A text judged by a would-be sponsor, before anybody is asked. */
export interface Judged {
  readonly idea: TextIdea;
  readonly draft: Draft;
  readonly worth: number;
  /** Worth without the proposer's own error. */
  readonly sober: number;
}

/** A judged text whose chance is known as well. */
export interface Weighed extends Judged {
  readonly polled: Poll;
  readonly adoption: number;
  /** Chance · worth − the chance of defeat and its price − the work: never above worth − the work. */
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

/** Every idea of a desk, judged by what it would be worth. */
export function judge(setting: Setting, world: World, desk: Desk): readonly Judged[] {
  const { proposer, sponsors, body, error } = desk;
  const view = outlook(setting, world, proposer);
  return desk.ideas.map((idea) => {
    const draft = bareDraft(setting, world, { proposer, sponsors, idea, body });
    const sober = worth(setting, world, view, idea.measures) - pause(world, idea);
    return { idea, draft, sober, worth: sober + error(idea) * biteOf(idea.measures) };
  });
}

/** Weighs texts against the members' chances, each once however often it is asked about. */
export function scales(setting: Setting, world: World): (judged: Judged) => Weighed {
  const known = new Map<Judged, Weighed>();
  return (judged) => {
    const found = known.get(judged);
    if (found !== undefined) return found;
    const { idea, worth: wish, draft } = judged;
    const polled = poll(setting, world, draft);
    const adoption = adoptionOf(world, draft, polled);
    const defeat = DEFEAT * biteOf(idea.measures);
    // A text that is adopted and not carried out shows as much as one that is lost.
    const done = carriedOut(
      setting,
      world,
      { ...polled, measures: idea.measures },
      (member) => worth(setting, world, outlook(setting, world, member), idea.measures) > 0,
    );
    const kept = adoption * done * heeded(setting, world, draft);
    const value = kept * wish - (1 - kept) * defeat - TABLING;
    const weighed = { ...judged, polled, adoption, value };
    known.set(judged, weighed);
    return weighed;
  };
}

/** Each day of pause is a day that the aggressor keeps, or in which it takes what is left. *Priors.* */
function pause(world: World, idea: TextIdea): number {
  return (0.001 + 0.01 * salvage(world)) * idea.afterDays;
}
