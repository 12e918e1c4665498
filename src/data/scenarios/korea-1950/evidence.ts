/**
 * Both charge sheets of 1950, each item from the day on which the world could know it. The charge: that the North
 * opened the war by invading. Weights are ours: how far a fair reader without friends would be moved (prior).
 * FRUS50: Foreign Relations of the United States 1950, VII, by document; G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'commissionCable',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'United Nations Commission on Korea, S/1496, 25 June 1950 (FRUS50, 96)',
  },
  {
    id: 'northBroadcast',
    fromDay: 0,
    by: 'PRK',
    favours: 'answer',
    weight: 0.5,
    source: 'Pyongyang radio, 25 June 1950, as cabled by the Commission (FRUS50, 96)',
  },
  {
    id: 'borderFights',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.5,
    source: 'Fighting on the parallel in 1949 and speeches in Seoul (G)',
  },
  {
    id: 'commissionView',
    fromDay: 2,
    by: 'observers',
    favours: 'charge',
    weight: 1.5,
    source: 'The Commission, S/1507, 26 June, read to the Council on 27 June 1950 (FRUS50, 125)',
  },
  {
    id: 'speed',
    fromDay: 3,
    by: 'USA',
    favours: 'charge',
    weight: 0.6,
    source: 'Tanks and the fall of Seoul on 28 June 1950 (G)',
  },
  {
    id: 'sovietReply',
    fromDay: 4,
    by: 'SUN',
    favours: 'answer',
    weight: 0.4,
    source: 'Soviet reply to the United States, 29 June 1950 (G); S/1517 (FRUS50, 181)',
  },
  {
    id: 'fieldObservers',
    fromDay: 5,
    by: 'observers',
    favours: 'charge',
    weight: 1.4,
    source: 'Report of 24 June, S/1518, read to the Council on 30 June 1950 (FRUS50, 181)',
  },
  {
    id: 'photograph',
    fromDay: 39,
    by: 'SUN',
    favours: 'answer',
    weight: 0.2,
    source: 'Shown by the Soviet delegate in the Council, August 1950 (G)',
  },
  {
    id: 'commissionReport',
    fromDay: 71,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'The Commission’s report to the Assembly, A/1350, 4 September 1950',
  },
  {
    id: 'seoulFiles',
    fromDay: 86,
    by: 'PRK',
    favours: 'answer',
    weight: 0.4,
    source:
      'Proposed by Shtykov on 13 September 1950 for the Assembly that met on the 19th (CWIHP)',
  },
  {
    id: 'capturedOrders',
    fromDay: 316,
    by: 'USA',
    favours: 'charge',
    weight: 0.9,
    source: 'Unified Command, special report to the Council, May 1951 (G)',
  },
];

/** The decision, its approval and its date stand in Soviet telegrams released in 1994–95 (CWIHP). */
export const TRUTH = 0.99;
