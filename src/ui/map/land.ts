/** Land that the map names and that has no vote, in words. */

import { listOf } from '../../text/form.ts';
import { startNameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import type { LandFact } from './layer.ts';

/** "the United Kingdom and France". */
export function holdersOf({ holders }: LandFact): string {
  return listOf(holders.map(theNameOf));
}

/** "held by France"; nothing for a state that nobody held. */
export function heldBy(land: LandFact): string {
  return land.holders.length === 0 ? '' : say('map.land.heldBy', { holders: holdersOf(land) });
}

/** "French West Africa (held by France)". */
export function landTitle(land: LandFact, name: string): string {
  const held = heldBy(land);
  return held === '' ? name : say('map.land.title', { name, held });
}

/** How it stood, and that it has no vote. */
export function landSentence(land: LandFact): string {
  return say(`map.land.status.${land.status}`, {
    name: startNameOf(land.id),
    holders: holdersOf(land),
    count: land.holders.length,
  });
}
