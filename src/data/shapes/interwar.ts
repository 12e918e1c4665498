/** How the map draws the countries of 1931 to 1939 from the shapes of today, and the land round them. */
import { heldRowsOn, partsOn } from '../countries/interwar/lands.ts';
import type { MapFacts, MapNote, Shape, Theatre } from '../sheet.ts';
import { landsFrom } from './lands.ts';

export function shapesOfInterwar(date: string, ids: readonly string[]): Shape[] {
  return ids.map((id) => ({ id, parts: partsOn(date, id), markerOnly: false }));
}

/** Never drawn on the ground, or not settled. */
const DASHED: MapFacts['dashed'] = [
  ['SUN', 'CHN'],
  ['SUN', 'ROU'],
  ['SAU', 'YEM'],
  ['SAU', 'YMD'],
  ['SAU', 'OMN'],
  ['SAU', 'ARE'],
  ['ETH', 'SOM'],
  ['MAR', 'DZA'],
  ['TUR', 'IRQ'],
];

const NOTES: readonly MapNote[] = [
  'held',
  'empires1930s',
  'europe1930s',
  'soviet1930s',
  'china1930s',
  'africa1930s',
  'newGuinea',
];

export function mapOfInterwar(date: string, theatre: Theatre): MapFacts {
  const late: readonly MapNote[] = date >= '1939' ? ['taken1939', 'finland1939'] : [];
  const drawn = landsFrom(heldRowsOn(date));
  const known = (id: string): boolean => date < '1936-05-09' || id !== 'ETH';
  return {
    lands: drawn,
    dashed: DASHED.filter((pair) => pair.every(known)),
    notes: [...NOTES, ...late],
    theatre,
  };
}

/** From Korea and the leased coast along the railways; the Great Wall closes it in the south-west. */
export const MANCHURIA: Theatre = {
  window: [115, 37.5, 136, 54],
  // By way of Korea: what was taken lies in the north-east of the whole.
  advance: [-0.75, 0.65],
  places: [
    { id: 'mukden', at: [[123.43, 41.8]] },
    { id: 'harbin', at: [[126.63, 45.75]] },
    { id: 'peiping', at: [[116.4, 39.9]] },
  ],
};

/** From Eritrea in the north over the plateau to the capital; Somalia is the second front. */
export const ABYSSINIA: Theatre = {
  window: [33, 3, 48.5, 18.5],
  advance: [0.1, 1],
  places: [
    { id: 'asmara', at: [[38.93, 15.33]] },
    { id: 'adowa', at: [[38.9, 14.17]] },
    { id: 'addisAbaba', at: [[38.75, 9.03]] },
  ],
};

/** Over the Karelian isthmus from Leningrad, and through the forests in the north. */
export const WINTER_WAR: Theatre = {
  window: [20.5, 59, 33, 70.3],
  advance: [-1, -0.25],
  places: [
    { id: 'helsinki', at: [[24.94, 60.17]] },
    { id: 'viborg', at: [[28.75, 60.71]] },
    { id: 'leningrad', at: [[30.32, 59.94]] },
  ],
};
