/** The countries of a day, built from the tables by year: a new crisis needs no roster of its own. */
import type { CountryFacts } from '../../engine/index.ts';
import type { Imputed } from '../sheet.ts';
import { membersOn } from './admissions.ts';
import { bordersOn, standOn } from './atlas.ts';
import { type Column, readingOf } from './inYear.ts';
import { type Bodies, type CountryRow, countriesOf } from './rows.ts';

interface Day {
  /** ISO date of the outbreak. */
  readonly date: string;
  readonly permanent: readonly string[];
  readonly nuclear: readonly string[];
  /** States outside the organisation that take part. */
  readonly nonMembers: readonly string[];
}

export interface Roster {
  readonly countries: readonly CountryFacts[];
  /** What no source gives for the year, with the rule that filled it. */
  readonly imputed: readonly Imputed[];
}

type Facts = Readonly<Record<Column, number>>;

/** Names that a scenario shows for the columns that it keeps. */
const FIELDS: Readonly<Record<Column, string>> = {
  capability: 'power',
  spending: 'militarySpending',
  personnel: 'personnel',
  population: 'population',
  output: 'output',
  democracy: 'democracy',
  ideal: 'ideal',
};
const COLUMNS = Object.keys(FIELDS) as readonly Column[];

/** Columns in parts per thousand of the world. */
const SHARES: readonly Column[] = ['capability', 'spending', 'output'];

/** Small states for which V-Dem has no figure take the mean of those below this, thousands (prior). */
const SMALL = 1500;

export function rosterOn(day: Day): Roster {
  const { date, nonMembers } = day;
  const year = Number(date.slice(0, 4));
  const stand = standOn(date, new Set([...membersOn(date), ...nonMembers]));
  const imputed: Imputed[] = [];
  const usual = smallDemocracy(
    stand.map(({ row }) => row),
    year,
  );
  const facts = stand.map(({ id, row }) => {
    const read = COLUMNS.map((column) => {
      const { value, rule } = filled(column, { row, year, date, id, usual });
      if (rule !== undefined) imputed.push({ country: id, field: FIELDS[column], rule });
      return [column, value] as const;
    });
    return Object.fromEntries(read) as Facts;
  });
  const scale = new Map(SHARES.map((column) => [column, scaleOf(facts, column)]));
  const rows = stand.map(({ id, latitude, longitude }, i): CountryRow => {
    const of = (column: Column): number => {
      const value = (facts[i]?.[column] ?? 0) * (scale.get(column) ?? 1);
      return Math.round(value * 1e6) / 1e6;
    };
    const borders = bordersOn(date, id, new Set(stand.map((one) => one.id)));
    const forces = [of('capability'), of('spending'), of('personnel')] as const;
    const land = [of('population'), of('output'), of('democracy'), of('ideal')] as const;
    return [id, ...forces, ...land, latitude, longitude, borders.join(' ')];
  });
  const bodies: Bodies = { permanent: day.permanent, nonMembers, nuclear: day.nuclear };
  return { countries: countriesOf(rows, bodies), imputed };
}

/** Brings parts per thousand to shares, and takes back what nearest years add beyond the whole world. */
function scaleOf(facts: readonly Facts[], column: Column): number {
  const total = facts.reduce((sum, one) => sum + one[column], 0);
  return 1 / Math.max(1000, total);
}

interface Place {
  readonly id: string;
  readonly row: string;
  readonly year: number;
  readonly date: string;
  /** The democracy of small states. */
  readonly usual: number;
}

/** The two republics of the Soviet Union that had seats: their forces, people and output were counted with it. */
const REPUBLICS: ReadonlySet<string> = new Set(['BLR', 'UKR']);
const REPUBLICS_UNTIL = '1991-12-26';
const APART: readonly Column[] = ['ideal', 'democracy'];

function filled(column: Column, place: Place): { value: number; rule?: string } {
  const { row, year, id } = place;
  if (REPUBLICS.has(id) && place.date < REPUBLICS_UNTIL && !APART.includes(column)) {
    // Nobody lives nowhere: a thousand people stand for a population that is counted elsewhere.
    return { value: column === 'population' ? 1 : 0, rule: 'Counted with the Soviet Union.' };
  }
  const found = readingOf(column, row, year);
  if (found === undefined) return substitute(column, place);
  const value = column === 'population' ? Math.max(1, found.value) : found.value;
  if (found.from.includes(year)) return { value };
  const [first, second] = found.from;
  return second === undefined
    ? { value, rule: `Figure of ${first}, the nearest year with one.` }
    : { value, rule: `Between the figures of ${first} and ${second}, by a straight line.` };
}

function substitute(column: Column, { row, year, usual }: Place): { value: number; rule: string } {
  if (column === 'democracy') return { value: usual, rule: 'Mean of the small states.' };
  if (column === 'output') {
    const value = readingOf('capability', row, year)?.value ?? 0;
    return { value, rule: 'Its share of world capability.' };
  }
  if (column === 'ideal') return { value: 0, rule: 'It never voted: the middle.' };
  return { value: column === 'population' ? 1 : 0, rule: 'No figure: none counted.' };
}

function smallDemocracy(rows: readonly string[], year: number): number {
  const known = rows.flatMap((row) => {
    const people = readingOf('population', row, year)?.value ?? SMALL;
    const found = people < SMALL ? readingOf('democracy', row, year) : undefined;
    return found === undefined ? [] : [found.value];
  });
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}
