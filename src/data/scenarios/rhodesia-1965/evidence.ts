/**
 * Both charge sheets of 1965, each item from the day on which the world could know it. The charge: that a minority took a
 * country from its people and from the law. The answer: that it had governed itself since 1923, and that this was nobody else’s
 * affair. Weights are ours: how far a fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'proclaimed',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Proclamation at Salisbury under a state of emergency, 11 November 1965',
  },
  {
    id: 'treason',
    fromDay: 0,
    by: 'GBR',
    favours: 'charge',
    weight: 0.5,
    source: 'Statement in the House of Commons, 11 November 1965 (G)',
  },
  {
    id: 'ownRule',
    fromDay: 0,
    by: 'ZWE',
    favours: 'answer',
    weight: 0.4,
    source: 'Letters patent of 1923 and the constitution of 1961, as Salisbury reads them (G)',
  },
  {
    id: 'chiefs',
    fromDay: 0,
    by: 'ZWE',
    favours: 'answer',
    weight: 0.2,
    source: 'Meeting of chiefs at Domboshawa, 26 October 1964 (G)',
  },
  {
    id: 'notForTheCouncil',
    fromDay: 1,
    by: 'PRT',
    favours: 'answer',
    weight: 0.2,
    source: 'Lisbon and Pretoria on Article 2(7), November 1965 (G)',
  },
  {
    id: 'tankers',
    fromDay: 146,
    by: 'observers',
    favours: 'charge',
    weight: 0.3,
    source: 'Tankers bound for Beira in defiance of the call, 6 April 1966 (G)',
  },
  {
    id: 'republic',
    fromDay: 1572,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Republic declared under a constitution by race, 2 March 1970 (G)',
  },
  {
    id: 'terms',
    fromDay: 2204,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source: 'Terms agreed between London and Salisbury, 24 November 1971 (G)',
  },
  {
    id: 'askedAtLast',
    fromDay: 2385,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Report of the Pearce Commission, 23 May 1972 (G)',
  },
];

/** No state ever recognised it; when the people could vote, in February 1980, its party won no seat but those kept for whites (G). */
export const TRUTH = 0.95;
