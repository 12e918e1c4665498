/** Mutual defence pacts in force in a year, from the spells of ATOP 5. */
import { PACT_SPELLS } from '../years/pacts.ts';

/** The data end in this year; what held then is held on (prior), with what is known to have come since. */
const LAST = 2018;

/** Accessions to the North Atlantic Treaty after the data end, by the first whole year. */
const LATER: Readonly<Record<string, number>> = { MKD: 2020, FIN: 2024, SWE: 2025 };
const ATLANTIC = new Set(
  'ALB BEL BGR CAN CZE DEU DNK ESP EST FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MNE NLD NOR POL PRT ROU SVK SVN TUR USA'.split(
    ' ',
  ),
);

/** The same state under the code that the spells use. */
const CODES: Readonly<Record<string, string>> = { SUN: 'RUS', PRC: 'CHN' };

interface Spell {
  readonly start: number;
  readonly end: number;
  readonly partners: readonly string[];
}

const SPELLS: ReadonlyMap<string, readonly Spell[]> = new Map(
  Object.entries(PACT_SPELLS).map(([id, row]) => [
    id,
    row.split('; ').map((spell) => {
      const [years = '', ...partners] = spell.split(' ');
      const [start = 0, end = 0] = years.split('-').map(Number);
      return { start, end: end === LAST ? Number.POSITIVE_INFINITY : end, partners };
    }),
  ]),
);

/** Has one of the two joined the other's treaty by then? */
function hasJoined(one: string, other: string, year: number): boolean {
  return (LATER[one] ?? Number.POSITIVE_INFINITY) <= year && ATLANTIC.has(other);
}

/** Were two states bound by a pact of mutual defence in that year? */
export function arePactPartners(a: string, b: string, year: number): boolean {
  const [first = '', second = ''] = [a, b].map((id) => CODES[id] ?? id).toSorted();
  const whole = Math.floor(year);
  const isBound = (SPELLS.get(first) ?? []).some(
    ({ start, end, partners }) => start <= whole && whole <= end && partners.includes(second),
  );
  return isBound || hasJoined(first, second, whole) || hasJoined(second, first, whole);
}

/** Pairs of the roster, each once, in alphabetical order of ids. */
export function pactsIn(
  year: number,
  roster: readonly string[],
): readonly (readonly [string, string])[] {
  const ids = roster.toSorted();
  return ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .filter((b) => arePactPartners(a, b, year))
      .map((b) => [a, b] as const),
  );
}
