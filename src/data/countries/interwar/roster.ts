/** The countries of a day between 1931 and 1939, from the table of states. */
import { landsFrom } from '../../shapes/lands.ts';
import type { Imputed } from '../../sheet.ts';
import { standOn } from '../atlas.ts';
import { PLACES } from '../places.ts';
import type { Roster } from '../roster.ts';
import { type CountryRow, countriesOf } from '../rows.ts';
import { heldRowsOn, partsOn } from './lands.ts';
import { leagueMembersOn } from './members.ts';
import { STATES, type StateRow } from './states.ts';

interface Day {
  /** ISO date of the outbreak. */
  readonly date: string;
  readonly permanent: readonly string[];
  /** States outside the League that take part. */
  readonly nonMembers: readonly string[];
}

/** The years of the table's figures. */
const YEARS = ['1931', '1935', '1939'];

const BY_RULE = '~';
/** Dollars for a soldier and a year, in thousands, by a thousand of income a head: Poland and Sweden in 1935 (prior). */
const FOR_A_SOLDIER = 0.4;

/**
 * How slowly power fades with distance: before air lift, armies went by sea behind a battle fleet. The least
 * reach of later days for most; the fleets of the Treaty of Washington of 6 February 1922, 5 : 5 : 3 : 1.75 : 1.75, add
 * .08 for each of its parts (prior), Germany's small one .05.
 */
const LEAST_REACH = 0.15;
const BY_FLEET: Readonly<Record<string, number>> = {
  GBR: 0.6,
  USA: 0.6,
  JPN: 0.44,
  FRA: 0.34,
  ITA: 0.34,
  DEU: 0.2,
  SUN: 0.15,
};

const RULES = {
  power:
    'No capability index at hand: a third its shares of people and soldiers, a half that of output, a sixth that of ' +
    'military spending, scaled to what the powers with an index leave.',
  militarySpending: 'Its soldiers times a sum that grows with income a head.',
  ideal: 'Coded by bloc: no Assembly’s votes are counted for these years.',
  others: 'General knowledge of the standard series, not checked.',
  india: 'Its army was under British command: counted with the United Kingdom.',
} as const;

interface State {
  readonly id: string;
  readonly capability: number | undefined;
  readonly spending: number;
  readonly spendingByRule: boolean;
  readonly personnel: number;
  readonly population: number;
  readonly output: number;
  readonly democracy: number;
  readonly outlook: number;
}

export function interwarRosterOn({ date, permanent, nonMembers }: Day): Roster {
  const ids = new Set([...leagueMembersOn(date), ...nonMembers]);
  const at = YEARS.indexOf(date.slice(0, 4));
  const states = STATES.filter(([id]) => ids.has(id)).map((row) => stateOf(row, at));
  const shares = sharesOf(states);
  const borders = bordersIn(date, [...ids]);
  const rows = standOn(date, ids).flatMap(({ id, latitude, longitude }): CountryRow[] => {
    const state = states.find((one) => one.id === id);
    const share = shares.get(id);
    if (state === undefined || share === undefined) return [];
    const { personnel, population, democracy, outlook } = state;
    const { capability, spending, output } = share;
    const facts = [personnel, population, output, democracy, outlook] as const;
    const near = (borders.get(id) ?? []).join(' ');
    return [[id, capability, spending, ...facts, latitude, longitude, near]];
  });
  const countries = countriesOf(rows, { permanent, nonMembers, nuclear: [] }).map((country) => ({
    ...country,
    reach: BY_FLEET[country.id] ?? LEAST_REACH,
  }));
  return { countries, imputed: states.flatMap(imputedOf) };
}

function stateOf(
  [id, capability, spending, personnel, population, output, ...rest]: StateRow,
  at: number,
): State {
  const [democracy, outlook] = rest;
  const soldiers = read(personnel, at) ?? 0;
  const made = read(output, at) ?? 0;
  const spent = read(spending, at);
  return {
    id,
    capability: read(capability, at),
    spending: spent ?? soldiers * FOR_A_SOLDIER * ((made * 1000) / population),
    spendingByRule: spent === undefined,
    personnel: soldiers,
    population,
    output: made,
    democracy: read(democracy, at) ?? 0,
    outlook: read(outlook, at) ?? 0,
  };
}

/** One figure, or one of three; `undefined` where it is left to the rule. */
function read(cell: string, at: number): number | undefined {
  const parts = cell.split('/');
  const part = parts[at] ?? parts[0];
  return part === undefined || part === BY_RULE ? undefined : Number(part);
}

interface Shares {
  readonly capability: number;
  readonly spending: number;
  readonly output: number;
}

function sharesOf(states: readonly State[]): ReadonlyMap<string, Shares> {
  const sum = (of: (state: State) => number): number =>
    states.reduce((total, state) => total + of(state), 0);
  const people = sum((state) => state.population);
  const soldiers = sum((state) => state.personnel);
  const spent = sum((state) => state.spending);
  const made = sum((state) => state.output);
  const weight = (state: State): number =>
    (state.population / people + state.personnel / soldiers + state.spending / spent) / 6 +
    state.output / made / 2;
  const known = sum((state) => (state.capability ?? 0) / 1000);
  const rest = sum((state) => (state.capability === undefined ? weight(state) : 0));
  return new Map(
    states.map((state) => {
      const capability =
        state.capability === undefined
          ? (weight(state) / rest) * Math.max(0, 1 - known)
          : state.capability / 1000;
      return [
        state.id,
        {
          capability: millionths(capability),
          spending: millionths(state.spending / spent),
          output: millionths(state.output / made),
        },
      ];
    }),
  );
}

function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function imputedOf({ id, capability, spendingByRule }: State): readonly Imputed[] {
  const others = (['personnel', 'population', 'output', 'democracy'] as const).map((field) => ({
    country: id,
    field,
    rule: RULES.others,
  }));
  const powerless = capability === 0;
  return [
    { country: id, field: 'ideal', rule: RULES.ideal },
    ...others.map((one) =>
      powerless && one.field === 'personnel' ? { ...one, rule: RULES.india } : one,
    ),
    ...(powerless ? [{ country: id, field: 'power', rule: RULES.india }] : []),
    ...(capability === undefined ? [{ country: id, field: 'power', rule: RULES.power }] : []),
    {
      country: id,
      field: 'militarySpending',
      rule: powerless ? RULES.india : spendingByRule ? RULES.militarySpending : RULES.others,
    },
  ];
}

/**
 * Land neighbours that day, in alphabetical order of ids: the border of a colony or a mandate is its holder's, so that
 * Italy meets Ethiopia in Eritrea, and Japan China in Korea.
 */
function bordersIn(date: string, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const owner = new Map<string, readonly string[]>();
  for (const { parts, holders } of landsFrom(heldRowsOn(date))) {
    for (const part of parts) owner.set(part, holders);
  }
  for (const id of ids) for (const part of partsOn(date, id)) owner.set(part, [id]);
  const found = new Map<string, Set<string>>(ids.map((id) => [id, new Set<string>()]));
  for (const [part, , , neighbours] of PLACES) {
    for (const other of neighbours === '' ? [] : neighbours.split(' ')) {
      for (const one of owner.get(part) ?? []) {
        for (const two of owner.get(other) ?? []) {
          if (one === two || !found.has(two)) continue;
          found.get(one)?.add(two);
          found.get(two)?.add(one);
        }
      }
    }
  }
  return new Map([...found].map(([id, near]) => [id, [...near].toSorted()]));
}
