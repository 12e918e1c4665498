/**
 * Both charge sheets of 1935 and 1936, each item from the day on which the world could know it. The charge: that Italy
 * resorted to war against Ethiopia in breach of its word. Weights are ours: how far a fair reader without friends would
 * be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'walwal',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source: 'Award of the arbitrators of 3 September 1935: neither side to blame (G)',
  },
  {
    id: 'memorandum',
    fromDay: 0,
    by: 'ITA',
    favours: 'answer',
    weight: 0.4,
    source: 'Memorandum to the Council, 4 September 1935 (G)',
  },
  {
    id: 'slavery',
    fromDay: 0,
    by: 'ITA',
    favours: 'answer',
    weight: 0.3,
    source: 'The same, annexes on slavery and raids, 4 September 1935 (G)',
  },
  {
    id: 'drawnBack',
    fromDay: 0,
    by: 'ETH',
    favours: 'charge',
    weight: 0.5,
    source: 'Telegram of 26 September 1935: troops thirty kilometres behind the border (G)',
  },
  {
    id: 'balcony',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 1,
    source: 'Speech in Rome, 2 October 1935, and orders to cross (G)',
  },
  {
    id: 'adowaBombed',
    fromDay: 1,
    by: 'ETH',
    favours: 'charge',
    weight: 0.7,
    source: 'Telegrams of 3 October 1935 on the bombing of Adowa (W-ALLSOP)',
  },
  {
    id: 'mobilised',
    fromDay: 1,
    by: 'ITA',
    favours: 'answer',
    weight: 0.2,
    source: 'Telegram of 3 October 1935: Ethiopia’s mobilisation as a threat (G)',
  },
  {
    id: 'committeeOfSix',
    fromDay: 4,
    by: 'observers',
    favours: 'charge',
    weight: 1.2,
    source: 'Report of the Committee of the Council, 7 October 1935 (W-PP35)',
  },
  {
    id: 'redCross',
    fromDay: 88,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'A Swedish field hospital bombed on 30 December 1935 (G)',
  },
  {
    id: 'gas',
    fromDay: 170,
    by: 'ETH',
    favours: 'charge',
    weight: 0.6,
    source: 'Reports on mustard gas, March 1936 (G)',
  },
];

/** Ordered in a memorandum of 30 December 1934, published since: the total conquest of Ethiopia (G). */
export const TRUTH = 0.99;
