/**
 * Both charge sheets of 1956, each item from the day on which the world could know it. The charge: that the three
 * attacked Egypt together, without having been attacked. Weights are ours: how far a fair reader without friends
 * would be moved (prior). W-SUEZ: the sources of the record; G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'sixPrinciples',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.3,
    source: 'S/RES/118, 13 October 1956',
  },
  {
    id: 'raids',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.6,
    source: 'Reports of the Secretary-General, S/3659, and of the truce observers, September 1956',
  },
  {
    id: 'closedWaters',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'S/RES/95, 1 September 1951',
  },
  {
    id: 'israelStatement',
    fromDay: 0,
    by: 'ISR',
    favours: 'answer',
    weight: 0.4,
    source: 'Statement of the foreign ministry, 29 October 1956 (G)',
  },
  {
    id: 'truceReport',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 1.4,
    source: 'The truce organisation, told to the Council on 30 October 1956 (G)',
  },
  {
    id: 'ultimatum',
    fromDay: 1,
    by: 'GBR',
    favours: 'answer',
    weight: 0.5,
    source: 'Notes to Egypt and Israel, 30 October 1956 (W-SUEZ)',
  },
  {
    id: 'egyptLetter',
    fromDay: 1,
    by: 'EGY',
    favours: 'charge',
    weight: 0.5,
    source: 'Letter of 30 October 1956, S/3712',
  },
  {
    id: 'wrongLines',
    fromDay: 2,
    by: 'observers',
    favours: 'charge',
    weight: 1,
    source:
      'The notes of 30 October against the positions of that day; bombing on the 31st (W-SUEZ)',
  },
  {
    id: 'denial',
    fromDay: 2,
    by: 'GBR',
    favours: 'answer',
    weight: 0.4,
    source: 'The foreign secretary in the Commons, 31 October 1956 (G)',
  },
  {
    id: 'frenchFighters',
    fromDay: 20,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Press reports of November 1956 (G)',
  },
];

/** The protocol of Sèvres of 24 October 1956, secret for forty years, has the plan with three signatures. */
export const TRUTH = 0.98;
