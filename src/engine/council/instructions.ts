/** Instructions from home: a delegation that votes as its government would not pays for it in support. */
import type { WorldEvent } from '../event.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Vote } from '../vocabulary.ts';
import type { CastVote, Draft, World } from '../world.ts';
import { voteChances } from './vote.ts';

/** Support lost by a vote that the government would never have cast, where it answers to nobody and to all (priors). */
const LEAST = 0.15;
const MOST = 0.25;

/** Change of support at home for a vote: 0 for the likeliest, the more the unlikelier the one cast. */
export function supportFor(
  setting: Setting,
  world: World,
  draft: Draft,
  ...[country, vote]: readonly [CountryIndex, Vote]
): number {
  const { yes, no, abstain } = voteChances(setting, world, draft, country);
  const cast = vote === 'yes' ? yes : vote === 'no' ? no : abstain;
  const apart = Math.max(yes, no, abstain) - cast;
  const price = LEAST + (MOST - LEAST) * (setting.democracy[country] ?? 0);
  return apart > 0 ? -price * apart : 0;
}

/** Loss below which nobody at home takes notice. */
const NOTICED = 0.01;

/** What the player's vote does at home; nobody else departs from instructions. */
export function answerAtHome(
  setting: Setting,
  world: World,
  draft: Draft,
  votes: readonly CastVote[],
): readonly WorldEvent[] {
  const own = votes.find(({ chosen }) => chosen);
  if (own === undefined) return [];
  const loss = -supportFor(setting, world, draft, own.country, own.vote);
  return loss < NOTICED ? [] : [{ kind: 'instructionsLeft', country: own.country, loss }];
}
