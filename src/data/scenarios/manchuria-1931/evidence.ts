/**
 * Both charge sheets of 1931 to 1933, each item from the day on which the world could know it. The charge: that Japan
 * attacked China and took the three provinces without having been attacked. Weights are ours: how far a fair reader
 * without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'railwayRights',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Treaties of 5 September 1905, 22 December 1905 and 25 May 1915: zone and guards (G)',
  },
  {
    id: 'blast',
    fromDay: 1,
    by: 'JPN',
    favours: 'answer',
    weight: 0.6,
    source: 'Statement of the Kwantung Army, 19 September 1931 (W-SCHOOL)',
  },
  {
    id: 'nakamura',
    fromDay: 1,
    by: 'JPN',
    favours: 'answer',
    weight: 0.3,
    source: 'An officer killed in June 1931 (G)',
  },
  {
    id: 'appeal',
    fromDay: 3,
    by: 'CHN',
    favours: 'charge',
    weight: 0.6,
    source: 'Appeal under Article 11, 21 September 1931 (W-SCHOOL)',
  },
  {
    id: 'promise',
    fromDay: 6,
    by: 'JPN',
    favours: 'answer',
    weight: 0.5,
    source: 'Statement of the government, 24 September 1931 (G)',
  },
  {
    id: 'chinchow',
    fromDay: 20,
    by: 'observers',
    favours: 'charge',
    weight: 0.9,
    source: 'Bombing of Chinchow, 8 October 1931, reported by consuls (G)',
  },
  {
    id: 'fivePoints',
    fromDay: 38,
    by: 'JPN',
    favours: 'answer',
    weight: 0.2,
    source: 'Fundamental principles published on 26 October 1931 (G)',
  },
  {
    id: 'northward',
    fromDay: 62,
    by: 'CHN',
    favours: 'charge',
    weight: 0.5,
    source: 'Tsitsihar taken, 19 November 1931 (G)',
  },
  {
    id: 'shanghai',
    fromDay: 133,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Bombing of Chapei, 29 January 1932; report of the consuls to the League (G)',
  },
  {
    id: 'newState',
    fromDay: 174,
    by: 'CHN',
    favours: 'charge',
    weight: 0.6,
    source: 'Manchukuo proclaimed on 1 March 1932, its head installed on 9 March 1932 (G)',
  },
  {
    id: 'lyttonReport',
    fromDay: 380,
    by: 'observers',
    favours: 'charge',
    weight: 1.2,
    source: 'Report of the Commission of Enquiry, published on 2 October 1932 (G)',
  },
];

/** Officers of the Kwantung Army laid the charge themselves: their own later accounts, and the Tokyo trial (G). */
export const TRUTH = 0.98;
