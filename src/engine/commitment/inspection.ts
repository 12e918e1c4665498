/** Inspectors let in beforehand: what they can see, and what it does to everybody's belief. */
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isBound } from './bound.ts';
import { PATRON, SEEN } from './weights.ts';

/** How much there is to see of the crisis in a country: all in a party's land, in a patron's by its stake. 0 … 1. */
export function inspectable(setting: Setting, country: CountryIndex): number {
  const parties = [...setting.aggressors, ...setting.victims];
  if (parties.includes(country)) return 1;
  let stake = 0;
  for (const party of parties)
    stake = Math.max(stake, pair(setting, setting.stake, country, party));
  return stake >= PATRON ? stake : 0;
}

/** How far inspectors let in beforehand see the facts, 0 … 1. */
export function inspected(setting: Setting, world: World): number {
  let unseen = 1;
  for (let i = 0; i < setting.n; i++) {
    if (isBound(world, i, 'inspectors')) unseen *= 1 - SEEN * inspectable(setting, i);
  }
  return 1 - unseen;
}
