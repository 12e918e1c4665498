/** Peacekeepers: contingents of states without a side, by consent, that hold a ceasefire and open a way out. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { isMember } from '../membership.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, LEVEL_SHARES } from '../vocabulary.ts';
import type { World } from '../world.ts';
import type { Bearings } from './bearings.ts';
import { contingentOf, keepersThere, WHOLE_FORCE } from './contingents.ts';
import { isCalledFor } from './measures.ts';
import { sceneOf } from './scene.ts';
import { orderOf } from './standing-orders.ts';
import { dispositionsFor, given, questionOf, willOf } from './willingness.ts';

/**
 * Most that a contributor may lean to the aggressor, to the victim, whose host's leave it needs, and hold in either (priors: the guiding
 * principles of November 1956, by which Denmark served; India and Yugoslavia in Sinai, India and Egypt in the Congo, whom the host would have).
 */
const MOST_LEANING = 0.85;
const MOST_LEANING_TO_HOST = 1.2;
const MOST_STAKE = 0.35;
/** The fewest soldiers worth an aeroplane, in thousands (prior). */
const FEWEST = 0.15;
/** How many more it takes for each 1,000 km where a state cannot pay the way: wealth from which it can, and below which nothing (priors: UNEF's ten). */
const MORE_A_WAY = 1;
const PAYS_THE_WAY = 0.3;
const PAYS_NOTHING = 0.1;
/** Will from which a contingent that is there stays under fire: less than it takes to send one (prior). */
const STAYS = 0.2;
/** Days in which contingents arrive: the first came on the eleventh day after A/RES/998 (from source). */
const ARRIVAL_DAYS = 12;
/** Level of a contingent at which a newspaper prints it (prior). */
const NOTABLE = 0.3;

/** May a country send peacekeepers: no party, no permanent member, no friend of one side, and an army that can go? */
export function isImpartial(setting: Setting, bearings: Bearings, i: CountryIndex): boolean {
  if (bearings.party[i] !== 0 || setting.permanent.includes(i)) return false;
  const leaning = (bearings.tieVictim[i] ?? 0) - (bearings.tieAggressor[i] ?? 0);
  const stake = Math.max(bearings.stakeVictim[i] ?? 0, bearings.stakeAggressor[i] ?? 0);
  return (
    leaning >= -MOST_LEANING &&
    leaning <= MOST_LEANING_TO_HOST &&
    stake <= MOST_STAKE &&
    contingentOf(setting, i) >= fewestFrom(bearings, i)
  );
}

/** A small force from far away is not worth its way to a state that is poor. */
function fewestFrom(bearings: Bearings, i: CountryIndex): number {
  const short = (PAYS_THE_WAY - (bearings.wealth[i] ?? 0)) / (PAYS_THE_WAY - PAYS_NOTHING);
  return FEWEST * (1 + (MORE_A_WAY * clamp(short, 0, 1) * (bearings.away[i] ?? 0)) / 1000);
}

/** Contingents move toward what their states are willing to send, once called for and let in. */
export function sendKeepers(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const wanted = areWanted(world);
  if (!wanted && world.columns.keepers.every((share) => share === 0)) return [];
  const wishes = wanted
    ? taken(setting, world, offers(setting, seed, world))
    : mayStay(world)
      ? staying(setting, seed, world)
      : undefined;
  const step = 1 - exp(-turnDays(setting, world) / ARRIVAL_DAYS);
  const events: WorldEvent[] = [];
  const keepers = world.columns.keepers.map((was, i) => {
    const wish = wishes?.[i] ?? 0;
    if (wish === 0 && was < 1e-3) return 0;
    const now = was + (wish - was) * step;
    if (was < NOTABLE && now >= NOTABLE) events.push({ kind: 'keepersSent', country: i });
    return now;
  });
  return [...events, { kind: 'columnsMoved', system: 'keepers', values: { keepers } }];
}

