/** A small invented world: five permanent members, ten elected, a target and a victim, all outside history. */
import { compile } from '../../../src/engine/compile.ts';
import { chapterOf } from '../../../src/engine/council/legality.ts';
import type { CountryFacts, CrisisSpec, Relation, Scenario } from '../../../src/engine/scenario.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import { start } from '../../../src/engine/start.ts';
import { type CountryIndex, MEASURES, type Measure } from '../../../src/engine/vocabulary.ts';
import type { Draft, World } from '../../../src/engine/world.ts';

/** Permanent: three democracies of like mind, a patron and a recluse. */
export const PERMANENT = ['Avel', 'Brin', 'Corv', 'Dral', 'Eshk'] as const;
export const ELECTED = [
  'Fenn',
  'Gald',
  'Hest',
  'Ivor',
  'Jura',
  'Kell',
  'Lome',
  'Mira',
  'Nord',
  'Orne',
] as const;
/** The charged and the attacked. */
export const TARGET = 'Pash';
export const VICTIM = 'Quil';

export interface Twist {
  /** The patron's stake in the target, 0 … 1. */
  readonly stake?: number;
  readonly aggressor?: string;
  readonly crisis?: Partial<CrisisSpec>;
  readonly absent?: string;
  readonly charter?: Scenario['charter'];
}

export interface Case {
  readonly setting: Setting;
  readonly world: World;
  readonly at: (id: string) => CountryIndex;
  readonly draft: (measures: readonly Measure[], proposer?: string) => Draft;
}

function country(id: string, place: number, facts: Partial<CountryFacts>): CountryFacts {
  return {
    id,
    membership: 'member',
    power: 0.004,
    reach: 0.35,
    ideal: -0.2,
    democracy: 0.5,
    population: 10_000,
    output: 0.004,
    militarySpending: 0.003,
    personnel: 60,
    nuclear: false,
    latitude: (place * 17) % 60,
    longitude: place * 20 - 170,
    neighbours: [],
    ...facts,
  };
}

function countries(): readonly CountryFacts[] {
  const power = { reach: 0.8, nuclear: true, output: 0.08, power: 0.08 };
  const facts: Readonly<Record<string, Partial<CountryFacts>>> = {
    Avel: { ...power, ideal: 2, democracy: 0.85, power: 0.2, output: 0.2 },
    Brin: { ...power, ideal: 1.8, democracy: 0.85 },
    Corv: { ...power, ideal: 1.6, democracy: 0.85 },
    Dral: { ...power, ideal: -0.8, democracy: 0.2, power: 0.12 },
    Eshk: { ...power, ideal: -0.6, democracy: 0.15, temper: { sovereignty: 0.85 } },
    Fenn: { ideal: 1.5, democracy: 0.9 },
    Gald: { ideal: 1.2, democracy: 0.9 },
    Orne: { ideal: 1.1, democracy: 0.9 },
    Pash: { power: 0.02, democracy: 0.1, ideal: -1 },
    Quil: { democracy: 0.3, power: 0.001 },
  };
  return [...PERMANENT, ...ELECTED, TARGET, VICTIM].map((id, place) =>
    country(id, place, facts[id] ?? {}),
  );
}

const CRISIS: CrisisSpec = {
  status: 'attack',
  aggressors: [TARGET],
  victims: [VICTIM],
  acts: ['a'],
  aim: 'conquest',
  clarity: 0.9,
  pretext: 0.1,
  prize: 1.2,
  worldStake: 0.5,
  terrain: 1,
  front: 0.8,
  intensity: 0.4,
  dead: 800,
  displaced: 50_000,
  readiness: 0.3,
  victimReadiness: 0.5,
  consent: 0.1,
  internal: false,
};

function scenario(twist: Twist): Scenario {
  const source = 'invented';
  const stakes: Relation[] =
    twist.stake === undefined ? [] : [{ from: 'Dral', to: TARGET, value: twist.stake, source }];
  return {
    id: 'invented',
    version: 1,
    year: 1990,
    outbreak: '1990-01-01',
    invented: true,
    countries: countries(),
    charter: twist.charter ?? 'unCharter',
    permanent: PERMANENT,
    council: [{ fromDay: 0, members: [...PERMANENT, ...ELECTED] }],
    facts:
      twist.absent === undefined
        ? []
        : [{ kind: 'absent', country: twist.absent, fromDay: 0, toDay: 2 }],
    pacts: [],
    stakes,
    ties: [
      { from: 'Dral', to: TARGET, value: twist.stake ?? 0, source },
      { from: 'Avel', to: VICTIM, value: 0.5, source },
    ],
    crisis: { ...CRISIS, ...twist.crisis, aggressors: [twist.aggressor ?? TARGET] },
    turns: [4, 4, 7, 14, 30, 30, 30],
    resolutionNumber: 1,
    seats: [],
    credibility: 0.4,
  };
}

/** A case at the outbreak, with one thing or another different. */
export function given(twist: Twist = {}): Case {
  const setting = compile(scenario(twist));
  const world = start(setting);
  const at = (id: string): CountryIndex => {
    const found = setting.ids.indexOf(id);
    if (found < 0) throw new RangeError(id);
    return found;
  };
  const draft = (measures: readonly Measure[], proposer = 'Avel'): Draft =>
    text(setting, world, measures, at(proposer));
  return { setting, world, at, draft };
}

/** A text of one proposer, as the law would class it in this world. */
export function text(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  proposer: CountryIndex,
): Draft {
  return {
    number: 1,
    body: 'council',
    proposer,
    sponsors: [],
    chapter: chapterOf(measures, world.law),
    measures: MEASURES.filter((measure) => measures.includes(measure)),
    targets: setting.aggressors,
    deadline: -1,
    forRecord: false,
    dropped: [],
  };
}

/** The same world later, with measures in force since their days. */
export function later(
  world: World,
  day: number,
  since: Readonly<Partial<Record<Measure, number>>>,
): World {
  return {
    ...world,
    day,
    law: {
      ...world.law,
      determination: 'breach',
      inForce: MEASURES.map((measure) => since[measure] ?? -1),
    },
  };
}

export const CONDEMNATION: readonly Measure[] = ['condemn', 'demandWithdrawal', 'determine'];
export const EMBARGO: readonly Measure[] = ['armsEmbargo', 'comprehensiveSanctions'];
/** A hundred seeds. */
export const SEEDS: readonly number[] = Array.from({ length: 100 }, (_, k) => k * 7919 + 1);

/** How many of the seeds hold. */
export function times(holds: (seed: number) => boolean): number {
  return SEEDS.filter((seed) => holds(seed)).length;
}
