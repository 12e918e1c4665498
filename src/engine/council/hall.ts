/** A ballot in either body: who votes, and the count. */

import { membersOf } from '../membership.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex } from '../vocabulary.ts';
import type { CastVote, Draft, Tally, World } from '../world.ts';
import { countAssembly } from './assembly.ts';
import { count } from './ballot.ts';
import { countAssemblyReport, countLeagueAssembly, isReport, isWish } from './league.ts';
import { assemblySits } from './session.ts';
import { councilHall, sitting } from './sitting.ts';

/** The body that has the matter before it: the Assembly once its session is open, or where there is no Council. */
export function bodyFor(world: World): Body {
  const { charter } = world.rules;
  if (assemblySits(world)) return 'assembly';
  return !charter.council && charter.assembly === 'decide' ? 'assembly' : 'council';
}

/** Members of a body in the order in which they vote. */
export function bodyMembers(setting: Setting, world: World, body: Body): readonly CountryIndex[] {
  return body === 'council' ? sitting(setting, world).members : membersOf(setting, world);
}

/** Counts the votes on a draft under the law of its body. */
export function countIn(
  setting: Setting,
  world: World,
  draft: Draft,
  votes: readonly CastVote[],
): Tally {
  if (draft.body === 'assembly') {
    return isLeague(world) ? countInLeague(setting, world, draft, votes) : countAssembly(votes);
  }
  return count(councilHall(setting, world, draft), votes);
}

function isLeague(world: World): boolean {
  return world.rules.charter.veto === 'unanimity';
}

/** A report that judges stands under Article 15(10), all else under Article 5; the parties are aside under 15 and 16. */
function countInLeague(
  setting: Setting,
  world: World,
  draft: Draft,
  votes: readonly CastVote[],
): Tally {
  const parties = [...setting.aggressors, ...setting.victims];
  if (!isReport(draft)) {
    const aside = draft.chapter === 'VII' ? parties : [];
    return countLeagueAssembly(votes, aside, isWish(draft));
  }
  return countAssemblyReport(votes, sitting(setting, world).members, parties);
}
