/** Political capital: spent on votes within days, earned back over months. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { exp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { openingCapital } from '../start.ts';
import type { World } from '../world.ts';
import { CAPITAL_DAYS } from './weights.ts';

/** Capital that was spent comes back toward what a state of that weight has to spend. */
export function moveCapital(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { capital: was } = world.columns;
  const step = 1 - exp(-turnDays(setting, world) / CAPITAL_DAYS);
  let capital: number[] | undefined;
  for (let i = 0; i < setting.n; i++) {
    const lacking = openingCapital(setting, i) - was[i]!;
    if (lacking <= 1e-9) continue;
    capital ??= was.slice();
    capital[i] = was[i]! + lacking * step;
  }
  return capital ? [{ kind: 'columnsMoved', system: 'capital', values: { capital } }] : [];
}
