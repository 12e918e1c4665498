/** Strength in the theatre: what each side can bring to bear where the fighting is. */
import { embargoesAll } from '../council/domestic.ts';
import { clamp, exp } from '../exact.ts';
import { bearingsOf, nearnessAt, sendableAt } from '../response/bearings.ts';
import { isCalledFor } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Columns, World } from '../world.ts';
import { isCivilWar } from './aims.ts';
import { backedShare } from './backing.ts';
import { AID_STRENGTH, DEFENDERS_EDGE, SUPPLY_FLOOR } from './weights.ts';

/** Each side's strength at full force: its own, and what its friends send. */
export interface Sides {
  readonly aggressor: number;
  readonly aggressorHelp: number;
  /** Those who came in on its side. */
  readonly aggressorAllies: number;
  readonly victim: number;
  readonly victimHelp: number;
  readonly coalition: number;
  /** Ground that a movement within one state did without from the first: its army is what it is. */
  readonly lackedBefore: number;
  /** Aid that either side can use by now, in shares of its own strength. */
  readonly absorbs: number;
  /** Share of the victims' strength that is lost with the ground that is fought over. */
  readonly exposed: number;
}

/** What wears down as the war goes on. */
export interface Forces {
  readonly front: number;
  readonly aggressorForce: number;
  readonly victimForce: number;
  readonly coalitionForce: number;
}

/** Share of a victim's strength that is lost with the whole of its territory (prior: Kuwait's remnant). */
const OVERRUN = 0.95;
/** Aid that a side can use at first and after years of war, in shares of its own strength, and the days of learning (priors: Ukraine from 2022). */
const ABSORBS = 0.3;
const LEARNS = 1;
const LEARNING_DAYS = 180;

/**
 * Share that an aggressor masses in time, reserves behind the front counted; the power, share of the world's, from which
 * other fronts keep some of that at home, and how much more keeps half. From source: Iraq had 545,000 of 1,390,000 in the
 * theatre in January 1991, its best among them; the Soviet Union 150,000 of 5,100,000 in Hungary, Russia 170,000 of
 * 1,190,000 in February 2022.
 */
const AGGRESSOR_MASSED = 0.55;
const ONE_FRONT = 0.012;
const OTHER_FRONTS = 0.04;
/** Share that a victim calls up on its own soil (prior). */
export const VICTIM_CALLED = 0.8;
/** Days in which both make 1 − 1/e of the way (fitted to Iraq's build-up: 430,000 by November). */
const MOBILISE_DAYS = 60;
/** Way that a fleet makes in a day, stops counted (from source: Portsmouth to the Falklands, 13,000 km, 5 April to 1 May 1982). */
const KM_A_DAY = 500;
/** Days from then in which an expedition far from home lands 1 − 1/e of itself (from source: one brigade of two on 21 May, the other by 2 June). */
const LANDING_DAYS = 20;

/** Strength of a country in the theatre with everything sent: world shares fade with distance. */
export function capability(setting: Setting, country: CountryIndex): number {
  return setting.theatre[country] ?? 0;
}

/** The last world looked at and its sides: a world never changes, and one decider asks many times. */
const LAST: { world?: World; sides?: Sides } = {};

export function sidesOf(setting: Setting, world: World): Sides {
  if (LAST.world === world && LAST.sides) return LAST.sides;
  LAST.sides = makeSides(setting, world);
  LAST.world = world;
  return LAST.sides;
}

function makeSides(setting: Setting, world: World): Sides {
  const days = daysOf(world);
  const help = helpOf(setting, world.columns);
  const withheld = armsWithheld(setting, world);
  let aggressor = 0;
  let victim = 0;
  setting.aggressors.forEach((_, k) => {
    aggressor += strengthInField(setting, world, k);
  });
  for (const v of setting.victims) victim += capability(setting, v) * calledAt(setting, v, days);
  // Those who stay out of the plan are in the theatre and do not fight.
  const coalition = world.coalition.strength * world.coalition.engaged;
  return {
    aggressor,
    aggressorHelp: help.aggressor,
    aggressorAllies: help.allies,
    victim,
    victimHelp: help.victim * (1 - withheld),
    coalition,
    lackedBefore: isCivilWar(setting) ? clamp(setting.scenario.crisis.front, 0, 0.9) : 0,
    absorbs: mobilised(ABSORBS, ABSORBS + LEARNS, days, LEARNING_DAYS),
    exposed: setting.scenario.crisis.part?.people ?? 1,
  };
}

/** Days since the attack began. */
export function daysOf({ crisis, day }: World): number {
  return crisis.attackDay >= 0 ? day - crisis.attackDay : 0;
}

/** Share of its forces that the charged party of this number has in the field; who is going home no longer fights for those who stay. */
export function massedInField(setting: Setting, world: World, k: number): number {
  const { postures } = world.crisis;
  const allLeave = postures.every((posture) => posture === 'withdraw');
  if (!allLeave && postures[k] === 'withdraw') return 0;
  const { readiness } = setting.scenario.crisis;
  const massed = mobilised(readiness, mostMassed(setting, setting.aggressors[k]!), daysOf(world));
  return massed * backedShare(setting, world, k);
}

/** What it has in the field at full force. */
export function strengthInField(setting: Setting, world: World, k: number): number {
  const supply = SUPPLY_FLOOR + (1 - SUPPLY_FLOOR) * world.crisis.supply;
  return capability(setting, setting.aggressors[k]!) * massedInField(setting, world, k) * supply;
}

