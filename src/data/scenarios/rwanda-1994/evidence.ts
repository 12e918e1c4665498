/**
 * Both charge sheets of 1994, each item from the day on which the world could know it. The charge: that those who held power in
 * Kigali set out to kill the Tutsi. The answer: that a war had begun again, with killing by both sides. Weights are ours:
 * how far a fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'planeShot',
    fromDay: 0,
    by: 'RWA',
    favours: 'answer',
    weight: 0.4,
    source: 'Radio in Kigali, night of 6 April 1994 (G)',
  },
  {
    id: 'primeMinister',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source:
      'The mission’s report: prime minister and ten Belgian soldiers killed, 7 April 1994 (G)',
  },
  {
    id: 'warResumed',
    fromDay: 2,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'The Front’s battalions move on Kigali, 8 April 1994 (G)',
  },
  {
    id: 'frontLetter',
    fromDay: 7,
    by: 'RWT',
    favours: 'charge',
    weight: 0.3,
    source: 'Letter of the Front to the Council: genocide, 13 April 1994 (G)',
  },
  {
    id: 'reportOfCuts',
    fromDay: 14,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source:
      'Secretary-General’s report, 20 April 1994: soldiers out of hand, a war of two sides (G)',
  },
  {
    id: 'redCross',
    fromDay: 22,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Red Cross and relief bodies: a hundred thousand and more dead, 28 April 1994 (G)',
  },
  {
    id: 'letterOfChange',
    fromDay: 23,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Secretary-General’s letter, 29 April 1994: two hundred thousand dead (G)',
  },
  {
    id: 'minister',
    fromDay: 41,
    by: 'RWA',
    favours: 'answer',
    weight: 0.2,
    source: 'Foreign minister of Rwanda in the Council, 17 May 1994 (G)',
  },
  {
    id: 'reprisals',
    fromDay: 42,
    by: 'observers',
    favours: 'answer',
    weight: 0.2,
    source: 'Refugees’ accounts of killing by the Front, 18 May 1994 (G)',
  },
  {
    id: 'genocideSaid',
    fromDay: 55,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Secretary-General’s report, 31 May 1994: little doubt that it is genocide (G)',
  },
  {
    id: 'rapporteur',
    fromDay: 83,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Special rapporteur of the Commission on Human Rights, 28 June 1994 (G)',
  },
];

/** The tribunal of S/RES/955 took the genocide as a fact of common knowledge (G). */
export const TRUTH = 0.99;
