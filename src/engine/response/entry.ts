/**
 * Who comes in on the aggressor's side: a neighbour and patron that sees a rival's army come up to its border. It
 * warns first, so that whoever reads warnings can still turn back.
 */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { exp, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isLive } from './contributions.ts';
import { type Scene, sceneOf } from './scene.ts';
import { orderOf, seatOf } from './standing-orders.ts';
import { dispositionsFor, given, type Question, questionOf, willOf } from './willingness.ts';

/** Willingness at which a state gives warning (prior). */
const WARNS_AT = 0.2;
/** How near outside forces must be for a state to act on its warning: over the line (prior: October 1950). */
const ACTS_AT = 0.6;
/** Share of what it could send that crosses first (prior). */
const VANGUARD = 0.1;
const WARNED = -1;
/** Share below which the last have gone home. */
const GONE = 1e-3;

/** Each state that could take the aggressor's side warns, comes in, or goes home again. */
export function joinAggressor(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const { siding } = world.columns;
  const ordered = orderOf(world, seatOf(world), 'enterWar');
  const stirred = isLive(world) && (scene.approach > 0 || ordered !== undefined);
  if (!stirred && siding.every((share) => share === 0)) return [];
  const question = questionOf(scene, 'entry', dispositionsFor(setting, seed, 'entry'));
  const events: WorldEvent[] = [];
  const moved = siding.map((was, i) => {
    if (!isLive(world)) return 0;
    if (!couldEnter(scene, i)) return was;
    const now = sidingAfter(question, i, was);
    if (was === 0 && now === WARNED) events.push({ kind: 'entryThreatened', country: i });
    if (was <= 0 && now > 0) events.push({ kind: 'sideJoined', country: i });
    return now;
  });
  return [...events, { kind: 'columnsMoved', system: 'siding', values: { siding: moved } }];
}

/** A friend of the aggressor on its border, with an army. */
export function couldEnter({ bearings, setting }: Scene, i: CountryIndex): boolean {
  const bound = (bearings.tieAggressor[i] ?? 0) + (bearings.stakeAggressor[i] ?? 0) > 0;
  const near = (bearings.bordering[i] ?? 0) > 0;
  return bearings.party[i] === 0 && bound && near && (setting.personnel[i] ?? 0) > 0;
}

function sidingAfter(question: Question, i: CountryIndex, was: number): number {
  const { scene } = question;
  const { setting, world, bearings } = scene;
  if (i === seatOf(world)) return sidingOrdered(scene, i, was);
  const will = willOf(question, i);
  const wish = given(will);
  if (was === 0) return logistic(will) >= WARNS_AT ? WARNED : 0;
  const most = wish * (bearings.sendable[i] ?? 0);
  if (was === WARNED) return wish > 0 && scene.approach >= ACTS_AT ? VANGUARD * most : WARNED;
  const step = 1 - exp(-(bearings.deployRate[i] ?? 0) * turnDays(setting, world));
  // What has come in stays in until there is nothing left to fight for.
  return was + (Math.max(most, was) - was) * step;
}

/** A played state warns, goes to war and comes home by order alone. */
function sidingOrdered({ setting, world, bearings }: Scene, i: CountryIndex, was: number): number {
  const order = orderOf(world, i, 'enterWar');
  if (order === undefined) return was;
  if (order.how === 'warn') return was > 0 ? was : WARNED;
  const most = order.how === 'join' ? (bearings.sendable[i] ?? 0) : 0;
  if (was <= 0) return VANGUARD * most;
  const step = 1 - exp(-(bearings.deployRate[i] ?? 0) * turnDays(setting, world));
  const now = was + (most - was) * step;
  return now < GONE ? 0 : now;
}

/** Strength of those who have warned that they may come in, if they sent what they could. */
export function strengthWarned({ setting, world, bearings }: Scene): number {
  let sum = 0;
  world.columns.siding.forEach((share, i) => {
    if (share === WARNED) sum += (setting.theatre[i] ?? 0) * (bearings.sendable[i] ?? 0);
  });
  return sum;
}
