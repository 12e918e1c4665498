/** What states do without the Council: lean on the aggressor, arm and lend to a side. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import { type CountryIndex, LEVEL_SHARES } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { CAN } from './bearings.ts';
import { isLive } from './contributions.ts';
import { type Scene, sceneOf } from './scene.ts';
import { orderOf, seatOf } from './standing-orders.ts';
import { AID_DAYS, PRESSURE_DAYS } from './weights.ts';
import { dispositionsFor, given, type Question, questionOf, willOf } from './willingness.ts';

/** Pressure by a state that holds this much over the aggressor is news (prior). */
const NOTABLE = 0.12;
/**
 * All pressure on the aggressor, 0 … 1: what each holds over it (trade, credit, arms) and the weight of a great
 * power's warning, times how hard it leans.
 */
export function pressureOn(setting: Setting, world: World): number {
  return sceneOf(setting, world).pressure;
}

/** Governments lean on the aggressor: friends with favours to withhold, great powers with warnings. */
export function exertPressure(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const live = isLive(world);
  const step = 1 - exp(-turnDays(setting, world) / PRESSURE_DAYS);
  const pressure = world.columns.pressure.slice();
  const question = questionOf(scene, 'pressure', dispositionsFor(setting, seed, 'pressure'));
  const seat = seatOf(world);
  const events: WorldEvent[] = [];
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] !== 0) continue;
    if ((scene.bearings.can[i]! & CAN.pressure) === 0 && i !== seat) continue;
    const was = pressure[i]!;
    const order = i === seat ? orderOf(world, i, 'pressAggressor') : undefined;
    if (order) pressure[i] = LEVEL_SHARES[order.level];
    else {
      const wish = live ? given(willOf(question, i)) : 0;
      pressure[i] = was + (wish - was) * step;
      if (pressure[i]! < 1e-6) pressure[i] = 0;
    }
    if (was < 0.4 && pressure[i]! >= 0.4 && scene.bearings.hold[i]! >= NOTABLE)
      events.push({ kind: 'pressureExerted', country: i, level: pressure[i]! });
  }
  return [...events, { kind: 'columnsMoved', system: 'pressure', values: { pressure } }];
}

/** Arms and money for the victim from its friends, for the aggressor from its patrons. */
export function giveAid(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const live = isLive(world);
  const step = 1 - exp(-turnDays(setting, world) / AID_DAYS);
  const aid = world.columns.aid.slice();
  const question = questionOf(scene, 'aid', dispositionsFor(setting, seed, 'aid'));
  const seat = seatOf(world);
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] !== 0) continue;
    if ((scene.bearings.can[i]! & CAN.aid) === 0 && i !== seat) continue;
    const order = i === seat ? orderOf(world, i, 'giveAid') : undefined;
    if (order) {
      const signed = LEVEL_SHARES[order.level] * (order.to === 'victim' ? 1 : -1);
      aid[i] = signed === 0 ? 0 : signed;
      continue;
    }
    const wish = live ? wishToAid(question, i) : 0;
    aid[i] = aid[i]! + (wish - aid[i]!) * step;
    if (Math.abs(aid[i]!) < 1e-6) aid[i] = 0;
  }
  return [{ kind: 'columnsMoved', system: 'aid', values: { aid } }];
}

/** Positive for the victim, negative for the aggressor: a patron's stake, more when the border is crossed. */
function wishToAid(question: Question, i: CountryIndex): number {
  const { scene } = question;
  const { bearings, world, setting } = scene;
  const stake = bearings.stakeAggressor[i] ?? 0;
  const tie = bearings.tieAggressor[i] ?? 0;
  if (stake > 0.25 || tie > 0.55) {
    const alarm = alarmOf(scene, i);
    const condemned = 0.5 * scene.economicLegitimacy * (world.columns.clarity[i] ?? 0);
    const wish = stake + 0.3 * Math.max(tie, 0) + alarm - condemned - scene.danger * 0.1 - 0.25;
    return wish > 0 ? -clamp(wish, 0, 1) : 0;
  }
  const will = given(willOf(question, i));
  const rich = (bearings.wealth[i] ?? 0) + (setting.power[i] ?? 0) > 0.25 ? 1 : 0.5;
  return will * rich;
}

/** A patron with a border sees a coalition come up to it (China in Korea, 1950). */
function alarmOf(scene: Scene, i: CountryIndex): number {
  const { world, setting } = scene;
  if (world.coalition.strategy !== 'beyondBorder' || world.crisis.front > -0.3) return 0;
  let border = 0;
  for (const a of setting.aggressors)
    border = Math.max(border, pair(setting, setting.contiguous, i, a));
  return 0.2 + 0.6 * border;
}
