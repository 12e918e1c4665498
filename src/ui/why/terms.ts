/** The terms of a sum as bars: the five that weigh most, and the rest as one. */
import type { Factor, Term } from '../../engine/index.ts';
import type { MessageId } from '../../text/say.ts';
import { say } from '../../text/say.ts';
import { roundTogether } from './rounding.ts';

/** Which sum a factor belongs to: the same factor is worded otherwise in each. */
export type Family =
  | 'voteFactor'
  | 'recordFactor'
  | 'responseFactor'
  | 'moveFactor'
  | 'beliefFactor';

export function factorName(family: Family, factor: Factor): string {
  return say(`${family}.${factor}.name` as MessageId);
}

export function factorMeans(family: Family, factor: Factor): string {
  return say(`${family}.${factor}.means` as MessageId);
}

export interface BarRow {
  /** Undefined for all the rest together. */
  readonly factor: Factor | undefined;
  readonly name: string;
  readonly amount: number;
}

export const MOST_BARS = 5;
/** Terms smaller than what is shown of them are nobody's reason. */
const NOTHING = 0.005;

/** Amounts are rounded so that those shown add up to the sum shown. */
export function barsOf(family: Family, terms: readonly Term[]): readonly BarRow[] {
  const ordered = terms.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const told = ordered.filter((term) => Math.abs(term.amount) >= NOTHING).slice(0, MOST_BARS);
  const rest = ordered.filter((term) => !told.includes(term));
  const others = rest.reduce((sum, term) => sum + term.amount, 0);
  const amounts = roundTogether([...told.map((term) => term.amount), others]);
  const rows: BarRow[] = told.map((term, at) => ({
    factor: term.factor,
    name: factorName(family, term.factor),
    amount: amounts[at] ?? 0,
  }));
  const left = amounts[told.length] ?? 0;
  const counted = rest.filter((term) => term.amount !== 0).length;
  if (left !== 0 || rest.some((term) => Math.abs(term.amount) >= NOTHING)) {
    rows.push({ factor: undefined, name: say('why.bars.other', { count: counted }), amount: left });
  }
  return rows;
}
