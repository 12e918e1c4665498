/** What a seat does around a text before the vote: asking members, and paying for votes. */

import type { WorldEvent } from '../event.ts';
import type { Result } from '../result.ts';
import { done, refused } from '../result.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { bodyMembers } from './hall.ts';
import { consultCost, lobby } from './lobbying.ts';

type Asked = Result<readonly WorldEvent[]>;

/** Asks the members about a text; what they say sharpens its prospects. */
export function consult(setting: Setting, world: World, by: CountryIndex, draft: Draft): Asked {
  const cost = consultCost(setting, world, by);
  if (world.consulted.includes(draft.number)) return refused({ kind: 'alreadyDone' });
  if ((world.columns.capital[by] ?? 0) < cost) return refused({ kind: 'notEnoughCapital' });
  return done([{ kind: 'memberConsulted', by, draft: draft.number, cost }]);
}

/** Offers a member something for its yes, or, by an aggressor, against it. */
export function offer(
  setting: Setting,
  world: World,
  { by, country, draft }: { by: CountryIndex; country: CountryIndex; draft: Draft },
): Asked {
  if (country === by || !bodyMembers(setting, world, draft.body).includes(country)) {
    return refused({ kind: 'noSuchCountry', country });
  }
  const { worth, cost } = lobby(setting, world, by, country, draft);
  if ((world.columns.capital[by] ?? 0) < cost) return refused({ kind: 'notEnoughCapital' });
  return done([{ kind: 'memberLobbied', by, country, draft: draft.number, worth, cost }]);
}

/** Signs a text of another member of the body. */
export function cosponsor(setting: Setting, world: World, by: CountryIndex, draft: Draft): Asked {
  if (!bodyMembers(setting, world, draft.body).includes(by))
    return refused({ kind: draft.body === 'assembly' ? 'notAMember' : 'notOnCouncil' });
  if (draft.proposer === by || draft.sponsors.includes(by)) return refused({ kind: 'alreadyDone' });
  if (draft.targets.includes(by)) return refused({ kind: 'notForAParty' });
  return done([{ kind: 'draftSponsored', draft: signedBy(draft, by), by }]);
}

/** The text with one more signature, in roster order. */
export function signedBy(draft: Draft, by: CountryIndex): Draft {
  return { ...draft, sponsors: [...draft.sponsors, by].sort((a, b) => a - b) };
}