/** Share of what a victim's friends would send that an embargo on all keeps from it (prior: Bosnia 1992 to 1995, where some came through). */
const EMBARGO_HOLDS = 0.7;

function armsWithheld(setting: Setting, { law }: World): number {
  const bound = embargoesAll(setting) && isCalledFor(law, 'armsEmbargo');
  return bound && !isCalledFor(law, 'exemptVictim') ? EMBARGO_HOLDS : 0;
}

function mostMassed(setting: Setting, aggressor: CountryIndex): number {
  const { part, massed } = setting.scenario.crisis;
  const more = Math.max((setting.power[aggressor] ?? 0) - ONE_FRONT, 0);
  const most = massed ?? AGGRESSOR_MASSED / (1 + more / OTHER_FRONTS);
  return part ? Math.min(most, keptThere(setting, aggressor)) : most;
}

/** Share of a victim's forces that fights: at home, or come from there to the part that was attacked. */
export function calledAt(setting: Setting, victim: CountryIndex, days: number): number {
  const { part, victimReadiness, called = VICTIM_CALLED } = setting.scenario.crisis;
  if (!part) return mobilised(victimReadiness, called, days);
  const there = Math.max(days - (setting.away[victim] ?? 0) / KM_A_DAY, 0);
  const near = nearnessAt(setting.away[victim] ?? 0);
  const pace = near * MOBILISE_DAYS + (1 - near) * LANDING_DAYS;
  return mobilised(victimReadiness, Math.min(keptThere(setting, victim), called), there, pace);
}

/** Share of its forces that a party could keep in a part of the land, as a stranger's could. */
export function keptThere(setting: Setting, party: CountryIndex): number {
  const near = nearnessAt(setting.away[party] ?? 0);
  const reach = Math.max(setting.reach[party] ?? 0, 0.2);
  return sendableAt(reach, near);
}

interface Help {
  readonly setting: Setting;
  readonly columns: Columns;
  readonly aggressor: number;
  readonly allies: number;
  readonly victim: number;
}

/** The last sums of aid: most events leave it as it was. */
const SUMMED: { help?: Help } = {};

function helpOf(setting: Setting, columns: Columns): Help {
  const { help } = SUMMED;
  const { aid, siding } = columns;
  if (help?.setting === setting && help.columns.aid === aid && help.columns.siding === siding)
    return help;
  const { party } = bearingsOf(setting);
  let aggressor = 0;
  let allies = 0;
  let victim = 0;
  for (let i = 0; i < setting.n; i++) {
    const given = aid[i]!;
    if (party[i] !== 0) continue;
    if (siding[i]! > 0) allies += setting.theatre[i]! * siding[i]!;
    if (given > 0) victim += setting.theatre[i]! * AID_STRENGTH * given;
    else if (given < 0) aggressor -= setting.theatre[i]! * AID_STRENGTH * given;
  }
  SUMMED.help = { setting, columns, aggressor, allies, victim };
  return SUMMED.help;
}

/** Share of its forces in the theatre after so many days of war: reinforcements follow the first wave. */
function mobilised(opening: number, goal: number, days: number, pace = MOBILISE_DAYS): number {
  return opening + Math.max(goal - opening, 0) * (1 - exp(-days / pace));
}

export function aggressorsAt(sides: Sides, forces: Forces): number {
  const own = sides.aggressor * forces.aggressorForce;
  // Arms need hands: more than a side can man is of no use to it.
  return own + Math.min(sides.aggressorHelp, sides.absorbs * own) + sides.aggressorAllies;
}

/** What is overrun no longer fights: of an attacked part, what lies in it. */
export function victimsAt(sides: Sides, forces: Forces): number {
  const own = sides.victim * forces.victimForce;
  return (own + Math.min(sides.victimHelp, sides.absorbs * own)) * notOverrun(sides, forces.front);
}

/** Share of the victims' forces on ground that is not overrun. */
export function notOverrun(sides: Sides, front: number): number {
  const lost = (clamp(front, 0, 1) - sides.lackedBefore) / (1 - sides.lackedBefore);
  return 1 - OVERRUN * sides.exposed * Math.max(lost, 0);
}

export function coalitionAt(sides: Sides, forces: Forces): number {
  return sides.coalition * forces.coalitionForce;
}

/** What the ground is worth to whoever defends it. */
export function edgeOf(setting: Setting): number {
  return DEFENDERS_EDGE * setting.scenario.crisis.terrain;
}

/** The fastest that a small part is crossed, in the pace of a country (fitted: 24 days from the landing of 1982 to the surrender). */
const FASTEST = 20;

/** How much faster than a whole country the ground is crossed: ground taken in a day is much the same. */
export function paceOf({ scenario }: Setting): number {
  const { part } = scenario.crisis;
  return part ? Math.min(1 / Math.max(part.area, 1e-6), FASTEST) : 1;
}

/** The aggressors' strength now, with what their friends send. */
export function strengthOfAggressors(setting: Setting, world: World): number {
  return aggressorsAt(sidesOf(setting, world), world.crisis);
}

/** The victims' strength now. */
export function strengthOfVictims(setting: Setting, world: World): number {
  return victimsAt(sidesOf(setting, world), world.crisis);
}

/** The coalition's strength now. */
export function strengthOfCoalition(world: World): number {
  return world.coalition.strength * world.crisis.coalitionForce;
}
