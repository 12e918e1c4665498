/** The three goals of a seat that pull against each other, and how far each was met. */
import { contributors } from './burden.ts';
import { clamp, log } from './exact.ts';
import { sharesOf } from './ledger.ts';
import { bearingsOf } from './response/bearings.ts';
import { isDecided, named } from './response/measures.ts';
import { type Goal, SECRETARY_GENERAL, seatIdOf } from './scenario.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex } from './vocabulary.ts';
import type { Seat, World } from './world.ts';

type Three = readonly [Goal, Goal, Goal];

/** The goals of a seat: the scenario's own, or those of its role. */
export function goalsOf(setting: Setting, seat: Exclude<Seat, { kind: 'watch' }>): Three {
  const id = seat.kind === 'country' ? setting.ids[seat.country] : SECRETARY_GENERAL;
  const spec = setting.scenario.seats.find((one) => seatIdOf(one) === id);
  if (spec) return spec.goals;
  return seat.kind === 'country' ? goalsOfRole(setting, seat.country) : OFFICE_GOALS;
}

/** The broker's dilemma: what stops the killing, what is right, and what keeps both sides talking to it. */
const OFFICE_GOALS: Three = [
  goal('livesSaved', 20_000),
  goal('lawUpheld', 0),
  goal('impartialityKept', 0.6),
];

function goalsOfRole(setting: Setting, country: CountryIndex): Three {
  const { party, stakeAggressor } = bearingsOf(setting);
  if (party[country] === 2)
    return [goal('gainKept', 0), goal('homeSupport', 0), goal('nationSurvives', 0)];
  if (party[country] === 1)
    return [goal('victimFreed', 0), goal('livesSaved', 20_000), goal('lawUpheld', 0)];
  if ((stakeAggressor[country] ?? 0) >= 0.3)
    return [goal('clientSpared', 0), goal('lawUpheld', 0), goal('warAvoided', 0)];
  if (setting.permanent.includes(country))
    return [goal('lawUpheld', 0), goal('burdenLight', 0.25), goal('homeSupport', 0)];
  return [goal('lawUpheld', 0), goal('mandateKept', 0), goal('livesSaved', 20_000)];
}

function goal(kind: Goal['kind'], limit: number): Goal {
  return { kind, limit };
}

type Measure = (setting: Setting, world: World, country: CountryIndex, limit: number) => number;

const MET: Readonly<Record<Goal['kind'], Measure>> = {
  lawUpheld: (_s, world) => 0.3 * named(world.law) + 0.7 * restored(world),
  clientSpared: (setting, world) => spared(setting, world),
  burdenLight: (setting, world, country, limit) =>
    under(sharesOf(setting, world).burden[country] ?? 0, limit),
  warAvoided: (_s, world) => (world.crisis.forceDay < 0 ? 1 : 0),
  mandateKept: (_s, world) => (world.law.exceeded === 0 ? 1 : 0),
  victimFreed: (_s, world) => restored(world),
  gainKept: (_s, world) => clamp(world.crisis.front, 0, 1),
  sovereigntyKept: (_s, world, _c, limit) => sovereignty(world, limit),
  homeSupport: (_s, world, country, limit) =>
    clamp(0.5 + 2 * ((world.columns.opinion[country] ?? 0) - limit), 0, 1),
  coalitionBroad: (setting, world, _c, limit) =>
    limit > 0 ? clamp(contributors(setting, world) / limit, 0, 1) : 1,
  livesSaved: (_s, world, _c, limit) => livesUnder(world.crisis.dead, limit),
  impartialityKept: (_s, world, _c, limit) =>
    limit > 0 ? world.office.impartiality / limit : world.office.impartiality,
  nationSurvives: (setting, world, country) => survives(setting, world, country),
};

/** How far a goal is met, 0 … 1. */
export function metOf(setting: Setting, world: World, country: CountryIndex, of: Goal): number {
  return clamp(MET[of.kind](setting, world, country, of.limit), 0, 1);
}

function restored(world: World): number {
  return world.crisis.status === 'reversed' ? 1 : 1 - clamp(world.crisis.front, 0, 1);
}

/** A client keeps its army by what is left of it, and its government unless the war went home to it. */
function spared(setting: Setting, world: World): number {
  const { aggressors } = setting;
  const government = world.crisis.front > -0.5 ? 1 : 0;
  return aggressors.length > 0 ? 0.5 * government + 0.5 * world.crisis.aggressorForce : government;
}

function survives(setting: Setting, world: World, country: CountryIndex): number {
  const party = bearingsOf(setting).party[country];
  const { front, status, generalWar } = world.crisis;
  if (generalWar) return 0.5;
  if (party === 1) return status === 'conquered' ? 0 : 1;
  return party === 2 && front < -0.8 ? 0 : 1;
}

function sovereignty(world: World, limit: number): number {
  if (isDecided(world.law, 'authoriseForce')) return 0;
  let intrusive = 0;
  for (const day of world.law.inForce) if (day >= 0) intrusive += 0.1;
  return limit > 0 ? under(intrusive, limit) : 1 - clamp(intrusive, 0, 1) * 0.5;
}

/** Full at or below the limit, none at twice the limit. */
function under(value: number, limit: number): number {
  return limit > 0 ? clamp(2 - value / limit, 0, 1) : value <= 0 ? 1 : 0;
}

/** Full at or below the limit, none at a hundred times the limit, by the logarithm. */
function livesUnder(dead: number, limit: number): number {
  if (dead <= limit) return 1;
  return limit > 0 ? clamp(1 - log(dead / limit) / log(100), 0, 1) : 0;
}
