/** Whose turn it is to preside: a month each, in the order of the Council. */
import type { CouncilPeriod, DatedFact } from '../../engine/index.ts';

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTHS[month - 1] ?? 30) + (leap && month === 2 ? 1 : 0);
}

interface Sitting {
  /** ISO date of day 0. */
  readonly outbreak: string;
  readonly council: readonly CouncilPeriod[];
  /** Who presides on day 0; the rest follow in the Council's own order. */
  readonly first: string;
  /** Last day that is asked for. */
  readonly until: number;
  /** The roster in the alphabet of the day: who is next where one goes out of the chair and the Council at once. */
  readonly order?: readonly string[];
}

function nextAfter(
  sits: string,
  members: readonly string[],
  order: readonly string[],
): string | undefined {
  const left = order.indexOf(sits);
  const later = members.find((member) => order.indexOf(member) > left);
  return members.includes(sits) || later === undefined
    ? members[(members.indexOf(sits) + 1) % members.length]
    : later;
}

export function presidencies({
  outbreak,
  council,
  first,
  until,
  order = [],
}: Sitting): DatedFact[] {
  const [year = 0, month = 1, day = 1] = outbreak.split('-').map(Number);
  const facts: DatedFact[] = [{ kind: 'presides', country: first, fromDay: 0 }];
  let sits = first;
  let [y, m] = [year, month];
  let start = lengthOf(y, m) - day + 1;
  while (start < until) {
    const members = council.findLast(({ fromDay }) => fromDay <= start)?.members ?? [];
    sits = nextAfter(sits, members, order) ?? sits;
    facts.push({ kind: 'presides', country: sits, fromDay: start });
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
    start += lengthOf(y, m);
  }
  return facts;
}