/** Share of a contingent's will that the fighting round it takes at full intensity: it came to keep a peace (prior: Mogadishu 1993, Kigali 1994). */
const UNDER_FIRE = 0.3;

/** What those who are there already leave there while the guns speak: none is added, and the weary go home. */
function staying(setting: Setting, seed: number, world: World): readonly number[] {
  const scene = sceneOf(setting, world);
  const question = questionOf(scene, 'keepers', dispositionsFor(setting, seed, 'keepers'));
  const calm = 1 - UNDER_FIRE * world.crisis.intensity;
  return world.columns.keepers.map((there, i) => {
    if (there === 0) return 0;
    const wish = keepersOrdered(world, i) ?? (willOf(question, i) * calm >= STAYS ? 1 : 0);
    return Math.min(there, wish);
  });
}

/** What each member that may would send. */
function offers(setting: Setting, seed: number, world: World): readonly number[] {
  const scene = sceneOf(setting, world);
  const question = questionOf(scene, 'keepers', dispositionsFor(setting, seed, 'keepers'));
  return setting.ids.map((_, i) =>
    isMember(setting, world, i) && isImpartial(setting, scene.bearings, i)
      ? (keepersOrdered(world, i) ?? given(willOf(question, i)))
      : 0,
  );
}

/** No more is taken than makes a whole force: those who are there stay, then the most willing come. */
function taken(setting: Setting, world: World, offered: readonly number[]): readonly number[] {
  const there = world.columns.keepers;
  const order = offered
    .map((wish, i) => ({ i, wish, place: ((there[i] ?? 0) >= NOTABLE ? 1 : 0) + wish }))
    .filter(({ wish }) => wish > 0)
    .sort((a, b) => b.place - a.place || a.i - b.i);
  const wishes = offered.map(() => 0);
  let thousands = 0;
  for (const { i, wish } of order) {
    if (thousands >= WHOLE_FORCE) break;
    wishes[i] = wish;
    thousands += contingentOf(setting, i) * wish;
  }
  return wishes;
}

/** What a played state has ordered to be sent, or undefined where its government decides. */
function keepersOrdered(world: World, i: CountryIndex): number | undefined {
  const order = orderOf(world, i, 'sendPeacekeepers');
  return order && LEVEL_SHARES[order.level];
}

/** Soldiers that a country would send at this share of a full contingent, in thousands. */
export function keepersAt(setting: Setting, i: CountryIndex, share: number): number {
  return contingentOf(setting, i) * share;
}

/** A force that was there before, under a mandate and by consent, need not go when the fighting begins. */
function mayStay({ crisis, law }: World): boolean {
  return crisis.status === 'attack' && isCalledFor(law, 'peacekeepers') && crisis.consent > 0.5;
}

/** Called for, let in by the host, and with no advance to be run over by. */
function areWanted(world: World): boolean {
  const { crisis, law } = world;
  const still = crisis.status === 'ceasefire' || crisis.status === 'reversed';
  const called = isCalledFor(law, 'peacekeepers') && crisis.consent > 0.5;
  return called && still;
}

/**
 * How far a withdrawal need not look like defeat, 0 … 1: a body has asked for it, the guns are silent, others come
 * to stand where the army stood (shares: priors, 1956).
 */
export function wayOut(setting: Setting, world: World): number {
  const { law, crisis } = world;
  const asked = isCalledFor(law, 'demandWithdrawal') ? 0.1 : 0;
  const silent = crisis.status === 'ceasefire' ? 0.25 : 0;
  const promised = isCalledFor(law, 'peacekeepers') ? crisis.consent : 0;
  const left = crisis.postures.filter((posture) => posture === 'withdraw').length;
  // Partners who go home first leave less to defend and nobody to be deserted.
  const together = 0.2 * (left / Math.max(crisis.postures.length, 1));
  const kept = promised * (0.3 + 0.3 * keepersThere(setting, world));
  return clamp(asked + silent + together + kept, 0, 1);
}
