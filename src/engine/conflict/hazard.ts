/** The danger that force makes the war general. */
import { FULL_STAKE } from '../council/weights.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Strategy } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isPressing } from './aims.ts';
import {
  HAZARD_BEYOND,
  HAZARD_GREAT,
  HAZARD_NUCLEAR,
  HAZARD_PATRON,
  HAZARD_SHIELD,
  HAZARD_TESTED,
} from './weights.ts';

/** Power at which an aggressor is half a great power, share of the world's (prior). */
const GREAT_POWER = 0.06;

/** Hazard a day that a war against this aggressor becomes general if the coalition followed this strategy. */
export function hazardOf(setting: Setting, world: World, strategy: Strategy): number {
  if (strategy === 'stand' || strategy === 'halt') return 0;
  const hazard = ofAnyWar(setting, world);
  if (strategy === 'beyondBorder') return hazard * HAZARD_BEYOND;
  if (strategy === 'counterOffensive') return hazard;
  // A shield in the way of an army that comes on is fought over; one that nobody tests is not.
  const tested = strategy === 'shield' && isPressing(world.crisis);
  return hazard * (tested ? HAZARD_TESTED : HAZARD_SHIELD);
}

interface Known {
  readonly aid: readonly number[];
  readonly siding: readonly number[];
  readonly deployed: readonly number[];
  readonly hazard: number;
}

/** The last hazard of each setting: every text and strategy that is weighed asks, and few turns move it. */
const KNOWN = new WeakMap<Setting, Known>();

/**
 * What the strategy scales: the aggressors' own arms, their patrons, and those who have joined them. As with a vote, a guarantor
 * is a danger and a trading partner hardly one; who serves against the client is none.
 */
function ofAnyWar(setting: Setting, { columns }: World): number {
  const { aid, siding, deployed } = columns;
  const known = KNOWN.get(setting);
  if (known?.aid === aid && known.siding === siding && known.deployed === deployed)
    return known.hazard;
  const bearings = bearingsOf(setting);
  let hazard = 0;
  for (const a of setting.aggressors) {
    hazard += HAZARD_NUCLEAR * (setting.nuclear[a] ?? 0);
    hazard += HAZARD_GREAT * rankOf(setting, a);
  }
  for (const p of setting.permanent) {
    if (bearings.party[p] !== 0 || (deployed[p] ?? 0) > 0) continue;
    const stake = bearings.stakeAggressor[p] ?? 0;
    hazard += HAZARD_PATRON * ((stake * stake) / FULL_STAKE + Math.max(-(aid[p] ?? 0), 0));
  }
  for (let i = 0; i < setting.n; i++)
    if (siding[i]! > 0)
      hazard += HAZARD_GREAT * rankOf(setting, i) + HAZARD_NUCLEAR * (setting.nuclear[i] ?? 0);
  KNOWN.set(setting, { aid, siding, deployed, hazard });
  return hazard;
}

function rankOf(setting: Setting, country: CountryIndex): number {
  const power = setting.power[country] ?? 0;
  const share = power / (power + GREAT_POWER);
  return share * share;
}
