/** The world once a charge has been looked into: a part of `evolve`. */
import { columnsWith, crisisWith, worldWith } from '../copies.ts';
import { FALSEHOOD } from '../memory/weights.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Charge, World } from '../world.ts';

/** A charge upheld stands; one found false is a broken word of its bringer. */
export function judged(world: World, by: CountryIndex, upheld: boolean): World {
  const found = upheld ? 'upheld' : 'false';
  const charges = world.crisis.charges.map(
    (was): Charge => (was.by === by ? { ...was, found } : was),
  );
  const heard: World = worldWith(world, { crisis: crisisWith(world.crisis, { charges }) });
  if (upheld) return heard;
  const reliability = world.columns.reliability.map((was, i) =>
    i === by ? Math.max(0, was - FALSEHOOD) : was,
  );
  return worldWith(heard, { columns: columnsWith(heard.columns, { reliability }) });
}
