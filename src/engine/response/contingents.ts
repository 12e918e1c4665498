/** Contingents of peacekeepers by facts alone: how many soldiers a whole one is, and how much of a force is there. */
import { clamp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';

/** Share of its army that a full contingent is (from source: UNEF had 6,073 of ten states, about one in a hundred). */
const CONTINGENT = 0.01;
/** Most soldiers of one state, in thousands (from source: Canada, India and Indonesia sent about as many to UNEF). */
const MOST_OF_ONE = 1.2;
/** Soldiers, in thousands, at which a force is whole (from source: UNEF, February 1957; Rwanda 1994 was thought to need five). */
export const WHOLE_FORCE = 6;

/** Soldiers of a whole contingent, in thousands: what is there from before, where that is more than a state would send now. */
export function contingentOf({ scenario, ids, personnel }: Setting, i: CountryIndex): number {
  const { mission } = scenario.crisis;
  const there = mission?.find(({ country }) => country === ids[i])?.soldiers ?? 0;
  return Math.max(Math.min((personnel[i] ?? 0) * CONTINGENT, MOST_OF_ONE), there);
}

/** Shares of a full contingent that are in the land at the opening, in roster order. */
export function standingKeepers(setting: Setting): readonly number[] {
  const { mission = [] } = setting.scenario.crisis;
  return setting.ids.map((id, i) => {
    const there = mission.find(({ country }) => country === id)?.soldiers ?? 0;
    return there === 0 ? 0 : there / contingentOf(setting, i);
  });
}

/** How much of a force stands between the sides, 0 … 1. */
export function keepersThere(setting: Setting, world: World): number {
  const { keepers } = world.columns;
  let thousands = 0;
  for (let i = 0; i < setting.n; i++)
    if (keepers[i]! > 0) thousands += contingentOf(setting, i) * keepers[i]!;
  return clamp(thousands / WHOLE_FORCE, 0, 1);
}
