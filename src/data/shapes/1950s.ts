/** How the map draws the countries of 1950 and 1956 from the shapes of today, and the land round them. */
import type { MapFacts, Shape } from '../sheet.ts';
import { LANDS_1950, LANDS_1956 } from './lands.ts';
import { KOREA, SUEZ } from './theatres.ts';

type Parts = Readonly<Record<string, readonly string[]>>;

/** `XKX` is Kosovo (user-assigned code). */
const COMMON: Parts = {
  SUN: 'RUS ARM AZE EST GEO KAZ KGZ LVA LTU MDA TJK TKM UZB'.split(' '),
  YUG: 'SRB HRV BIH SVN MKD MNE XKX'.split(' '),
  CSK: ['CZE', 'SVK'],
  PAK: ['PAK', 'BGD'],
  CHN: ['TWN'],
  PRC: ['CHN'],
};

/** The line of 1945, the 38th parallel: what lies across the armistice line of 1953 changes sides. */
const PARALLEL: Parts = { PRK: ['PRK', 'XKN'], KOR: ['KOR', 'XKS'] };

/** Federated with Ethiopia on 15 September 1952. */
const SINCE_1952: Parts = { ETH: ['ETH', 'ERI'], SDN: ['SDN', 'SSD'] };

function shapesOf(parts: Parts, ids: readonly string[]): Shape[] {
  return ids.map((id) => ({ id, parts: parts[id] ?? [id], markerOnly: false }));
}

export function shapesOf1950(ids: readonly string[]): Shape[] {
  return shapesOf({ ...COMMON, ...PARALLEL }, ids);
}

export function shapesOf1956(ids: readonly string[]): Shape[] {
  return shapesOf({ ...COMMON, ...SINCE_1952 }, ids);
}

const DASHED: MapFacts['dashed'] = [
  // Where armies stood: occupation lines of 1945 and the armistices of 1949 and 1953.
  ['KOR', 'PRK'],
  ['DEU', 'DDR'],
  ['DDR', 'POL'],
  ['ITA', 'YUG'],
  ['ISR', 'EGY'],
  ['ISR', 'XGZ'],
  ['ISR', 'XWB'],
  ['ISR', 'JOR'],
  ['ISR', 'SYR'],
  ['ISR', 'LBN'],
  // Never drawn on the ground.
  ['YEM', 'YMD'],
  ['SAU', 'YMD'],
  ['SAU', 'OMN'],
  ['SAU', 'ARE'],
  ['ETH', 'SOM'],
  ['MAR', 'DZA'],
];

const NOTES: MapFacts['notes'] = [
  'held',
  'union',
  'baltic',
  'republics',
  'germanies',
  'chinaSeat',
  'pakistan',
  'palestine',
  'golan',
  'aden',
  'africa1950s',
  'trieste',
  'ryukyu',
  'newGuinea',
  'small1950s',
];

export const MAP_1950: MapFacts = {
  lands: LANDS_1950,
  dashed: DASHED,
  notes: ['parallel', ...NOTES, 'indochina'],
  theatre: KOREA,
};

export const MAP_1956: MapFacts = {
  lands: LANDS_1956,
  dashed: [...DASHED, ['RVN', 'VDR']],
  notes: ['egypt1956', ...NOTES, 'vietnam', 'eritrea'],
  theatre: SUEZ,
};
