/** What states do without the Council: lean on the aggressor, arm and lend to a side. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { exp } from '../exact.ts';
import type { Setting } from '../setting.ts';
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
 * All pressure on one aggressor, 0 … 1, or the mean over all of them: what each state holds over it (trade, credit,
 * arms) and the weight of a great power's warning, times how hard it leans.
 */
export function pressureOn(setting: Setting, world: World, aggressor = -1): number {
  const scene = sceneOf(setting, world);
  return scene.pressures[setting.aggressors.indexOf(aggressor)] ?? scene.pressure;
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
  const moods = dispositionsFor(setting, seed, 'aid');
  const sides: EitherSide = {
    arming: questionOf(scene, 'arming', moods),
    aid: questionOf(scene, 'aid', moods),
  };
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
    const wish = live ? wishToAid(sides, i) : 0;
    aid[i] = aid[i]! + (wish - aid[i]!) * step;
    if (Math.abs(aid[i]!) < 1e-6) aid[i] = 0;
  }
  return [{ kind: 'columnsMoved', system: 'aid', values: { aid } }];
}

/** The same state asked whether it would help the one side and the other. */
interface EitherSide {
  readonly arming: Question;
  readonly aid: Question;
}

/** A friend or a patron of the aggressor. */
export function couldArm({ bearings }: Scene, i: CountryIndex): boolean {
  return (bearings.tieAggressor[i] ?? 0) > 0 || (bearings.stakeAggressor[i] ?? 0) > 0;
}

/** Positive for the victim, negative for the aggressor: each state arms the side that it would rather see win. */
function wishToAid({ arming, aid }: EitherSide, i: CountryIndex): number {
  const { bearings, setting } = aid.scene;
  const against = couldArm(aid.scene, i) ? given(willOf(arming, i)) : 0;
  if (against > 0) return -against;
  const will = given(willOf(aid, i));
  const rich = (bearings.wealth[i] ?? 0) + (setting.power[i] ?? 0) > 0.25 ? 1 : 0.5;
  return will * rich;
}
