/** The texts on the table, in the order in which they are voted: that of submission, unless the President puts one first. */
import type { WorldEvent } from '../event.ts';
import type { Result } from '../result.ts';
import { done, refused } from '../result.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { sitting } from './sitting.ts';

type Table = readonly Draft[];

export function replaceDraft(table: Table, draft: Draft): Table {
  return table.map((was) => (was.number === draft.number ? draft : was));
}

export function withoutDraft(table: Table, number: number): Table {
  return table.filter((draft) => draft.number !== number);
}

export function withFirst(table: Table, number: number): Table {
  const first = table.filter((draft) => draft.number === number);
  return [...first, ...withoutDraft(table, number)];
}

/**
 * The President of the Council settles the order of its texts. Rule 32 of its rules gives precedence by submission, and
 * minds keep to it; a President who is played may depart from it, and the members let it pass.
 */
export function putFirst(
  setting: Setting,
  world: World,
  by: CountryIndex,
  draft: Draft,
): Result<readonly WorldEvent[]> {
  const presides = sitting(setting, world).president === by;
  if (draft.body !== 'council' || !presides) return refused({ kind: 'notThePresident' });
  if (world.table[0]?.number === draft.number) return refused({ kind: 'alreadyDone' });
  return done([{ kind: 'draftPutFirst', by, draft: draft.number }]);
}
