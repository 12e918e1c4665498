/** Opinion at home, and weariness: casualties and cost pull down, success lifts. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import { chanceOfReversal } from '../response/reversal.ts';
import { seatOf } from '../response/standing-orders.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { FELT_FALLEN, FELT_PAID, OPINION_DAYS, WEARINESS_DAYS } from './weights.ts';

/** Moves every country's opinion and weariness toward what its course has brought it. */
export function moveOpinion(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const days = turnDays(setting, world);
  const step = 1 - exp(-days / OPINION_DAYS);
  const tiring = 1 - exp(-days / WEARINESS_DAYS);
  const opinion = world.columns.opinion.slice();
  const weariness = world.columns.weariness.slice();
  const reversal = chanceOfReversal(setting, world);
  const own = seatOf(world);
  for (let i = 0; i < setting.n; i++) {
    const burden = burdenFelt(setting, world, i);
    const patience = temper(setting, world, 'patience', i);
    const course = success(setting, world, i, reversal) - (i === own ? world.estranged : 0);
    const goal = clamp(course - burden * (1.5 - patience), -1, 1);
    opinion[i] = opinion[i]! + (goal - opinion[i]!) * step;
    weariness[i] = weariness[i]! + (burden * (1.3 - patience) - weariness[i]!) * tiring;
    weariness[i] = clamp(weariness[i]!, 0, 1);
  }
  return [{ kind: 'columnsMoved', system: 'opinion', values: { opinion, weariness } }];
}

/** How the course goes, −1 … 1, from where this country stands. */
function success(setting: Setting, world: World, i: CountryIndex, reversal: number): number {
  const bearings = bearingsOf(setting);
  const { crisis, columns } = world;
  const party = bearings.party[i];
  if (party === 2) return 0.2 + 0.5 * crisis.front - 0.6 * crisis.pain - 0.3 * crisis.intensity;
  if (party === 1) return 0.3 - 0.6 * clamp(crisis.front, 0, 1) + 0.5 * reversal;
  const engaged = Math.max(
    columns.deployed[i] ?? 0,
    0.3 * (columns.compliance[i] ?? 0),
    0.3 * (columns.money[i] ?? 0),
  );
  const cares = (columns.clarity[i] ?? 0) * (0.3 + 0.7 * (bearings.interest[i] ?? 0));
  const idle = cares * (1 - reversal) * 0.4;
  return 0.1 + engaged * (reversal - 0.35) - idle * (1 - engaged);
}

/** Own dead and own cost as they are felt, 0 … 1. */
export function burdenFelt(setting: Setting, world: World, i: CountryIndex): number {
  const millions = Math.max((setting.population[i] ?? 0) / 1000, 0.1);
  const fallen = (world.columns.fallen[i] ?? 0) / millions;
  const paid = world.columns.paid[i] ?? 0;
  return 0.7 * (fallen / (fallen + FELT_FALLEN)) + 0.3 * (paid / (paid + FELT_PAID));
}
