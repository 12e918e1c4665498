/** How many fight: what the toll is reckoned on. Strength is in shares of the world's; the dead are counted by heads. */
import { clamp, exp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { calledAt, daysOf, massedInField, VICTIM_CALLED } from './strength.ts';

/** Soldiers of each side at full force, in the theatre. */
export interface Soldiers {
  readonly aggressor: number;
  /** Those who came in on its side. */
  readonly aggressorAllies: number;
  readonly victim: number;
  readonly coalition: number;
}

/**
 * Share of its people that a state attacked at home calls to arms beyond those it has (from source: South Korea 590,000 of 20
 * million by 1953, Ukraine a fiftieth by 2023; Finland and Israel had a tenth, Iran a fortieth), and the days in which it has
 * 1 − 1/e of them (prior: weapons and officers are wanting before men are).
 */
const RESERVES = 0.03;
const RESERVE_DAYS = 120;

export function soldiersOf(setting: Setting, world: World): Soldiers {
  const { columns, coalition } = world;
  const { party } = bearingsOf(setting);
  const days = daysOf(world);
  let [aggressor, victim, allies, sent] = [0, 0, 0, 0];
  setting.aggressors.forEach((a, k) => {
    aggressor += (setting.personnel[a] ?? 0) * massedInField(setting, world, k);
  });
  for (const v of setting.victims) {
    victim += (setting.personnel[v] ?? 0) * calledAt(setting, v, days) + reserves(setting, v, days);
  }
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    const soldiers = setting.personnel[i] ?? 0;
    sent += soldiers * (columns.deployed[i] ?? 0);
    allies += soldiers * Math.max(columns.siding[i] ?? 0, 0);
  }
  return {
    aggressor: 1000 * aggressor,
    aggressorAllies: 1000 * allies,
    victim: 1000 * victim,
    coalition: 1000 * sent * coalition.engaged,
  };
}

/** A people that is no state has nobody to call up: its fighters are counted as they are. */
function reserves(setting: Setting, victim: CountryIndex, days: number): number {
  if ((setting.people[victim] ?? 0) > 0) return 0;
  const { part, called = VICTIM_CALLED } = setting.scenario.crisis;
  const people = (setting.population[victim] ?? 0) * (part?.people ?? 1);
  const willing = clamp(called / VICTIM_CALLED, 0, 1);
  return RESERVES * people * willing * (1 - exp(-days / RESERVE_DAYS));
}
