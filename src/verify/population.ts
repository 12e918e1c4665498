/**
 * The wars that the model is judged on: disputes between real states in a year from 1946 to 2022, drawn by one rule. Powers,
 * distances, borders, pacts, patrons and ideal points are those of the year; what no table gives is drawn. Nothing here
 * looks at what a row of the check should come to: all rows are read off the same disputes.
 */

import { rosterOn } from '../data/countries/roster.ts';
import { pactsIn } from '../data/pacts/inYear.ts';
import { stakeIn } from '../data/patrons.ts';
import { stateOf } from '../data/years/index.ts';
import type { Aim, CharterPatch, CountryFacts, Relation, Scenario } from '../engine/index.ts';
import { draw, drawNormal, exp } from '../engine/index.ts';

const FIRST_YEAR = 1946;
const LAST_YEAR = 2022;

/**
 * Of the disputes between states that could reach each other, those between neighbours; and how often each pair of neighbours
 * comes to one, by the initiator's share of what both can do and by whether a pact of mutual defence binds them. From source:
 * COW militarised disputes 1946–2013 (MID 5, contiguity 3.2, NMC, ATOP 5), initiations for 1,000 directed pairs and years.
 */
const NEIGHBOURS = 0.8;
const BY_SHARE: readonly (readonly [upTo: number, rate: number])[] = [
  [0.1, 12.33],
  [0.25, 27.68],
  [0.5, 30.77],
  [0.75, 33.88],
  [0.9, 40.94],
  [1, 27.12],
];
const UNDER_PACT = 17.92 / 36.83;

/** Thousands under arms: with fewer a state fights no war that the record counts (prior). */
const LEAST_ARMY = 10;

/**
 * V-Dem polyarchy from which two states are counted as democracies, and meet no dispute that could become a war: of the wars of
 * the Correlates of War none was fought between two (prior for the threshold).
 */
const DEMOCRACY = 0.6;

/** What lies between the two sides of a dispute (prior: as hostile as the scenarios make theirs). */
const RUPTURE = -0.5;
/** Belief in an answer, in the absence of a crisis just before (prior: the scenarios have .3 to .4). */
const CREDIBILITY = 0.3;

/** Days a turn; a war may go on for more turns than a crisis has on the screen. */
export const DAYS = 900;

/** First whole year with nuclear arms (from source: dates of first tests; Israel's and South Africa's as commonly given). */
const NUCLEAR_FROM: Readonly<Record<string, readonly [number, number]>> = {
  USA: [1946, 9999],
  SUN: [1950, 9999],
  RUS: [1991, 9999],
  GBR: [1953, 9999],
  FRA: [1961, 9999],
  PRC: [1965, 9999],
  ISR: [1968, 9999],
  ZAF: [1980, 1990],
  IND: [1999, 9999],
  PAK: [1999, 9999],
  PRK: [2007, 9999],
};
/** Beijing took the seat on 25 October 1971. */
const CHINA_FROM = 1972;
const RUSSIA_FROM = 1992;

interface YearBook extends Facts {
  readonly near: readonly Pair[];
  readonly far: readonly Pair[];
}

interface Facts {
  readonly countries: readonly CountryFacts[];
  readonly permanent: readonly string[];
  readonly pacts: Scenario['pacts'];
  readonly stakes: readonly Relation[];
}

const BOOKS = new Map<number, YearBook>();

function bookOf(year: number): YearBook {
  const known = BOOKS.get(year);
  if (known !== undefined) return known;
  const date = `${year}-01-01`;
  const permanent = ['CHN', 'FRA', year >= RUSSIA_FROM ? 'RUS' : 'SUN', 'GBR', 'USA'];
  const nuclear = Object.entries(NUCLEAR_FROM).flatMap(([id, [from, to]]) => {
    if (year < from || year > to) return [];
    return id === 'PRC' && year >= CHINA_FROM ? ['CHN'] : [id];
  });
  const { countries } = rosterOn({ date, permanent, nuclear, nonMembers: [] });
  const ids = countries.map(({ id }) => id);
  const code = new Map(ids.map((id) => [id, stateOf(id, date, permanent.includes(id))]));
  const stakes = ids.flatMap((from) =>
    ids.flatMap((to) => {
      const value = stakeIn(code.get(from) ?? from, code.get(to) ?? to, year);
      return from !== to && value > 0 ? [{ from, to, value, source: 'src/data/patrons.ts' }] : [];
    }),
  );
  const facts = { countries, permanent, pacts: pactsIn(year, ids), stakes };
  const book = { ...facts, near: pairsIn(facts, true), far: pairsIn(facts, false) };
  BOOKS.set(year, book);
  return book;
}

function pick<T>(from: readonly T[], u: number): T | undefined {
  return from[Math.min(from.length - 1, Math.floor(u * from.length))];
}

