/** What an aggressor wants of the map, and whether it is acting on it. */

import type { Setting } from '../setting.ts';
import type { Aim } from '../vocabulary.ts';
import type { Crisis, World } from '../world.ts';

/** Share of the victim's territory that each aim asks for (prior). */
const REACH: Readonly<Record<Aim, number>> = { raid: 0.15, slice: 0.4, conquest: 1 };

/** The share that it is out for: the scenario's own figure for the aim that it opens with, else the aim's. */
export function reachOfAim({ scenario }: Pick<Setting, 'scenario'>, aim: Aim): number {
  const { aimShare, aim: opening } = scenario.crisis;
  return aim === opening ? (aimShare ?? REACH[aim]) : REACH[aim];
}

/** How much more each share of the land is worth where the prize lies in less of it than the aim's usual share. */
export function densityOf(setting: Pick<Setting, 'scenario'>, aim: Aim): number {
  return REACH[aim] / reachOfAim(setting, aim);
}

/** Is an aggressor advancing? */
export function isPressing(crisis: Crisis): boolean {
  return crisis.postures.some((p) => p === 'press' || p === 'escalate' || p === 'attack');
}

/** Is an aggressor still in the field, advancing or holding? */
export function isActing(crisis: Crisis): boolean {
  return crisis.postures.some((p) => p !== 'refrain' && p !== 'withdraw');
}

/** Is it a war for one state, in which there is no border between the sides? */
export function isCivilWar({ scenario, people, victims, aggressors }: Setting): boolean {
  if (!scenario.crisis.internal) return false;
  return [...victims, ...aggressors].some((party) => people[party] === 1);
}

/**
 * Do outside forces fight under the command of the state attacked, with no lead of their own? Allies that it has asked for
 * do (prior: Angola and Ethiopia 1975–78, the Arab contingents of 1973).
 */
export function isVictimLed({ coalition, law }: World): boolean {
  return coalition.lead < 0 && coalition.strength > 0 && law.selfDefenceAsked;
}
