/**
 * Both charge sheets of 1960, each item from the day on which the world could know it. The charge: that Belgium sent and kept
 * troops in the Congo against its will and held up the secession of Katanga. The answer: that they came to save lives from a
 * mutiny and left as the United Nations came. Weights are ours: how far a fair reader without friends would be moved
 * (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'mutiny',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.6,
    source: 'Press from Léopoldville and Thysville since the mutiny of 5 July 1960 (G)',
  },
  {
    id: 'treaty',
    fromDay: 0,
    by: 'BEL',
    favours: 'answer',
    weight: 0.2,
    source: 'Treaty of friendship on the bases, signed on 29 June 1960, never ratified (G)',
  },
  {
    id: 'matadi',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Shelling of Matadi, 11 July 1960 (G)',
  },
  {
    id: 'katanga',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Declaration at Elisabethville with Belgian troops in town, 11 July 1960 (G)',
  },
  {
    id: 'telegram',
    fromDay: 3,
    by: 'COD',
    favours: 'charge',
    weight: 0.4,
    source: 'Telegrams to the Secretary-General, 12 and 13 July 1960 (G)',
  },
  {
    id: 'pledgeToLeave',
    fromDay: 4,
    by: 'BEL',
    favours: 'answer',
    weight: 0.4,
    source: 'Statement in the Council, night of 13 to 14 July 1960 (G)',
  },
  {
    id: 'turnedBack',
    fromDay: 26,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'The Secretary-General’s envoy at Elisabethville, 4 August 1960 (G)',
  },
  {
    id: 'troopsGone',
    fromDay: 54,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Leaving of the regular troops, up to 2 September 1960 (G)',
  },
  {
    id: 'officersStay',
    fromDay: 115,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Second report of the envoy of the Secretary-General, 2 November 1960 (G)',
  },
  {
    id: 'lumumba',
    fromDay: 218,
    by: 'GHA',
    favours: 'charge',
    weight: 0.4,
    source: 'Death of Patrice Lumumba in Katanga made known, 13 February 1961 (G)',
  },
];

/** A Belgian parliamentary inquiry of 2001 found that ministers upheld the secession and shared in what was done to Lumumba (G). */
export const TRUTH = 0.8;
