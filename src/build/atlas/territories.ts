/**
 * The border policy of the map, as tables. One drawing serves every view and no line here implies endorsement.
 *
 * 1. A member's colour covers its own territory and the territories that it administers and that are not on the
 *    United Nations list of Non-Self-Governing Territories.
 * 2. Territories on that list (source: un.org/dppa/decolonization, 17 territories, read 2024) take no colour.
 * 3. Places that are not members and that no table below assigns (Kosovo, Palestine, the Holy See, Taiwan, the Cook
 *    Islands, Niue) take no colour: the map says nothing in their name.
 * 4. A line that the United Nations does not show as a settled international boundary is dashed.
 */

/** Territory → the member that answers for it. Codes are ISO 3166-1 alpha-3, or the source's own where ISO has none. */
export const administeredBy: Readonly<Record<string, string>> = {
  ABW: 'NLD', // constituent country of the Kingdom
  ALA: 'FIN',
  ATF: 'FRA',
  BLM: 'FRA',
  CUW: 'NLD',
  FRO: 'DNK',
  GGY: 'GBR',
  GRL: 'DNK',
  HKG: 'CHN', // from 1 July 1997; drawn so in every year
  HMD: 'AUS',
  IMN: 'GBR',
  IOA: 'AUS', // Christmas and Cocos Islands
  JEY: 'GBR',
  MAC: 'CHN', // from 20 December 1999; drawn so in every year
  MAF: 'FRA',
  MNP: 'USA', // removed from the list of territories in 1990
  NFK: 'AUS',
  PRI: 'USA', // removed from the list in 1953
  SPM: 'FRA',
  SXM: 'NLD',
  WLF: 'FRA',
};

/** Pieces that the source draws apart and that are one with the member's own land here, without a line between. */
export const partOf: Readonly<Record<string, string>> = {
  ATC: 'AUS', // Ashmore and Cartier Islands, in the source under Australia's own number
  CYN: 'CYP', // S/RES/541 (1983): the declared secession is legally invalid
};

/** Pieces drawn with a country unless a roster of an earlier year claims them. */
export const includedIn: Readonly<Record<string, string>> = {
  SOL: 'SOM', // the African Union and the United Nations hold to Somalia's borders of 1960
};

/** Left out: Antarctica has no member's territory on it (Antarctic Treaty, Article IV). */
export const leftOut: readonly string[] = ['ATA'];

export interface UnsettledLine {
  readonly between: readonly [string, string];
  /** Only the part inside these degrees: west, south, east, north. Without it, the whole line. */
  readonly within?: readonly [number, number, number, number];
}

/** Lines drawn dashed. Compare the United Nations' map of the world (Geospatial Information Section, no. 4170). */
export const unsettledLines: readonly UnsettledLine[] = [
  { between: ['IND', 'PAK'], within: [73.5, 32.6, 78, 36] }, // Line of Control
  { between: ['IND', 'KAS'] },
  { between: ['PAK', 'KAS'] },
  { between: ['CHN', 'KAS'] },
  { between: ['CHN', 'PAK'] }, // lies in Jammu and Kashmir
  { between: ['CHN', 'IND'], within: [77, 32, 81, 36] }, // Aksai Chin
  { between: ['CHN', 'IND'], within: [91, 26, 98, 30] }, // Arunachal Pradesh
  { between: ['ISR', 'PSE'] }, // armistice lines of 1949
  { between: ['ISR', 'SYR'] }, // the source draws the line of 1974
  { between: ['KOR', 'PRK'] }, // armistice line of 1953
  { between: ['MAR', 'ESH'] },
  { between: ['SRB', 'XKX'] },
  { between: ['SDN', 'SSD'] }, // final boundary not determined
  { between: ['EGY', 'SDN'], within: [33, 21, 38, 24] }, // Hala'ib
];
