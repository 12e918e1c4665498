/** Who holds how much, in a sentence. */
import { listOf, percentOf } from '../../../text/form.ts';
import { nameOf, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import type { Party } from '../layer.ts';
import type { Fought } from '../occupied.ts';

/** Below it the line stands at the border. */
const NOTHING = 0.005;

function namesOf(parties: readonly Party[], role: Party['role']): string {
  return listOf(parties.filter((party) => party.role === role).map(({ id }) => theNameOf(id)));
}

export function frontSentence(
  parties: readonly Party[],
  front: number,
  fought: Fought | undefined,
): string {
  const share = percentOf(Math.abs(front));
  const aggressor = namesOf(parties, 'aggressor');
  const victim = namesOf(parties, 'victim');
  if (Math.abs(front) < NOTHING) {
    return say(`map.theatreInset.${fought === undefined ? 'border' : 'none'}`, { aggressor });
  }
  if (front > 0) {
    const held = fought === undefined ? 'held' : 'heldOfPart';
    return say(`map.theatreInset.${held}`, { share, aggressor, victim });
  }
  const count = parties.filter(({ role }) => role === 'aggressor').length;
  return say('map.theatreInset.taken', {
    share,
    aggressor,
    victim,
    count,
  });
}

/** The same in two words, for the folded inset. */
export function frontNumber(front: number, fought: Fought | undefined): string {
  const lost = front < 0 ? 'lost' : 'held';
  const nothing = fought === undefined ? 'border' : 'none';
  const where = Math.abs(front) < NOTHING ? nothing : lost;
  return say('map.theatreInset.number', { where, share: percentOf(Math.abs(front)) });
}

/** One state by its name, several by their part. */
export function endName(parties: readonly Party[], role: Party['role']): string {
  const own = parties.filter((party) => party.role === role);
  const [only] = own;
  if (own.length === 1 && only) return nameOf(only.id);
  return say(`map.theatreInset.${role}`);
}
