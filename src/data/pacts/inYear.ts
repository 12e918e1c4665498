/** Mutual defence pacts in force in a year, from the spells of ATOP 5. */
import { PACT_SPELLS } from '../years/pacts.ts';

/** The data end in this year; what held then is held on (prior), with what is known to have come since. */
const LAST = 2018;

/** Accessions to the North Atlantic Treaty after the data end, by the first whole year. */
const LATER: readonly (readonly [since: number, id: string])[] = [
  [2020, 'MKD'],
  [2024, 'FIN'],
  [2025, 'SWE'],
];
const ATLANTIC =
  'ALB BEL BGR CAN CZE DEU DNK ESP EST FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MNE NLD NOR POL PRT ROU SVK SVN TUR USA';

/** The same state under the code that the spells use. */
const CODES: Readonly<Record<string, string>> = { SUN: 'RUS' };

/** Pairs of the roster, each once, in alphabetical order of ids. */
export function pactsIn(
  year: number,
  roster: readonly string[],
): readonly (readonly [string, string])[] {
  const ids = new Map(roster.map((id) => [CODES[id] ?? id, id]));
  const atop = Object.entries(PACT_SPELLS).flatMap(([first, row]) =>
    row.split('; ').flatMap((spell) => {
      const [years = '', ...partners] = spell.split(' ');
      const [start = 0, end = 0] = years.split('-').map(Number);
      const holds = start <= year && (year <= end || end === LAST);
      return holds ? partners.map((second) => [first, second]) : [];
    }),
  );
  const later = LATER.filter(([since]) => since <= year).flatMap(([, id]) =>
    ATLANTIC.split(' ').map((ally) => [id, ally]),
  );
  const pairs = [...atop, ...later].flatMap(([a = '', b = '']) => {
    const [one, other] = [ids.get(a), ids.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other].toSorted().join(' ')];
  });
  return [...new Set(pairs)].toSorted().map((pair) => [pair.slice(0, 3), pair.slice(4)] as const);
}
