/** Collective defence: pacts answer an attack on a member by an outsider, under Article 51, without any vote. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { orderOf } from './standing-orders.ts';
import { PACT_RELIABILITY } from './weights.ts';

/** What a country's record of promises moves its chance by, from worst to best (prior). */
const RECORD = 0.5;

/**
 * Does a pact oblige this country to help? It must bind it to a victim and leave every aggressor outside:
 * a pact between both parties brings security's question, not defence's.
 */
export function isObliged(setting: Setting, country: CountryIndex): boolean {
  for (const a of setting.aggressors) {
    if (a === country || pair(setting, setting.pact, country, a) > 0) return false;
  }
  for (const v of setting.victims) {
    if (v === country || pair(setting, setting.pact, country, v) <= 0) continue;
    // A common alliance that holds the aggressor as well is not an alliance against it.
    if (!setting.aggressors.some((a) => pair(setting, setting.pact, v, a) > 0)) return true;
  }
  return false;
}

/** Chance that an obliged country keeps its word, 0 … 1. */
export function honourChance(world: World, country: CountryIndex): number {
  const record = (world.columns.reliability[country] ?? 0.5) - 0.5;
  const tired = 0.3 * (world.columns.weariness[country] ?? 0);
  return clamp(PACT_RELIABILITY + RECORD * record - tired, 0.02, 0.98);
}

/** Once the victim has asked, each obliged country keeps its promise or breaks it, once. */
export function invokePacts(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const { law, rules, columns, crisis } = world;
  if (!law.selfDefenceAsked || !rules.charter.alliancesHonoured) return [];
  if (crisis.status !== 'attack') return [];
  const events: WorldEvent[] = [];
  let pactAnswered: number[] | undefined;
  for (let i = 0; i < setting.n; i++) {
    if (columns.pactAnswered[i] !== 0 || !isObliged(setting, i)) continue;
    const honoured = isHonoured(seed, world, i);
    pactAnswered ??= columns.pactAnswered.slice();
    pactAnswered[i] = honoured ? 1 : -1;
    events.push({ kind: 'pactInvoked', country: i, honoured });
  }
  if (!pactAnswered) return [];
  return [...events, { kind: 'columnsMoved', system: 'pacts', values: { pactAnswered } }];
}

/** A played ally answers with its pledge; the others by their die for this crisis. */
function isHonoured(seed: number, world: World, country: CountryIndex): boolean {
  const order = orderOf(world, country, 'pledge');
  if (order) return order.level !== 'none';
  return draw(seed, 'pact', country) < honourChance(world, country);
}
