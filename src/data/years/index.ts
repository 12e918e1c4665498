/**
 * Facts of any state in any year from 1946 to 2025, between the listed years by straight lines, beyond them the nearest.
 * Ideal points are comparable within a year only: each is given in standard deviations from the mean of its own year.
 */
import { CAPABILITY } from './capability.ts';
import { DEMOCRACY } from './democracy.ts';
import { IDEAL } from './ideal.ts';
import { OUTPUT } from './output.ts';
import { SPENDING } from './spending.ts';

/** The years that the tables list. */
const YEARS = [
  1946, 1948, 1950, 1956, 1960, 1965, 1970, 1973, 1980, 1982, 1986, 1990, 1991, 1994, 1999, 2003,
  2008, 2011, 2014, 2017, 2020, 2022,
];

/** Rows that carry on one another: the same seat, before and after. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  PRC: ['CHN'],
  SRB: ['SRB', 'YUG'],
  YUG: ['YUG', 'SRB'],
  DDR: ['DDR'],
  CSK: ['CSK', 'CZE'],
};

/** Codes that mean a state which the tables list under another. */
const SAME: Readonly<Record<string, string>> = {
  SUN: 'RUS',
  FRG: 'DEU',
  ZAR: 'COD',
  ROC: 'TWN',
  RHO: 'ZWE',
  UAR: 'EGY',
  SCG: 'SRB',
  ROM: 'ROU',
  BUR: 'MMR',
  CEY: 'LKA',
  DAH: 'BEN',
  HVO: 'BFA',
  BYS: 'BLR',
  TMP: 'TLS',
  SKM: 'SRB',
  GER: 'DEU',
  YAR: 'YEM',
  VDR: 'VNM',
  KSV: 'XKX',
};

/** Resolution 2758 (XXVI) of 25 October 1971 gave China's seat to Beijing. */
const CHINA_CHANGES = '1971-10-25';

/** The state that a code means on a day: China's seat was Taipei's before 1971, and Beijing outside the Council. */
export function stateOf(code: string, date: string, seated: boolean): string {
  if (code === 'CHN') return seated && date < CHINA_CHANGES ? 'TWN' : 'PRC';
  return SAME[code] ?? code;
}

type Table = Readonly<Record<string, string>>;
type Points = readonly (readonly [year: number, value: number])[];

function pointsOf(table: Table, id: string): Points {
  const points = (ROWS[id] ?? [id]).flatMap((row) =>
    (table[row] ?? '').split(' ').flatMap((cell, at): [number, number][] => {
      const value = Number.parseFloat(cell);
      return Number.isFinite(value) ? [[YEARS[at] ?? 0, value]] : [];
    }),
  );
  return points.toSorted((a, b) => a[0] - b[0]);
}

/** On the line between the two listed years around it, or the nearest. */
function at(points: Points, year: number): number | undefined {
  const after = points.find(([listed]) => listed >= year);
  const before = points.findLast(([listed]) => listed <= year);
  if (after === undefined || before === undefined) return (after ?? before)?.[1];
  const span = after[0] - before[0];
  return span === 0 ? after[1] : before[1] + ((after[1] - before[1]) * (year - before[0])) / span;
}

/** Mean and spread of a listed year's ideal points. */
const SPREADS = YEARS.map((_, place) => {
  const cells = Object.values(IDEAL).flatMap((row) => {
    const value = Number.parseFloat(row.split(' ')[place] ?? '');
    return Number.isFinite(value) ? [value] : [];
  });
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  const variance = cells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cells.length;
  return { mean, spread: Math.sqrt(variance) };
});

/** Beyond this a state is simply alone: one has stood three spreads from the middle since 2010 (prior). */
const FARTHEST = 2;

function bounded(value: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, value));
}

/** Who never voted in the Assembly stands where the state does that speaks for it there (prior). */
const SPOKEN_FOR: Readonly<Record<string, string>> = { PSE: 'JOR', ESH: 'DZA', XKX: 'ALB' };

function normalised(id: string): Points {
  return pointsOf(IDEAL, SPOKEN_FOR[id] ?? id)
    .filter(([year]) => id !== 'PRC' || year > 1971)
    .map(([year, value]) => {
      const { mean, spread } = SPREADS[YEARS.indexOf(year)] ?? { mean: 0, spread: 1 };
      return [year, bounded((value - mean) / spread)] as const;
    });
}

/** Ruled before by others than those whose votes in the Assembly tell where it stands: Rhodesia to 18 April 1980. */
const NO_VOICE_BEFORE: Readonly<Record<string, number>> = { ZWE: 1980.25 };

/** What an equation of votes needs to know of a state. */
export interface YearFacts {
  /** Ideal point in standard deviations of its year; `undefined` where the state has never voted in the Assembly. */
  readonly ideal: number | undefined;
  /** V-Dem polyarchy, 0 … 1. */
  readonly democracy: number;
  /** Share of world capability, 0 … 1: mean of the CINC share and the share of military spending. */
  readonly power: number;
  /** Shares of the world's, 0 … 1. */
  readonly output: number;
  readonly militarySpending: number;
}

/** Where no source gives a state's democracy: the world's usual middle (prior). */
const DEMOCRACY_UNKNOWN = 0.4;

interface Lines {
  readonly ideal: Points;
  readonly democracy: Points;
  readonly capability: Points;
  readonly spending: Points;
  readonly output: Points;
}
const LINES = new Map<string, Lines>();

function linesOf(id: string): Lines {
  const known = LINES.get(id);
  if (known !== undefined) return known;
  const lines = {
    ideal: normalised(id),
    democracy: pointsOf(DEMOCRACY, id),
    capability: pointsOf(CAPABILITY, id),
    spending: pointsOf(SPENDING, id),
    output: pointsOf(OUTPUT, id),
  };
  LINES.set(id, lines);
  return lines;
}

/** A year with its part gone, from an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;
}

/** Facts of a state (as `stateOf` names it) at a time, as `yearOf` gives it. */
export function factsIn(id: string, year: number): YearFacts {
  const lines = linesOf(id);
  const spending = (at(lines.spending, year) ?? 0) / 1000;
  const capability = (at(lines.capability, year) ?? 0) / 1000;
  return {
    ideal: year < (NO_VOICE_BEFORE[id] ?? 0) ? undefined : at(lines.ideal, year),
    democracy: at(lines.democracy, year) ?? DEMOCRACY_UNKNOWN,
    power: (capability + spending) / 2,
    output: (at(lines.output, year) ?? capability * 1000) / 1000,
    militarySpending: spending,
  };
}
