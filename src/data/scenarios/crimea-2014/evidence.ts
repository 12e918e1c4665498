/**
 * Both charge sheets of 2014, each item from the day on which the world could know it. The charge: that Russian troops took Crimea from Ukraine. Weights are
 * ours: how far a fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'flight',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source: 'Departure of President Yanukovych, 22 February 2014 (G)',
  },
  {
    id: 'masks',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Press reports from Simferopol, 27 February 2014 (G)',
  },
  {
    id: 'letterUkraine',
    fromDay: 1,
    by: 'UKR',
    favours: 'charge',
    weight: 0.5,
    source: 'Letter to the Council, S/2014/136, 28 February 2014 (G)',
  },
  {
    id: 'authorised',
    fromDay: 2,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Vote of the Federation Council, 1 March 2014 (G)',
  },
  {
    id: 'appealCrimea',
    fromDay: 2,
    by: 'RUS',
    favours: 'answer',
    weight: 0.3,
    source: 'Appeal of the head of Crimea’s government, 1 March 2014 (G)',
  },
  {
    id: 'invitation',
    fromDay: 4,
    by: 'RUS',
    favours: 'answer',
    weight: 0.4,
    source: 'Letter of Viktor Yanukovych, S/2014/146, 3 March 2014 (G)',
  },
  {
    id: 'fleetTreaty',
    fromDay: 5,
    by: 'RUS',
    favours: 'answer',
    weight: 0.2,
    source: 'Press conference of the President of Russia, 4 March 2014 (G)',
  },
  {
    id: 'barred',
    fromDay: 9,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Military observers of the OSCE turned back, 6 to 8 March 2014 (G)',
  },
  {
    id: 'hasty',
    fromDay: 17,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Referendum under guard, 16 March 2014 (G)',
  },
  {
    id: 'saidSo',
    fromDay: 49,
    by: 'observers',
    favours: 'charge',
    weight: 1.2,
    source: 'Television broadcast of the President of Russia, 17 April 2014 (G)',
  },
];

/** Said so by Moscow itself on 17 April 2014 (G). */
export const TRUTH = 0.99;
