/** How the map draws the countries of 1990 from the shapes of today. */
import type { MapFacts, Shape } from '../sheet.ts';
import { landsFrom } from './lands.ts';
import { KUWAIT } from './theatres.ts';

/** Countries that are not one shape of today under their own code. `XKX` is Kosovo (user-assigned code). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  SUN: 'RUS ARM AZE EST GEO KAZ KGZ LVA LTU MDA TJK TKM UZB'.split(' '),
  YUG: 'SRB HRV BIH SVN MKD MNE XKX'.split(' '),
  CSK: ['CZE', 'SVK'],
  ETH: ['ETH', 'ERI'],
  SDN: ['SDN', 'SSD'],
  ZAR: ['COD'],
};

export function shapesOf(ids: readonly string[]): Shape[] {
  return ids.map((id) => ({ id, parts: PARTS[id] ?? [id], markerOnly: false }));
}

/** Territories on the United Nations' list, the land occupied in 1967, and two cities that went back in 1997 and 1999. */
const LANDS = landsFrom(`
  HKG GBR territory
  MAC PRT territory
  PSE ISR occupied
  PLW USA trust
  NCL FRA territory
  GUM USA territory
  ASM USA territory
  VIR USA territory
  BMU GBR territory
  FLK GBR territory
  SHN GBR territory
  AIA GBR territory
  VGB GBR territory
  CYM GBR territory
  TCA GBR territory
  MSR GBR territory
  PCN GBR territory
`);

export const MAP_1990: MapFacts = {
  lands: LANDS,
  dashed: [
    ['ISR', 'SYR'],
    // Settled by treaty in 2000.
    ['SAU', 'YEM'],
  ],
  notes: [
    'union',
    'baltic',
    'republics',
    'germanies1990',
    'yemen1990',
    'golan',
    'occupied1967',
    'ethiopiaSudan',
  ],
  theatre: KUWAIT,
};
