/**
 * Both charge sheets of 1999, each item from the day on which the world could know it. The charge: that Belgrade makes war on the
 * Albanians of its province and drives them out. The answer: that a state puts down armed rebels on its own soil, and that
 * the attack is the alliance’s, without the Council’s leave. Weights are ours: how far a fair reader
 * without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'threatFound',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'S/RES/1199, 23 September 1998: excessive force, 230,000 displaced',
  },
  {
    id: 'rebelArmy',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.5,
    source:
      'Report of the Secretary-General to the Council on attacks by both sides, 17 March 1999 (G)',
  },
  {
    id: 'racak',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Verifiers at Račak, 16 January 1999 (G)',
  },
  {
    id: 'racakDoubt',
    fromDay: 0,
    by: 'SRB',
    favours: 'answer',
    weight: 0.2,
    source: 'Statement from Belgrade on Račak, 17 January 1999 (G)',
  },
  {
    id: 'talksRefused',
    fromDay: 0,
    by: 'GBR',
    favours: 'charge',
    weight: 0.3,
    source: 'Statement of the two chairmen of the talks, Paris, 19 March 1999 (G)',
  },
  {
    id: 'annex',
    fromDay: 0,
    by: 'RUS',
    favours: 'answer',
    weight: 0.3,
    source: 'Moscow on the military annex that it had not signed, Paris, 18 March 1999 (G)',
  },
  {
    id: 'offensive',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Refugee agency on villages burnt since the verifiers left, 21 March 1999 (G)',
  },
  {
    id: 'tellsCouncil',
    fromDay: 4,
    by: 'SRB',
    favours: 'answer',
    weight: 0.4,
    source: 'Letter asking the Council to meet on aggression by the alliance, 24 March 1999 (G)',
  },
  {
    id: 'trains',
    fromDay: 14,
    by: 'observers',
    favours: 'charge',
    weight: 0.9,
    source:
      'Refugee agency: hundreds of thousands at the borders, some brought by train, 3 April 1999 (G)',
  },
  {
    id: 'convoy',
    fromDay: 25,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source: 'A convoy of refugees bombed from the air near Đakovica, 14 April 1999 (G)',
  },
  {
    id: 'indictment',
    fromDay: 68,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Indictment of Slobodan Milošević by the Tribunal, 27 May 1999 (G)',
  },
];

/** The Tribunal found in 2009 and 2014 that the expulsions were planned (G); that is the charge here, not the law of the bombing. */
export const TRUTH = 0.85;
