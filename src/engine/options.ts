/** What a seat may do now: everything that is lawful, with reasons for what is not, and the best of it first. */

import type { Option, Options } from './account.ts';
import type { Choices } from './choices.ts';
import { agendaOptions, voteOptions } from './council/choices.ts';
import { decide } from './decide.ts';
import { officeOptions } from './office/choices.ts';
import { openingOptions, responseOptions } from './response/choices.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex } from './vocabulary.ts';
import type { World } from './world.ts';

const MOST_SUGGESTIONS = 5;

const NOTHING: Choices = { decision: false, suggested: [], others: [] };

/** The options of the seat that is played; empty while nobody is seated or the crisis is over. */
export function options(setting: Setting, world: World): Options {
  if (world.seat.kind === 'watch' || world.over) {
    return { country: -1, decision: false, suggestions: [], all: [] };
  }
  const country = world.seat.kind === 'country' ? world.seat.country : -1;
  const choices =
    world.seat.kind === 'country'
      ? choicesOf(setting, world, country)
      : officeOptions(setting, world);
  const all = withReasons(setting, world, [...choices.suggested, ...choices.others]);
  const open = withReasons(setting, world, choices.suggested).filter((option) => !option.refusal);
  return {
    country,
    decision: choices.decision && all.some((option) => option.refusal === undefined),
    suggestions: open.slice(0, MOST_SUGGESTIONS),
    all,
  };
}

function choicesOf(setting: Setting, world: World, country: CountryIndex): Choices {
  switch (world.phase) {
    case 'situation':
      return openingOptions(setting, world, country);
    case 'agenda':
      return agendaOptions(setting, world, country);
    case 'vote':
      return voteOptions(setting, world, country);
    case 'response':
      return responseOptions(setting, world, country);
    default:
      return NOTHING;
  }
}

/** The same check that would carry a command out says here why it is closed. */
function withReasons(setting: Setting, world: World, listed: readonly Option[]): readonly Option[] {
  return listed.map((option) => {
    const decided = decide(setting, world, option.command);
    return { ...option, refusal: decided.ok ? undefined : decided.refusal };
  });
}
