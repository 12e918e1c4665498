/**
 * Both charge sheets of 2008, each item from the day on which the world could know it. The charge: that Russia attacked Georgia
 * beyond any right to answer. The answer: that Georgia opened the large-scale fighting. Weights are
 * ours: how far a fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'shelling',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.8,
    source: 'Reports from Tskhinvali, night of 7 August 2008 (G)',
  },
  {
    id: 'order',
    fromDay: 0,
    by: 'RUS',
    favours: 'answer',
    weight: 0.3,
    source: 'Georgian general on television: constitutional order, 7 August 2008 (G)',
  },
  {
    id: 'tunnel',
    fromDay: 1,
    by: 'GEO',
    favours: 'charge',
    weight: 0.5,
    source: 'Letter to the Council, 8 August 2008 (G)',
  },
  {
    id: 'peacekeepersHit',
    fromDay: 1,
    by: 'RUS',
    favours: 'answer',
    weight: 0.4,
    source: 'Statement in the Council on its peacekeepers, 8 August 2008 (G)',
  },
  {
    id: 'bombing',
    fromDay: 2,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Press from Gori and Poti, 9 August 2008 (G)',
  },
  {
    id: 'abkhazFront',
    fromDay: 3,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Second front from Abkhazia, 10 August 2008 (G)',
  },
  {
    id: 'genocide',
    fromDay: 4,
    by: 'RUS',
    favours: 'answer',
    weight: 0.2,
    source: 'Statement that two thousand had died, 11 August 2008 (G)',
  },
  {
    id: 'beyond',
    fromDay: 5,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Columns beyond the districts after the plan of 12 August 2008 (G)',
  },
  {
    id: 'recognised',
    fromDay: 19,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Recognition by Moscow, 26 August 2008 (G)',
  },
];

/** The report to the European Union of September 2009: Georgia opened fire on Tskhinvali, without a right to; Russia’s answer went far beyond its own (G). */
export const TRUTH = 0.7;
