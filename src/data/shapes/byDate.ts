/** How the map draws the countries of a day since 1960 from the shapes of today, and the land without a vote. */
import { FORMER_STATES, PARTED } from '../countries/former.ts';
import { PLACES } from '../countries/places.ts';
import type { Land, MapFacts, Shape, Theatre } from '../sheet.ts';
import { landsFrom } from './lands.ts';

/**
 * Territories on the United Nations' list, the land occupied in 1967, trusts and two cities that went back:
 * each until the day on which it was one no more.
 */
const LANDS: readonly (readonly [until: string, row: string])[] = [
  ['9999', 'PSE ISR occupied'],
  ['9999', 'NCL FRA territory'],
  ['9999', 'GUM USA territory'],
  ['9999', 'ASM USA territory'],
  ['9999', 'VIR USA territory'],
  ['9999', 'BMU GBR territory'],
  ['9999', 'FLK GBR territory'],
  ['9999', 'SHN GBR territory'],
  ['9999', 'AIA GBR territory'],
  ['9999', 'VGB GBR territory'],
  ['9999', 'CYM GBR territory'],
  ['9999', 'TCA GBR territory'],
  ['9999', 'MSR GBR territory'],
  ['9999', 'PCN GBR territory'],
  ['1983-09-19', 'KNA GBR selfGoverning'],
  ['1984-01-01', 'BRN GBR protectedState'],
  ['1990-03-21', 'NAM ZAF mandate'],
  ['1990-12-22', 'PCI USA trust FSM MHL PLW MNP'],
  ['1997-07-01', 'HKG GBR territory'],
  ['1999-12-20', 'MAC PRT territory'],
  ['2002-05-20', 'TLS IDN occupied'],
];

/** Kosovo is drawn with Serbia, or with what Serbia was part of. */
const KOSOVO = 'XKX';

/** Until Beijing took China’s seat it was Taipei’s. */
const CHINA_CHANGES = '1971-10-25';

function partsOn(date: string, id: string): readonly string[] {
  if (id === 'CHN' && date < CHINA_CHANGES) return ['TWN'];
  const former = FORMER_STATES.find((one) => one.id === id && one.parts.length > 0);
  const parted = PARTED.filter(([, of, until]) => of === id && date < until).map(([part]) => part);
  const parts = former === undefined ? [id, ...parted] : former.parts;
  // Namibia was held by South Africa, not drawn in it.
  const own = parts.filter((part) => part !== 'NAM' || id === 'NAM');
  if (own.includes('SRB')) return [...own, KOSOVO];
  return id === 'CHN' ? [...own, ...gone(date)] : own;
}

/** The two cities, once they were China's. */
function gone(date: string): readonly string[] {
  return LANDS.filter(
    ([until]) => until < '2000-01-01' && until > '1997-01-01' && until <= date,
  ).map(([, row]) => row.slice(0, 3));
}

/**
 * What is listed by itself is not drawn in another: a people in its state, a state in the one it left later. `marks`
 * are peoples that no map draws: each stands as a mark within its state.
 */
export function shapesOn(
  date: string,
  ids: readonly string[],
  marks: readonly string[] = [],
): Shape[] {
  return ids.map((id) => {
    const parts = marks.includes(id)
      ? []
      : partsOn(date, id).filter((part) => part === id || !ids.includes(part));
    return { id, parts, markerOnly: parts.length === 0 };
  });
}

/** Land without a vote that day; states of today that take no part stand outside. */
export function mapOn(date: string, ids: readonly string[], theatre: Theatre): MapFacts {
  const drawn = new Set(ids.flatMap((id) => partsOn(date, id)));
  const held = landsFrom(
    LANDS.filter(([until]) => date < until)
      .map(([, row]) => row)
      .join('\n'),
  ).filter((land) => !land.parts.some((part) => drawn.has(part)));
  const taken = new Set([...drawn, ...held.flatMap(({ parts }) => parts)]);
  const outside = PLACES.filter(([id]) => !taken.has(id)).map(
    ([id]): Land => ({ id, parts: [id], holders: [], status: 'outside' }),
  );
  const union = date < '1991-12-26';
  return {
    lands: [...held, ...outside],
    dashed: [['ISR', 'SYR']],
    notes: [
      'held',
      ...(union
        ? (['union', 'baltic', 'republics', 'germanies1990', 'ethiopiaSudan'] as const)
        : []),
      'golan',
      'occupied1967',
    ],
    theatre,
  };
}
