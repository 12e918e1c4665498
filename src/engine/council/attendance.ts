/** Who is not in the hall when the Assembly votes: a share of the members, by keyed dice, none of those whose matter it is. */
import { draw } from '../dice.ts';
import { textBits } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { ASSEMBLY_FITTED } from './fittedAssembly.ts';

/** The Assembly of the League is left whole: its absences are not in the record that the share is from. */
export function staysAway(
  setting: Setting,
  seed: number,
  world: World,
  { draft, country }: { readonly draft: Draft; readonly country: CountryIndex },
): boolean {
  const { charter, assumptions } = world.rules;
  if (draft.body !== 'assembly' || charter.veto === 'unanimity' || !assumptions.absences)
    return false;
  if (setting.aggressors.includes(country) || setting.victims.includes(country)) return false;
  if (setting.permanent.includes(country) || country === draft.proposer) return false;
  if (draft.sponsors.includes(country)) return false;
  if (world.seat.kind === 'country' && world.seat.country === country) return false;
  return draw(seed, 'attendance', country, textBits(draft.measures)) < ASSEMBLY_FITTED.absent;
}
