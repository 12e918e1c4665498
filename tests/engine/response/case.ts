/** Small invented crises for tests of the response: an aggressor, a victim, and whoever else the test names. */

import type { CharterPatch } from '../../../src/engine/charter.ts';
import { compile } from '../../../src/engine/compile.ts';
import type { CountryFacts, CrisisSpec, Relation, Scenario } from '../../../src/engine/scenario.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import { start } from '../../../src/engine/start.ts';
import { endPhase } from '../../../src/engine/turn.ts';
import type { World } from '../../../src/engine/world.ts';

export interface Part {
  readonly id: string;
  readonly power: number;
  readonly output?: number;
  readonly spending?: number;
  readonly reach?: number;
  readonly ideal?: number;
  readonly democracy?: number;
  readonly nuclear?: boolean;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly neighbours?: readonly string[];
  readonly temper?: CountryFacts['temper'];
  /** Its state, where it is a people. */
  readonly within?: string;
}

export interface Case {
  readonly parts: readonly Part[];
  readonly crisis?: Partial<CrisisSpec>;
  readonly pacts?: readonly (readonly [string, string])[];
  readonly ties?: readonly (readonly [string, string, number])[];
  readonly stakes?: readonly (readonly [string, string, number])[];
  readonly permanent?: readonly string[];
  readonly charter?: CharterPatch;
  readonly turns?: readonly number[];
  readonly credibility?: number;
}

function facts(part: Part): CountryFacts {
  return {
    id: part.id,
    membership: part.within === undefined ? 'member' : 'nonMember',
    power: part.power,
    reach: part.reach ?? 0.5,
    ideal: part.ideal ?? 0,
    democracy: part.democracy ?? 0.5,
    population: part.power * 2e6,
    output: part.output ?? part.power,
    militarySpending: part.spending ?? part.power,
    personnel: part.power * 3e4,
    nuclear: part.nuclear ?? false,
    latitude: part.latitude ?? 0,
    longitude: part.longitude ?? 0,
    neighbours: part.neighbours ?? [],
    ...(part.temper ? { temper: part.temper } : {}),
    ...(part.within === undefined ? {} : { within: part.within }),
  };
}

function relations(rows: Case['ties']): Relation[] {
  return (rows ?? []).map(([from, to, value]) => ({ from, to, value, source: 'test' }));
}

const CRISIS: CrisisSpec = {
  status: 'attack',
  aggressors: ['AGG'],
  victims: ['VIC'],
  acts: ['a'],
  aim: 'conquest',
  clarity: 0.95,
  pretext: 0.1,
  prize: 1.6,
  worldStake: 0.5,
  terrain: 1,
  front: 0,
  intensity: 0.5,
  dead: 0,
  displaced: 0,
  readiness: 0.55,
  victimReadiness: 0.8,
  consent: 0.1,
  internal: false,
};

/** Compiles a case; there is no organisation unless the case's charter patch has one. */
export function settingOf(of: Case): Setting {
  const scenario: Scenario = {
    id: 'case',
    version: 1,
    year: 1990,
    outbreak: '1990-01-01',
    invented: true,
    countries: of.parts.map(facts),
    charter: 'noOrganisation',
    ...(of.charter ? { charterPatch: of.charter } : {}),
    permanent: of.permanent ?? [],
    council: [{ fromDay: 0, members: of.permanent ?? [] }],
    facts: [],
    pacts: of.pacts ?? [],
    stakes: relations(of.stakes),
    ties: relations(of.ties),
    crisis: { ...CRISIS, ...of.crisis },
    turns: of.turns ?? new Array<number>(14).fill(30),
    resolutionNumber: 1,
    seats: [],
    credibility: of.credibility ?? 0.35,
  };
  return compile(scenario);
}

/** Plays a case to its end without a player; `change` is laid over the opening world. */
export function play(
  setting: Setting,
  seed: number,
  change: (world: World) => World = keep,
): World {
  let world = change(start(setting));
  while (!world.over) world = endPhase(setting, seed, world).world;
  return world;
}

/** Plays a case until a day, or its end. */
export function playUntil(setting: Setting, seed: number, day: number): World {
  let world = start(setting);
  while (!world.over && (world.day < day || world.phase !== 'response'))
    world = endPhase(setting, seed, world).world;
  return world;
}

function keep(world: World): World {
  return world;
}
