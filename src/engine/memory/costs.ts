/** What the response costs: money as share of own output, and the dead of each. */
import { turnDays } from '../clock.ts';
import {
  aggressorsAt,
  coalitionAt,
  sidesOf,
  strengthInField,
  victimsAt,
} from '../conflict/strength.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import { economicForce } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { AID_COST, DEPLOYED_COST, MONEY_COST, TRADE_SHARE } from './weights.ts';

/** Share of a soldiering side's dead that a well-found coalition has, against the victim (prior: 1991). */
const COALITION_DEAD = 0.12;

/** Books a turn's money and dead. */
export function bookCosts(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { columns } = world;
  const bearings = bearingsOf(setting);
  const years = turnDays(setting, world) / 365;
  const { reach } = economicForce(world);
  const paid = columns.paid.slice();
  for (let i = 0; i < setting.n; i++) {
    const cut =
      bearings.party[i] === 2
        ? world.crisis.pain
        : (bearings.exposure[i] ?? 0) *
          Math.max((columns.compliance[i] ?? 0) * reach, columns.sanctions[i] ?? 0);
    const rate =
      DEPLOYED_COST * (columns.deployed[i] ?? 0) +
      MONEY_COST * (columns.money[i] ?? 0) +
      TRADE_SHARE * cut +
      AID_COST * Math.abs(columns.aid[i] ?? 0);
    if (rate > 0) paid[i] = paid[i]! + rate * years;
  }
  return [
    {
      kind: 'columnsMoved',
      system: 'costs',
      values: { paid, fallen: fallenAfter(setting, world) },
    },
  ];
}

/** Divides the turn's dead between the sides by the strength they met, and within a side by strength. */
function fallenAfter(setting: Setting, world: World): number[] {
  const { crisis, columns } = world;
  const fallen = columns.fallen.slice();
  if (crisis.newDead <= 0) return fallen;
  const { party } = bearingsOf(setting);
  const sides = sidesOf(setting, world);
  const theirs = aggressorsAt(sides, crisis);
  const ours = victimsAt(sides, crisis);
  const allies = crisis.forceDay >= 0 ? coalitionAt(sides, crisis) : 0;
  const all = Math.max(theirs + ours + allies, 1e-12);
  const friends = clamp(sides.aggressorAllies / Math.max(theirs, 1e-12), 0, 1);
  const aggressorDead = (crisis.newDead * (ours + allies)) / all;
  const defenders = crisis.newDead - aggressorDead;
  const weight = ours + COALITION_DEAD * allies;
  const victimDead = weight > 0 ? (defenders * ours) / weight : defenders;
  const allyDead = defenders - victimDead;
  const shares = sharesInField(setting, world);
  let sent = 0;
  for (let i = 0; i < setting.n; i++)
    if (party[i] === 0) sent += setting.theatre[i]! * (columns.deployed[i] ?? 0);
  const own = aggressorDead * (1 - friends);
  for (let i = 0; i < setting.n; i++) {
    const siding = Math.max(columns.siding[i] ?? 0, 0);
    if (siding > 0)
      fallen[i] =
        fallen[i]! +
        (aggressorDead * friends * setting.theatre[i]! * siding) / sides.aggressorAllies;
    if (party[i] === 2) fallen[i] = fallen[i]! + own * (shares[setting.aggressors.indexOf(i)] ?? 0);
    else if (party[i] === 1) fallen[i] = fallen[i]! + victimDead / setting.victims.length;
    else if (sent > 0)
      fallen[i] = fallen[i]! + (allyDead * setting.theatre[i]! * (columns.deployed[i] ?? 0)) / sent;
  }
  return fallen;
}

/** Each charged party's share of what fights on their side: those who have gone home lose nobody. */
function sharesInField(setting: Setting, world: World): readonly number[] {
  const strengths = setting.aggressors.map((_, k) => strengthInField(setting, world, k));
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const even = 1 / Math.max(setting.aggressors.length, 1);
  return strengths.map((strength) => (all > 0 ? strength / all : even));
}
