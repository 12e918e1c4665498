/** Collective defence: pacts answer an attack on a member by an outsider, under Article 51, without any vote. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { orderOf } from './standing-orders.ts';
import { PACT_RELIABILITY } from './weights.ts';

/** What a country's record of promises moves its chance by, from worst to best (prior). */
const RECORD = 0.5;

/** Power of the attacked and their allies, against the attackers', below which each keeps its word the less (prior: three to one is thought hopeless). */
const ENOUGH = 1 / 3;
/** What is left of a promise where help is hopeless, and how far a tie to the attacker loosens it (priors). */
const FORLORN = 0.2;
const LOOSENED = 0.5;

/** How a country's defence pacts bear on this attack. `inside`: every attacker belongs to the alliance, too. */
export type PactBearing = 'none' | 'inside' | 'outside';

/**
 * A pact obliges against an attacker that stands outside it. Scenarios hold pairs, not treaties, so an attacker with
 * which a country has any pact counts as inside its alliance; one attacker outside is enough.
 */
export function pactBearing(setting: Setting, country: CountryIndex): PactBearing {
  const { aggressors, victims, pact, scenario } = setting;
  if (aggressors.includes(country) || scenario.crisis.part?.covered === false) return 'none';
  const bound = victims.some((v) => v !== country && pair(setting, pact, country, v) > 0);
  if (!bound) return 'none';
  const outside = aggressors.some((a) => pair(setting, pact, country, a) <= 0);
  return outside ? 'outside' : 'inside';
}

/** Does a pact oblige this country to help? An attack within its own alliance is security's matter, not defence's. */
export function isObliged(setting: Setting, country: CountryIndex): boolean {
  return pactBearing(setting, country) === 'outside';
}

/** Chance that an obliged country keeps its word, 0 … 1. */
export function honourChance(setting: Setting, world: World, country: CountryIndex): number {
  const record = (world.columns.reliability[country] ?? 0.5) - 0.5;
  const tired = 0.3 * (world.columns.weariness[country] ?? 0);
  const { tieAggressor, danger } = bearingsOf(setting);
  const loose = LOOSENED * danger * Math.max(0, tieAggressor[country] ?? 0);
  const asked = (PACT_RELIABILITY + RECORD * record - tired) * hopeOf(setting) * (1 - loose);
  return clamp(asked, 0.02, 0.98);
}

const HOPE = new WeakMap<Setting, number>();

/** How far a promise stands for all that would be brought against it, `FORLORN` … 1. */
function hopeOf(setting: Setting): number {
  const known = HOPE.get(setting);
  if (known !== undefined) return known;
  let against = 0;
  let beside = 0;
  for (let i = 0; i < setting.n; i++) {
    const power = setting.power[i] ?? 0;
    if (setting.aggressors.includes(i)) against += power;
    else if (setting.victims.includes(i) || isObliged(setting, i)) beside += power;
  }
  const odds = against > 0 ? clamp(beside / against / ENOUGH, 0, 1) : 1;
  // Against a power that is not to be feared, a small ally's word is as good as any.
  const hope = 1 - bearingsOf(setting).danger * (1 - FORLORN) * (1 - odds);
  HOPE.set(setting, hope);
  return hope;
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
    const honoured = isHonoured(setting, seed, world, i);
    pactAnswered ??= columns.pactAnswered.slice();
    pactAnswered[i] = honoured ? 1 : -1;
    events.push({ kind: 'pactInvoked', country: i, honoured });
  }
  if (!pactAnswered) return [];
  return [...events, { kind: 'columnsMoved', system: 'pacts', values: { pactAnswered } }];
}

/** A played ally answers with its pledge; the others by their die for this crisis. */
function isHonoured(setting: Setting, seed: number, world: World, country: CountryIndex): boolean {
  const order = orderOf(world, country, 'pledge');
  if (order) return order.level !== 'none';
  return draw(seed, 'pact', country) < honourChance(setting, world, country);
}
