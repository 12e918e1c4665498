/** States and names that are no more: which lands they were, where they stood in the roll, and until when. */

/** A state whose land is now that of several, or of another: `until` is the first day on which it was no more. */
export interface FormerState {
  readonly id: string;
  readonly until: string;
  /** Whose row of the year tables has its facts. */
  readonly row: string;
  readonly parts: readonly string[];
  /** The state of today after whose name its own came in the alphabet. */
  readonly after: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Centres: means of the parts weighted by area. */
export const FORMER_STATES: readonly FormerState[] = [
  {
    id: 'SUN',
    until: '1991-12-26',
    row: 'RUS',
    // Its Byelorussian and Ukrainian republics had seats of their own.
    parts: 'RUS ARM AZE EST GEO KAZ KGZ LVA LTU MDA TJK TKM UZB'.split(' '),
    after: 'UKR',
    latitude: 57.1,
    longitude: 92.7,
  },
  {
    id: 'YUG',
    until: '1992-05-22',
    row: 'YUG',
    parts: 'SRB HRV BIH SVN MKD MNE'.split(' '),
    after: 'YEM',
    latitude: 44.1,
    longitude: 18.7,
  },
  {
    id: 'CSK',
    until: '1993-01-01',
    row: 'CSK',
    parts: ['CZE', 'SVK'],
    after: 'CYP',
    latitude: 49.3,
    longitude: 17,
  },
  {
    id: 'DDR',
    until: '1990-10-03',
    row: 'DDR',
    parts: [],
    after: 'GEO',
    latitude: 52.3,
    longitude: 12.6,
  },
  {
    id: 'YMD',
    until: '1990-05-22',
    row: 'YMD',
    parts: [],
    after: 'CZE',
    latitude: 15,
    longitude: 48,
  },
  {
    // Outside the organisation while another government held China’s seat.
    id: 'PRC',
    until: '1971-10-25',
    row: 'CHN',
    parts: ['CHN'],
    after: 'PRY',
    latitude: 35,
    longitude: 105,
  },
];

/** Lands that were part of another state of today until they left it. */
export const PARTED: readonly (readonly [id: string, of: string, until: string])[] = [
  ['ERI', 'ETH', '1993-05-24'],
  ['SSD', 'SDN', '2011-07-09'],
  ['MNE', 'SRB', '2006-06-03'],
  ['NAM', 'ZAF', '1990-03-21'],
  ['BGD', 'PAK', '1971-03-26'],
];

/** Borders that were, and the borders of today that were not: the inner-German line, and that between the Yemens. */
export const OLD_BORDERS: readonly (readonly [
  until: string,
  borders: readonly string[],
  instead: readonly string[],
])[] = [
  ['1990-10-03', ['DDR DEU', 'DDR POL', 'CSK DDR'], ['DEU POL']],
  ['1990-05-22', ['OMN YMD', 'SAU YMD', 'YEM YMD'], ['OMN YEM']],
];

/** States that stood elsewhere in the alphabet under an earlier name; `from` is its first day, where they had not always had it. */
export const STOOD: Readonly<
  Record<string, readonly [until: string, after: string, from?: string]>
> = {
  IRN: ['1935-03-22', 'PRY'], // Persia
  THA: ['1939-06-24', 'SYC'], // Siam
  ZAF: ['1945-10-24', 'UKR'], // The Union of South Africa, in the League's years
  BEN: ['1975-11-30', 'CZE'], // Dahomey
  BFA: ['1984-08-04', 'USA'], // Upper Volta
  BLR: ['1991-09-19', 'BDI'], // Byelorussian SSR
  CIV: ['1985-11-06', 'ITA'], // Ivory Coast
  CPV: ['2013-10-24', 'CAN'], // Cape Verde
  COD: ['1997-05-17', 'YEM'], // Zaire
  EGY: ['1971-09-02', 'ARE', '1958-02-22'], // The United Arab Republic
  LKA: ['1972-05-22', 'CAF'], // Ceylon
  MKD: ['2019-02-14', 'THA'], // The former Yugoslav Republic of Macedonia
  MMR: ['1989-06-18', 'BGR'], // Burma
  SRB: ['2003-02-04', 'YEM'], // The Federal Republic of Yugoslavia
  SWZ: ['2018-04-19', 'SUR'], // Swaziland
};
