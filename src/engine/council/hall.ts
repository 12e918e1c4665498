/** Who votes in a body, and what the count must know of them. */
import { isAtrocity } from './legality.ts';
import { sitting } from './sitting.ts';
import type { Hall } from './ballot.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';

/** Members of a body in the order in which they vote: English alphabetical, which is roster order. */
export function bodyMembers(setting: Setting, world: World, body: Body): readonly CountryIndex[] {
  if (body === 'council') return sitting(setting, world).members;
  const members: CountryIndex[] = [];
  for (let i = 0; i < setting.n; i += 1) if (setting.member[i]) members.push(i);
  return members;
}

/** The hall in which a draft is counted. */
export function hallOf(setting: Setting, world: World, draft: Draft): Hall {
  return {
    body: draft.body,
    charter: world.rules.charter,
    members: bodyMembers(setting, world, draft.body),
    permanent: draft.body === 'council' ? sitting(setting, world).permanent : [],
    chapter: draft.chapter,
    asDispute: draft.chapter === 'VI',
    parties: [...setting.aggressors, ...setting.victims],
    atrocity: isAtrocity(setting, world),
  };
}
