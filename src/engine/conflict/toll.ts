/** The toll of a war: so many of those who fight, each day, by how hard they fight; how deadly a war is differs between crises. */
import { drawNormal } from '../dice.ts';
import { exp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { keptThere } from './strength.ts';

/**
 * Dead on the first day at intensity 1, in the median war, of those engaged where they are `MEDIAN_ARMY`: of more a smaller
 * share, as the fourth root, for a front has no room for all (loss rates fall with the size of a force: Dupuy 1990, from
 * memory). Then it falls with the square root of time from `FIRST_DAYS` on, for armies dig in, run short and rest, toward
 * `LASTING`. Fitted: in 37 interstate wars 1947–2003 battle deaths (COW v4) are .00055 a day of the soldiers that `soldiers.ts`
 * would count (quartiles .00011 and .0011; median 92 days, dates as commonly given); they grow as the .6th power of the days, but
 * faster than the days in wars of more than four months, and as less than half the power of the armies, which are badly counted.
 * In the crises of this project, with the armies that were there: .007 a day in wars of a week, .002 in wars of two months, .0007
 * in wars of years.
 */
const DEADLY = 0.007;
const MEDIAN_ARMY = 100_000;
const FIRST_DAYS = 7;
const LASTING = 0.2;
/** Spread of its logarithm between wars. Fitted: 1.7 in that sample, of which intensity and armies badly counted are a part. */
const DEADLY_SPREAD = 1.3;

/** Most of those under arms in the theatre, and of the victim's people, that die (priors). */
const MOST_OF_ARMY = 0.2;
const MOST_OF_PEOPLE = 0.05;

/** How deadly this war is: dead on its first day at intensity 1, for each of those who meet. */
export function deadliness(seed: number): number {
  return DEADLY * exp(DEADLY_SPREAD * drawNormal(seed, 'toll'));
}

/** Those who meet, of so many soldiers on either side. */
export function meeting(theirs: number, ours: number): number {
  const engaged = Math.sqrt(theirs * ours);
  return engaged / Math.sqrt(Math.sqrt(Math.max(engaged, 1) / MEDIAN_ARMY));
}

/** How far the sides are a match, 0 … 1: who cannot win runs or gives himself up (prior: Iraq 2003, Crimea 2014, against the Winter War). */
export function matched(theirs: number, ours: number): number {
  return (2 * Math.sqrt(theirs * ours)) / Math.max(theirs + ours, 1e-12);
}

/** What is left of it so many days after the attack, or after outside armies came in. */
export function lasting(days: number): number {
  return LASTING + (1 - LASTING) / Math.sqrt(1 + Math.max(days, 0) / FIRST_DAYS);
}

/** Most that can die: shares of the armies there and of the victim's people. */
export function mostDead(setting: Setting, world: World): number {
  const { party, sendable } = bearingsOf(setting);
  const { part } = setting.scenario.crisis;
  let armies = 0;
  let people = 0;
  for (let i = 0; i < setting.n; i++) {
    const soldiers = (setting.personnel[i] ?? 0) * 1000;
    if (party[i] !== 0) armies += soldiers * (part ? keptThere(setting, i) : 1);
    else {
      const sent = (world.columns.deployed[i] ?? 0) * (sendable[i] ? 1 : 0);
      armies += soldiers * (sent + Math.max(world.columns.siding[i] ?? 0, 0));
    }
    if (party[i] === 1) people += (setting.population[i] ?? 0) * 1000 * (part?.people ?? 1);
  }
  return Math.max(MOST_OF_ARMY * armies + MOST_OF_PEOPLE * people, 1);
}
