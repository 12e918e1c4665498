/** A small invented world for tests of the rules: five permanent members, six elected, and a few outsiders. */
import type { CountryFacts, Relation, Scenario } from '../../src/engine/index.ts';

interface Sketch {
  readonly power: number;
  readonly ideal: number;
  readonly democracy: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly neighbours?: readonly string[];
  readonly reach?: number;
}

/** Roster order is alphabetical order of names, here of ids. */
const SKETCHES: Readonly<Record<string, Sketch>> = {
  ARDAN: { power: 0.22, ideal: 1.8, democracy: 0.85, latitude: 40, longitude: -95, reach: 0.92 },
  BELUN: { power: 0.04, ideal: 1.5, democracy: 0.85, latitude: 52, longitude: 0, reach: 0.8 },
  CORVA: { power: 0.04, ideal: 1.3, democracy: 0.85, latitude: 47, longitude: 3, reach: 0.8 },
  DRAVE: { power: 0.14, ideal: -0.4, democracy: 0.3, latitude: 56, longitude: 40, reach: 0.6 },
  ELSIN: { power: 0.09, ideal: -0.6, democracy: 0.1, latitude: 35, longitude: 105, reach: 0.4 },
  FENNA: { power: 0.004, ideal: 0.6, democracy: 0.8, latitude: 62, longitude: 26, reach: 0.3 },
  GALDO: { power: 0.003, ideal: -0.2, democracy: 0.6, latitude: 5, longitude: -74, reach: 0.3 },
  HARAN: {
    power: 0.012,
    ideal: -0.7,
    democracy: 0.1,
    latitude: 33,
    longitude: 44,
    neighbours: ['KESTA', 'LUMAR'],
    reach: 0.45,
  },
  IRDEN: { power: 0.002, ideal: -0.5, democracy: 0.4, latitude: 9, longitude: 39, reach: 0.3 },
  JOLAN: { power: 0.001, ideal: -0.9, democracy: 0.2, latitude: 15, longitude: 47, reach: 0.3 },
  KESTA: {
    power: 0.003,
    ideal: -0.3,
    democracy: 0.2,
    latitude: 29.3,
    longitude: 47.6,
    neighbours: ['HARAN', 'LUMAR'],
    reach: 0.3,
  },
  LUMAR: {
    power: 0.012,
    ideal: -0.2,
    democracy: 0.05,
    latitude: 24,
    longitude: 45,
    neighbours: ['HARAN', 'KESTA', 'JOLAN'],
    reach: 0.4,
  },
  MIRET: { power: 0.002, ideal: -0.4, democracy: 0.4, latitude: 4, longitude: 102, reach: 0.3 },
  NAVAR: { power: 0.03, ideal: 1.2, democracy: 0.9, latitude: 51, longitude: 9, reach: 0.5 },
  OSTEL: { power: 0.03, ideal: 1.0, democracy: 0.85, latitude: 36, longitude: 138, reach: 0.4 },
};

function facts(id: string, sketch: Sketch): CountryFacts {
  return {
    id,
    membership: 'member',
    power: sketch.power,
    reach: sketch.reach ?? 0.3,
    ideal: sketch.ideal,
    democracy: sketch.democracy,
    population: sketch.power * 1e6,
    output: sketch.power,
    militarySpending: sketch.power,
    personnel: sketch.power * 2e4,
    nuclear: ['ARDAN', 'BELUN', 'CORVA', 'DRAVE', 'ELSIN'].includes(id),
    latitude: sketch.latitude,
    longitude: sketch.longitude,
    neighbours: sketch.neighbours ?? [],
  };
}

const invented = (from: string, to: string, value: number): Relation => ({
  from,
  to,
  value,
  source: 'invented for tests',
});

/** Haran has overrun Kesta; Ardan, Belun, Corva, Drave and Elsin sit for ever. */
export function givenScenario(change: Partial<Scenario> = {}): Scenario {
  const ids = Object.keys(SKETCHES);
  return {
    id: 'invented',
    version: 1,
    year: 1990,
    outbreak: '1990-01-01',
    invented: true,
    countries: ids.map((id) => facts(id, SKETCHES[id]!)),
    charter: 'unCharter',
    charterPatch: { votesNeeded: 7 },
    permanent: ['ARDAN', 'BELUN', 'CORVA', 'DRAVE', 'ELSIN'],
    council: [
      {
        fromDay: 0,
        members: [
          'ARDAN',
          'BELUN',
          'CORVA',
          'DRAVE',
          'ELSIN',
          'FENNA',
          'GALDO',
          'IRDEN',
          'JOLAN',
          'MIRET',
          'NAVAR',
        ],
      },
    ],
    facts: [],
    pacts: [['ARDAN', 'LUMAR']],
    stakes: [invented('DRAVE', 'HARAN', 0.25)],
    ties: [invented('JOLAN', 'HARAN', 0.5), invented('LUMAR', 'KESTA', 0.6)],
    crisis: {
      status: 'attack',
      aggressors: ['HARAN'],
      victims: ['KESTA'],
      acts: ['a'],
      aim: 'conquest',
      clarity: 0.92,
      pretext: 0.1,
      prize: 1.5,
      worldStake: 0.7,
      terrain: 1.2,
      front: 0.95,
      intensity: 0.3,
      dead: 400,
      displaced: 100_000,
      readiness: 0.7,
      victimReadiness: 0.4,
      consent: 0.1,
      internal: false,
    },
    turns: [4, 3, 16, 19, 12, 34, 31, 30, 20, 20, 30, 30],
    resolutionNumber: 1,
    seats: [
      {
        country: 'ARDAN',
        goals: [
          { kind: 'lawUpheld', limit: 0 },
          { kind: 'burdenLight', limit: 0.5 },
          { kind: 'homeSupport', limit: 0 },
        ],
      },
    ],
    credibility: 0.4,
    ...change,
  };
}

/** The same world under other names, in the same order: nothing but the names may change. */
export function relabelled(scenario: Scenario, name: (id: string) => string): Scenario {
  const text = JSON.stringify(scenario);
  const renamed = scenario.countries.reduce(
    (so, { id }) => so.replaceAll(`"${id}"`, `"${name(id)}"`),
    text,
  );
  return JSON.parse(renamed) as Scenario;
}
