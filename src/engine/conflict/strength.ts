/** Strength in the theatre: what each side can bring to bear where the fighting is. */
import { clamp } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { AID_STRENGTH, INTERVENTION, SUPPLY_FLOOR } from './weights.ts';

/** Each side's strength at full force: its own, and what its friends send. */
export interface Sides {
  readonly aggressor: number;
  readonly aggressorHelp: number;
  readonly victim: number;
  readonly victimHelp: number;
  readonly coalition: number;
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
/** Aid above this means coming in (prior). */
const COMING_IN = 0.8;

/** Strength of a country in the theatre with everything sent: world shares fade with distance. */
export function capability(setting: Setting, country: CountryIndex): number {
  return setting.theatre[country] ?? 0;
}

export function sidesOf(setting: Setting, world: World): Sides {
  const { readiness, victimReadiness } = setting.scenario.crisis;
  const { party } = bearingsOf(setting);
  const { aid } = world.columns;
  const supply = SUPPLY_FLOOR + (1 - SUPPLY_FLOOR) * world.crisis.supply;
  let aggressor = 0;
  let victim = 0;
  let aggressorHelp = 0;
  let victimHelp = 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] === 2) aggressor += setting.theatre[i]! * readiness * supply;
    else if (party[i] === 1) victim += setting.theatre[i]! * victimReadiness;
    else if (aid[i]! > 0) victimHelp += setting.theatre[i]! * worthOfAid(aid[i]!);
    else if (aid[i]! < 0) aggressorHelp += setting.theatre[i]! * worthOfAid(-aid[i]!);
  }
  return { aggressor, aggressorHelp, victim, victimHelp, coalition: world.coalition.strength };
}

/** Arms and advisers are worth a little of the giver's strength; one that gives all comes in itself. */
function worthOfAid(given: number): number {
  return AID_STRENGTH * given + clamp((given - COMING_IN) / (1 - COMING_IN), 0, 1) * INTERVENTION;
}

export function aggressorsAt(sides: Sides, forces: Forces): number {
  return sides.aggressor * forces.aggressorForce + sides.aggressorHelp;
}

/** What is overrun no longer fights. */
export function victimsAt(sides: Sides, forces: Forces): number {
  const free = 1 - OVERRUN * clamp(forces.front, 0, 1);
  return (sides.victim * forces.victimForce + sides.victimHelp) * free;
}

export function coalitionAt(sides: Sides, forces: Forces): number {
  return sides.coalition * forces.coalitionForce;
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