interface Pair {
  readonly aggressor: CountryFacts;
  readonly victim: CountryFacts;
  readonly rate: number;
}

function rateOf(aggressor: CountryFacts, victim: CountryFacts, bound: boolean): number {
  const share = aggressor.power / (aggressor.power + victim.power);
  const rate = BY_SHARE.find(([upTo]) => share <= upTo)?.[1] ?? 0;
  return bound ? rate * UNDER_PACT : rate;
}

/** Who may come to threaten whom: neighbours, or a permanent member and anyone; each with its rate. */
function pairsIn({ countries, permanent, pacts }: Facts, neighbours: boolean): readonly Pair[] {
  const bound = new Set(pacts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const armed = countries.filter(({ personnel }) => personnel >= LEAST_ARMY);
  return armed.flatMap((aggressor) =>
    armed
      .filter(
        (victim) =>
          victim.id !== aggressor.id &&
          Math.min(aggressor.democracy, victim.democracy) < DEMOCRACY &&
          aggressor.neighbours.includes(victim.id) === neighbours &&
          (neighbours || permanent.includes(aggressor.id) || permanent.includes(victim.id)),
      )
      .map((victim) => {
        const rate = rateOf(aggressor, victim, bound.has(`${aggressor.id} ${victim.id}`));
        return { aggressor, victim, rate };
      }),
  );
}

/** One pair by lot, each as often as its rate. */
function partiesIn(book: YearBook, kind: number, lot: number): Pair | undefined {
  const pairs = kind < NEIGHBOURS ? book.near : book.far;
  let left = lot * pairs.reduce((sum, { rate }) => sum + rate, 0);
  return pairs.find(({ rate }) => {
    left -= rate;
    return left < 0;
  });
}

/** The permanent members and as many others as the Council of the year has, by lot. */
function councilIn(year: number, book: YearBook, seed: number): readonly string[] {
  const elected = year >= 1966 ? 10 : 6;
  const lots = book.countries
    .map(({ id }, k) => ({ id, lot: draw(seed, 'sample', 100 + k) }))
    .filter(({ id }) => !book.permanent.includes(id))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, elected)
    .map(({ id }) => id);
  const sits = new Set([...book.permanent, ...lots]);
  return book.countries.filter(({ id }) => sits.has(id)).map(({ id }) => id);
}

/** Law that came with its date (3 November 1950, 14 December 1974, 26 April 2022), for whole years after it. */
function lawOf(year: number): CharterPatch {
  return {
    unitingForPeace: year > 1950,
    aggressionDefined: year > 1974,
    vetoDebate: year > 2022,
  };
}

const AIMS: readonly Aim[] = ['slice', 'slice', 'conquest'];

/** The dispute of a seed, with turns of so many days; `undefined` where the lot falls on nobody. */
export function disputeOf(seed: number, days: number): Scenario | undefined {
  const u = (k: number): number => draw(seed, 'sample', k);
  const z = (k: number): number => drawNormal(seed, 'sample', k);
  const year = FIRST_YEAR + Math.floor(u(0) * (LAST_YEAR - FIRST_YEAR + 1));
  const book = bookOf(year);
  const parties = partiesIn(book, u(1), u(2));
  if (parties === undefined) return undefined;
  const { aggressor, victim } = parties;
  const revisionism = 0.3 + 0.7 * u(3);
  return {
    id: 'sample',
    version: 1,
    year,
    outbreak: `${year}-01-01`,
    invented: true,
    countries: book.countries.map((country) =>
      country.id === aggressor.id ? { ...country, temper: { revisionism } } : country,
    ),
    charter: year >= 1966 ? 'unCharter' : 'unCharterBefore1966',
    charterPatch: lawOf(year),
    permanent: book.permanent,
    council: [{ fromDay: 0, members: councilIn(year, book, seed) }],
    facts: [],
    pacts: book.pacts,
    stakes: book.stakes,
    ties: [{ from: aggressor.id, to: victim.id, value: RUPTURE, source: 'the dispute' }],
    crisis: {
      status: 'dispute',
      aggressors: [aggressor.id],
      victims: [victim.id],
      acts: ['a'],
      aim: pick(AIMS, u(4)) ?? 'slice',
      clarity: 0.5 + 0.45 * u(5),
      pretext: 0.5 * u(6),
      prize: 1 + 1.5 * u(7),
      worldStake: 0.5 * u(8) * u(8),
      terrain: 1 + u(9),
      front: 0,
      intensity: 0.5,
      dead: 0,
      displaced: 0,
      readiness: Math.min(1, exp(-1.2 + 0.8 * z(10))),
      victimReadiness: Math.min(1, exp(-0.6 + 0.7 * z(11))),
      consent: 0.3 * u(12),
      internal: false,
    },
    turns: new Array<number>(Math.round(DAYS / days)).fill(days),
    resolutionNumber: 1,
    seats: [],
    credibility: CREDIBILITY,
  };
}
