/**
 * Pieces that today's map does not draw apart and that earlier maps need: a region in degrees, and the modern
 * country that it is cut out of. Lines are re-keyed by hand from general knowledge, true to about ten kilometres;
 * straight parallels are exact. Where the region's outline runs outside the country, it means nothing.
 */
export interface Region {
  /** Formerly-used ISO 3166 code where there is one, else one of the codes that ISO leaves to users (X…). */
  readonly id: string;
  readonly from: string;
  /** The modern country that the piece belongs to, unless a roster says otherwise. */
  readonly in: string;
  /** Longitude and latitude in turns; the ring closes by itself. */
  readonly ring: readonly (readonly [number, number])[];
}

type Ring = Region['ring'];

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** The inner German border from the Bay of Lübeck to Bavaria and Bohemia, closed round the east. */
const INNER_GERMAN: Ring = [
  [11.0, 54.4],
  [10.87, 53.96],
  [10.78, 53.72],
  [10.83, 53.55],
  [10.6, 53.37],
  [11.0, 53.2],
  [11.25, 53.1],
  [11.57, 53.05],
  [11.5, 52.93],
  [11.05, 52.9],
  [10.78, 52.86],
  [10.93, 52.6],
  [11.05, 52.23],
  [10.65, 52.03],
  [10.58, 51.78],
  [10.66, 51.58],
  [10.38, 51.52],
  [9.95, 51.36],
  [10.2, 51.1],
  [10.02, 50.93],
  [10.06, 50.62],
  [10.4, 50.4],
  [10.75, 50.23],
  [10.85, 50.38],
  [11.15, 50.28],
  [11.27, 50.47],
  [11.42, 50.5],
  [11.55, 50.38],
  [11.95, 50.4],
  [12.1, 50.32],
  [12.3, 50.0],
  [16, 50.0],
  [16, 55.5],
  [12.0, 55.5],
];

/** Between the Kingdom of Yemen and the Aden Protectorates; in the desert nobody had drawn it. */
const ADEN: Ring = [
  [43.2, 12.4],
  [43.45, 12.7],
  [43.75, 12.95],
  [44.2, 13.25],
  [44.5, 13.65],
  [44.75, 13.8],
  [45.15, 13.75],
  [45.5, 13.87],
  [45.68, 14.05],
  [45.45, 14.75],
  [45.75, 15.1],
  [46.3, 15.6],
  [46.9, 16.4],
  [47.4, 17.1],
  [48.0, 18.2],
  [54, 20],
  [56, 11.5],
  [44, 11.5],
];

/** From New Guinea's own coast and the Raja Ampat islands, without Halmahera, Seram, Kai and Aru. */
const WEST_NEW_GUINEA: Ring = [
  [129.2, 1.2],
  [129.2, -2.3],
  [130.4, -2.6],
  [131.3, -3.6],
  [132.2, -4.9],
  [134.7, -4.9],
  [135.3, -6.0],
  [137.5, -9.4],
  [142, -9.4],
  [142, 1.2],
];

/** East of the upper Jordan and the lake, south of Mount Hermon. */
const GOLAN: Ring = [
  [35.66, 33.42],
  [35.62, 33.2],
  [35.63, 33.0],
  [35.65, 32.85],
  [35.64, 32.72],
  [35.7, 32.6],
  [36.2, 32.6],
  [36.2, 33.42],
];

export const regions: readonly Region[] = [
  { id: 'DDR', from: 'DEU', in: 'DEU', ring: INNER_GERMAN },
  { id: 'YMD', from: 'YEM', in: 'YEM', ring: ADEN },
  // The Geneva agreements' line of 1954 lay beside it, on the Ben Hai river.
  { id: 'VDR', from: 'VNM', in: 'VNM', ring: box(101, 17, 111, 25) },
  // The line of 1945 crosses that of 1953: land north of it is now the South's, and the other way about.
  { id: 'XKN', from: 'KOR', in: 'KOR', ring: box(123, 38, 132, 44) },
  { id: 'XKS', from: 'PRK', in: 'PRK', ring: box(123, 33, 132, 38) },
  { id: 'XGZ', from: 'PSE', in: 'PSE', ring: box(34, 31.1, 34.7, 31.7) },
  { id: 'XRY', from: 'JPN', in: 'JPN', ring: box(122, 23.5, 129.3, 27.3) },
  { id: 'XWG', from: 'IDN', in: 'IDN', ring: WEST_NEW_GUINEA },
  // S/RES/497 (1981): the source draws the line of 1974, this map gives the land to Syria.
  { id: 'XGO', from: 'ISR', in: 'SYR', ring: GOLAN },
];
