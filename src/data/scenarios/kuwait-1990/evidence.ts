/**
 * Both charge sheets of 1990, each item from the day on which the world could know it. The charge: that Iraq
 * invaded Kuwait and holds it, unasked. Weights are ours: how far a fair reader without friends would be moved
 * (prior). G: general knowledge, not checked against a source.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'kuwaitLetter',
    fromDay: 0,
    by: 'KWT',
    favours: 'charge',
    weight: 0.7,
    source: 'Kuwait’s request for a meeting, S/21423, 2 August 1990 (G)',
  },
  {
    id: 'iraqStatement',
    fromDay: 0,
    by: 'IRQ',
    favours: 'answer',
    weight: 0.4,
    source: 'Iraq’s delegate to the Council, 2 August 1990 (G)',
  },
  {
    id: 'oilMemorandum',
    fromDay: 0,
    by: 'IRQ',
    favours: 'answer',
    weight: 0.4,
    source: 'Memorandum to the Arab League, July 1990 (Keesing’s Record, August 1990)',
  },
  {
    id: 'recognition',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Agreed minutes of 4 October 1963, registered with the United Nations (G)',
  },
  {
    id: 'eyewitnesses',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 1,
    source: 'Press and embassies in Kuwait City, 2 August 1990 (G)',
  },
  {
    id: 'leavingSoon',
    fromDay: 1,
    by: 'IRQ',
    favours: 'answer',
    weight: 0.3,
    source: 'Announcement in Baghdad, 3 August 1990 (G)',
  },
  {
    id: 'nineOfficers',
    fromDay: 2,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'The government named in Baghdad on 4 August 1990 (Keesing’s Record, August 1990)',
  },
  {
    id: 'annexation',
    fromDay: 6,
    by: 'observers',
    favours: 'charge',
    weight: 1.5,
    source: 'Iraq’s own declaration, 8 August 1990; S/RES/662',
  },
];

/** Iraq recognised the border and gave up its claim on 10 November 1994 (G). */
export const TRUTH = 0.99;
