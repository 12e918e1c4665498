/** Who keeps the sanctions of the organisation, and who cuts trade without being asked. */
import { turnDays } from '../clock.ts';
import { owesCompliance } from '../commitment/bound.ts';
import type { WorldEvent } from '../event.ts';
import { exp, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { LEVEL_SHARES } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isLive } from './contributions.ts';
import { sceneOf } from './scene.ts';
import { orderOf, seatOf } from './standing-orders.ts';
import { COMPLIANCE_DAYS, SANCTIONS_DAYS } from './weights.ts';
import { dispositionsFor, given, type Question, questionOf, willOf } from './willingness.ts';

/** Share of trade forbidden by the organisation from which nothing is left to cut alone (prior). */
const NEARLY_ALL = 0.9;

/** Every state moves toward the compliance it is willing to give; with nothing in force it falls back to none. */
export function complyWithSanctions(
  setting: Setting,
  seed: number,
  world: World,
): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const { party } = scene.bearings;
  const { reach, arms } = scene.economic;
  const asked = Math.max(reach, arms);
  const step = 1 - exp(-turnDays(setting, world) / COMPLIANCE_DAYS);
  const compliance = world.columns.compliance.slice();
  const question = questionOf(scene, 'compliance', dispositionsFor(setting, seed, 'compliance'));
  const seat = seatOf(world);
  let any = asked > 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] === 2) continue;
    if (asked <= 0 && compliance[i] === 0) continue;
    any = true;
    const order = i === seat ? orderOf(world, i, 'comply') : undefined;
    if (order && asked > 0 && !owesCompliance(world, i)) {
      compliance[i] = LEVEL_SHARES[order.level];
      continue;
    }
    const owed = owesCompliance(world, i);
    const wish = asked <= 0 ? 0 : owed ? 1 : wishToComply(question, i);
    compliance[i] = compliance[i]! + (wish - compliance[i]!) * step;
    if (compliance[i]! < 1e-6) compliance[i] = 0;
  }
  if (!any) return [];
  return [{ kind: 'columnsMoved', system: 'compliance', values: { compliance } }];
}

function wishToComply(question: Question, i: number): number {
  if (question.scene.bearings.party[i] === 1) return 1;
  const will = logistic(willOf(question, i));
  // Half-hearted states let trade pass, keen ones close every way: the curve is steeper than the will (prior).
  return will * will * (3 - 2 * will);
}

/** Cutting trade and credit without a resolution: friends of the victim and rivals of the aggressor first. */
export function imposeSanctions(
  setting: Setting,
  seed: number,
  world: World,
): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const { party } = scene.bearings;
  const live = isLive(world);
  // Once the organisation has cut nearly all trade there is nothing left to cut alone.
  const seat = seatOf(world);
  const ordered = seat >= 0 && orderOf(world, seat, 'imposeSanctions') !== undefined;
  if (live && !ordered && scene.economic.reach >= NEARLY_ALL) return [];
  const step = 1 - exp(-turnDays(setting, world) / SANCTIONS_DAYS);
  const sanctions = world.columns.sanctions.slice();
  const question = questionOf(scene, 'sanctions', dispositionsFor(setting, seed, 'sanctions'));
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    const order = i === seat ? orderOf(world, i, 'imposeSanctions') : undefined;
    if (order) {
      sanctions[i] = LEVEL_SHARES[order.level];
      continue;
    }
    const wish = live ? given(willOf(question, i)) : 0;
    sanctions[i] = sanctions[i]! + (wish - sanctions[i]!) * step;
    if (sanctions[i]! < 1e-6) sanctions[i] = 0;
  }
  return [{ kind: 'columnsMoved', system: 'sanctions', values: { sanctions } }];
}
