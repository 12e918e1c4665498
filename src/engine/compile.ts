/** Scenario → setting: columns and pair tables, made once. */
import { clamp } from './exact.ts';
import { arriving, distances, kilometresTo } from './geography.ts';
import type { CountryFacts, Relation, Scenario } from './scenario.ts';
import type { PairTable, Setting, SittingPeriod } from './setting.ts';
import { tempers } from './tempers.ts';
import type { CountryIndex } from './vocabulary.ts';

/**
 * Distance of ideal points at which two states are neither near nor far: the mean absolute distance
 * between members' points is about 1.1 in 1990 (from source: Bailey, Strezhnev and Voeten).
 */
const NEUTRAL_DISTANCE = 1.1;
/** Shares of the tie that shared ideals and a pact make (prior). */
const IDEAL_SHARE = 0.5;
const PACT_SHARE = 0.4;
/** Trade is not counted below this distance, km: neighbours' centres, not their borders, are apart (prior). */
const NEAREST_TRADE = 300;

type Position = (id: string) => CountryIndex;

/**
 * Compiles a scenario. The scenario is taken as valid: an unknown id throws, because it is checked where
 * scenarios come in.
 */
export function compile(scenario: Scenario): Setting {
  const { countries, crisis } = scenario;
  const n = countries.length;
  const ids = countries.map((country) => country.id);
  const position = positions(ids);
  const distance = distances(countries);
  const pact = pactTable(scenario, position);
  const victims = crisis.victims.map(position);
  const away = awayFrom(scenario, distance, victims);
  return {
    scenario,
    n,
    ids,
    member: column(countries, (c) => (c.membership === 'member' ? 1 : 0)),
    people: column(countries, (c) => (c.within === undefined ? 0 : 1)),
    power: column(countries, (c) => c.power),
    reach: column(countries, (c) => c.reach),
    ideal: column(countries, (c) => c.ideal),
    democracy: column(countries, (c) => c.democracy),
    output: column(countries, (c) => c.output),
    militarySpending: column(countries, (c) => c.militarySpending),
    personnel: column(countries, (c) => c.personnel),
    population: column(countries, (c) => c.population),
    nuclear: column(countries, (c) => (c.nuclear ? 1 : 0)),
    temper: {
      commitment: tempers(countries, 'commitment'),
      valueOfPeace: tempers(countries, 'valueOfPeace'),
      sovereignty: tempers(countries, 'sovereignty'),
      patience: tempers(countries, 'patience'),
      revisionism: tempers(countries, 'revisionism'),
    },
    distance,
    contiguous: contiguity(countries, position),
    pact,
    tie: tieTable(scenario, pact, position),
    stake: relationTable(n, scenario.stakes, position),
    exposure: exposureTable(countries, distance),
    permanent: scenario.permanent.map(position),
    council: scenario.council.map(
      (period): SittingPeriod => ({
        fromDay: period.fromDay,
        members: period.members.map(position),
      }),
    ),
    aggressors: crisis.aggressors.map(position),
    victims,
    away,
    theatre: Float64Array.from(countries, (c, i) => c.power * arriving(c.reach, away[i]!)),
    worldPower: countries.reduce((sum, country) => sum + country.power, 0),
  };
}

function positions(ids: readonly string[]): Position {
  const table = new Map(ids.map((id, i) => [id, i]));
  return (id) => {
    const found = table.get(id);
    if (found === undefined) throw new RangeError(id);
    return found;
  };
}

function column(
  countries: readonly CountryFacts[],
  read: (country: CountryFacts) => number,
): Float64Array {
  return Float64Array.from(countries, read);
}

/** Way to the theatre: to the part that is fought over, or else to the nearest victim. */
function awayFrom(
  { countries, crisis }: Scenario,
  distance: PairTable,
  victims: readonly CountryIndex[],
): Float64Array {
  if (crisis.part) return kilometresTo(countries, crisis.part);
  const n = countries.length;
  return Float64Array.from(countries, (_, i) => {
    let nearest = Infinity;
    for (const victim of victims) nearest = Math.min(nearest, distance[i * n + victim]!);
    return nearest;
  });
}

function contiguity(countries: readonly CountryFacts[], position: Position): PairTable {
  const n = countries.length;
  const table = new Float64Array(n * n);
  const known = new Set(countries.map((country) => country.id));
  countries.forEach((country, i) => {
    for (const neighbour of country.neighbours) {
      if (known.has(neighbour)) setBoth(table, n, [i, position(neighbour), 1]);
    }
  });
  return table;
}

function pactTable(scenario: Scenario, position: Position): PairTable {
  const n = scenario.countries.length;
  const table = new Float64Array(n * n);
  for (const [a, b] of scenario.pacts) setBoth(table, n, [position(a), position(b), 1]);
  return table;
}

function relationTable(n: number, relations: readonly Relation[], position: Position): PairTable {
  const table = new Float64Array(n * n);
  for (const { from, to, value } of relations) table[position(from) * n + position(to)] = value;
  return table;
}

/** Shared ideals and pacts, then the scenario's dated corrections, which replace what was computed. */
function tieTable(scenario: Scenario, pact: PairTable, position: Position): PairTable {
  const { countries } = scenario;
  const n = countries.length;
  const table = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    table[i * n + i] = 1;
    for (let j = i + 1; j < n; j += 1) {
      const apart = Math.abs(countries[i]!.ideal - countries[j]!.ideal);
      const alike = clamp(1 - apart / NEUTRAL_DISTANCE, -1, 1);
      // A people has no votes in the Assembly to be likened by.
      const isKnown = countries[i]!.within === undefined && countries[j]!.within === undefined;
      const tie = IDEAL_SHARE * (isKnown ? alike : 0) + PACT_SHARE * pact[i * n + j]!;
      setBoth(table, n, [i, j, clamp(tie, -1, 1)]);
    }
  }
  for (const { from, to, value } of scenario.ties) {
    setBoth(table, n, [position(from), position(to), value]);
  }
  return table;
}

/** Gravity estimate of trade shares: output × output ÷ distance, each row summing to 1. */
function exposureTable(countries: readonly CountryFacts[], distance: PairTable): PairTable {
  const n = countries.length;
  const table = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    for (let j = 0; j < n; j += 1) {
      if (j === i) continue;
      const trade = countries[j]!.output / Math.max(distance[i * n + j]!, NEAREST_TRADE);
      table[i * n + j] = trade;
      sum += trade;
    }
    for (let j = 0; j < n; j += 1) table[i * n + j] = sum > 0 ? table[i * n + j]! / sum : 0;
  }
  return table;
}

function setBoth(
  table: PairTable,
  n: number,
  [i, j, value]: readonly [number, number, number],
): void {
  table[i * n + j] = value;
  table[j * n + i] = value;
}
