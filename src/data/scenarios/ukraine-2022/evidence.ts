/**
 * Both charge sheets of 2022, each item from the day on which the world could know it. The charge: that Russia attacked Ukraine without having been attacked. Weights are
 * ours: how far a fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'buildup',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Warnings and satellite pictures since November 2021 (G)',
  },
  {
    id: 'rockets',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 1.4,
    source: 'Press from Kyiv, Kharkiv and Odesa, 24 February 2022 (G)',
  },
  {
    id: 'letterUkraine',
    fromDay: 0,
    by: 'UKR',
    favours: 'charge',
    weight: 0.5,
    source: 'Statement in the Council’s meeting, 24 February 2022 (G)',
  },
  {
    id: 'officeWord',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Statements of the Secretary-General, 23 and 24 February 2022 (G)',
  },
  {
    id: 'article51',
    fromDay: 0,
    by: 'RUS',
    favours: 'answer',
    weight: 0.3,
    source: 'Letter to the Council, S/2022/154, 24 February 2022 (G)',
  },
  {
    id: 'alliance',
    fromDay: 0,
    by: 'RUS',
    favours: 'answer',
    weight: 0.25,
    source: 'Draft treaties of 17 December 2021; address of 24 February 2022 (G)',
  },
  {
    id: 'genocide',
    fromDay: 0,
    by: 'RUS',
    favours: 'answer',
    weight: 0.2,
    source: 'Address of the President of Russia, 24 February 2022 (G)',
  },
  {
    id: 'courtOrder',
    fromDay: 20,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Order of the International Court of Justice, 16 March 2022',
  },
  {
    id: 'bucha',
    fromDay: 38,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Press and investigators from Bucha, 3 April 2022 (G)',
  },
  {
    id: 'annexations',
    fromDay: 218,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Ceremony in Moscow, 30 September 2022 (G)',
  },
];

/** The International Court of Justice saw no evidence for the charge of genocide that was to justify it (order of 16 March 2022). */
export const TRUTH = 0.99;
