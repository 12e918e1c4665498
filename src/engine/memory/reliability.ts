/** Each state's record of promises kept. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { BROKEN_WORD, KEPT_WORD, RELIABILITY_DAYS } from './weights.ts';

/** Pledged forces that arrive, and pacts answered, raise a record; promises left on paper and broken pacts lower it. */
export function moveReliability(
  setting: Setting,
  _seed: number,
  world: World,
): readonly WorldEvent[] {
  const bearings = bearingsOf(setting);
  const { columns } = world;
  const days = turnDays(setting, world);
  const step = 1 - exp(-days / RELIABILITY_DAYS);
  const word = 1 - exp(-days / 30);
  let reliability: number[] | undefined;
  for (let i = 0; i < setting.n; i++) {
    const pledged = (columns.troops[i] ?? 0) * (bearings.sendable[i] ?? 0);
    const answered = columns.pactAnswered[i] ?? 0;
    if (pledged <= 0.01 && answered === 0) continue;
    reliability ??= columns.reliability.slice();
    if (pledged > 0.01) {
      // Forces on their way are no broken promise: a half sent is in good time.
      const kept = clamp((2 * (columns.deployed[i] ?? 0)) / pledged, 0, 1);
      reliability[i] = reliability[i]! + (kept - reliability[i]!) * step;
    }
    if (answered !== 0) {
      const goal = answered > 0 ? 0.5 + KEPT_WORD * 5 : 0.5 - BROKEN_WORD * 2;
      reliability[i] = reliability[i]! + (goal - reliability[i]!) * word * 0.3;
    }
  }
  return reliability
    ? [{ kind: 'columnsMoved', system: 'reliability', values: { reliability } }]
    : [];
}
