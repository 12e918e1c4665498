/** The ground fought over, for the map's inset. Places by general knowledge, to a tenth of a degree. */
import type { Theatre } from '../sheet.ts';

export const KOREA: Theatre = {
  window: [124, 33.9, 130.6, 42.4],
  advance: [0, 1],
  places: [
    { id: 'pyongyang', at: [[125.75, 39.0]] },
    { id: 'seoul', at: [[127.0, 37.55]] },
    { id: 'pusan', at: [[129.05, 35.15]] },
  ],
};

/** Out of Israel across the Sinai to the canal; the landings at its northern end are not drawn. */
export const SUEZ: Theatre = {
  window: [30.6, 27.6, 35.9, 32.2],
  advance: [-0.8, 0.6],
  places: [
    { id: 'cairo', at: [[31.25, 30.05]] },
    { id: 'portSaid', at: [[32.3, 31.25]] },
    {
      id: 'canal',
      at: [
        [32.31, 31.25],
        [32.32, 30.85],
        [32.3, 30.57],
        [32.4, 30.3],
        [32.58, 30.05],
        [32.56, 29.93],
      ],
    },
  ],
};

/** From the frontier in the east to the capital and on to Austria. */
export const HUNGARY: Theatre = {
  window: [15.8, 45.6, 23.2, 48.8],
  advance: [-1, 0],
  places: [{ id: 'budapest', at: [[19.05, 47.5]] }],
};

export const KUWAIT: Theatre = {
  window: [45.2, 28.0, 50.2, 32.2],
  advance: [0.4, 0.9],
  places: [
    { id: 'kuwaitCity', at: [[47.98, 29.37]] },
    { id: 'basra', at: [[47.8, 30.5]] },
  ],
};

/** The islands, from the mainland in the west. */
export const FALKLANDS: Theatre = {
  window: [-69.5, -54.5, -56.5, -49.5],
  advance: [1, 0],
  places: [{ id: 'stanley', at: [[-57.85, -51.7]] }],
};

/** From the strait of Kerch and the south over Crimea to the mainland. */
export const CRIMEA: Theatre = {
  window: [31.5, 44.1, 37.5, 47.2],
  advance: [-0.5, -0.85],
  places: [{ id: 'sevastopol', at: [[33.52, 44.6]] }],
};

/** From the east, the north and Crimea over the country. */
export const UKRAINE: Theatre = {
  window: [21.5, 43.8, 41.5, 53],
  advance: [-1, 0],
  places: [
    { id: 'kyiv', at: [[30.52, 50.45]] },
    { id: 'kharkiv', at: [[36.25, 50.0]] },
    { id: 'odesa', at: [[30.73, 46.48]] },
  ],
};

/** Through the Roki tunnel from the north, and along the sea from the west. */
export const GEORGIA: Theatre = {
  window: [39.9, 41, 46.8, 43.8],
  advance: [0, 1],
  places: [
    { id: 'tbilisi', at: [[44.8, 41.7]] },
    { id: 'tskhinvali', at: [[43.97, 42.23]] },
  ],
};

/** Out of Kuwait along the two rivers to the capital. */
export const IRAQ: Theatre = {
  window: [38.5, 28.5, 50.5, 37.6],
  advance: [-0.5, -0.85],
  places: [
    { id: 'baghdad', at: [[44.4, 33.3]] },
    { id: 'basra', at: [[47.8, 30.5]] },
    { id: 'kuwaitCity', at: [[47.98, 29.37]] },
  ],
};

/** The whole land: the capital in the west, Katanga in the south-east. */
export const CONGO: Theatre = {
  window: [11.5, -13.8, 32, 5.8],
  advance: [-0.7, -0.7],
  places: [
    { id: 'leopoldville', at: [[15.31, -4.32]] },
    { id: 'stanleyville', at: [[25.19, 0.52]] },
    { id: 'elisabethville', at: [[27.48, -11.66]] },
  ],
};

/** Out of Serbia into the province in the south. */
export const KOSOVO: Theatre = {
  window: [18.9, 41.2, 23.1, 45.2],
  advance: [-0.2, 1],
  places: [
    { id: 'belgrade', at: [[20.46, 44.82]] },
    { id: 'pristina', at: [[21.17, 42.67]] },
  ],
};

/** The land between two rivers, and the railway to the sea. */
export const RHODESIA: Theatre = {
  window: [24.5, -23, 36, -15.2],
  advance: [0, 1],
  places: [
    { id: 'salisbury', at: [[31.05, -17.83]] },
    { id: 'beira', at: [[34.84, -19.84]] },
  ],
};

/** Along the coast from the capital in the west to the towns in the east. */
export const LIBYA: Theatre = {
  window: [9.5, 27.5, 25.5, 34.5],
  advance: [1, 0],
  places: [
    { id: 'benghazi', at: [[20.07, 32.12]] },
    { id: 'misrata', at: [[15.09, 32.38]] },
    { id: 'tripoli', at: [[13.19, 32.89]] },
  ],
};

/** The hills from the capital south; the other army comes from the north-east. */
export const RWANDA: Theatre = {
  window: [28.6, -3, 31.1, -0.9],
  advance: [0.7, -0.7],
  places: [
    { id: 'kigali', at: [[30.06, -1.95]] },
    { id: 'butare', at: [[29.74, -2.6]] },
    { id: 'goma', at: [[29.23, -1.68]] },
  ],
};

/** From the Drina in the east and the Krajina in the north. */
export const BOSNIA: Theatre = {
  window: [15.2, 42.3, 20, 45.4],
  advance: [-0.7, 0.7],
  places: [
    { id: 'sarajevo', at: [[18.41, 43.86]] },
    { id: 'srebrenica', at: [[19.3, 44.1]] },
    { id: 'bihac', at: [[15.87, 44.81]] },
  ],
};
