/** Reads the tables of facts by year. */
import { CAPABILITY } from '../years/capability.ts';
import { DEMOCRACY } from '../years/democracy.ts';
import { IDEAL } from '../years/ideal.ts';
import { OUTPUT } from '../years/output.ts';
import { PERSONNEL } from '../years/personnel.ts';
import { POPULATION } from '../years/population.ts';
import { SPENDING } from '../years/spending.ts';

/** The years of the tables' cells. */
const YEARS = [
  1946, 1948, 1950, 1956, 1960, 1965, 1970, 1973, 1980, 1982, 1986, 1990, 1991, 1994, 1999, 2003,
  2008, 2011, 2014, 2017, 2020, 2022,
];

const TABLES = {
  capability: CAPABILITY,
  spending: SPENDING,
  personnel: PERSONNEL,
  population: POPULATION,
  output: OUTPUT,
  democracy: DEMOCRACY,
  ideal: IDEAL,
} as const;
export type Column = keyof typeof TABLES;

export interface Reading {
  readonly value: number;
  /** The listed years that it was read from: one where the year itself or only the nearest is listed, else two. */
  readonly from: readonly number[];
}

/** On the straight line between the two listed years around it, or the nearest listed; `undefined` where there is none. */
export function readingOf(column: Column, row: string, year: number): Reading | undefined {
  const cells = (TABLES[column][row] ?? '').split(' ').flatMap((cell, i): [number, number][] => {
    const value = Number.parseFloat(cell);
    return Number.isFinite(value) ? [[YEARS[i] ?? 0, value]] : [];
  });
  const after = cells.find(([listed]) => listed >= year);
  const before = cells.findLast(([listed]) => listed <= year);
  const only = after ?? before;
  if (only === undefined) return undefined;
  if (after === undefined || before === undefined || after[0] === before[0]) {
    return { value: only[1], from: [only[0]] };
  }
  const share = (year - before[0]) / (after[0] - before[0]);
  return { value: before[1] + (after[1] - before[1]) * share, from: [before[0], after[0]] };
}
