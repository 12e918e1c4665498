/**
 * Both charge sheets of 2011, each item from the day on which the world could know it. The charge: that Libya’s government
 * attacked its own people, widely and by plan. The answer: that it put down an armed rising. Weights are ours: how far a
 * fair reader without friends would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'shotInBenghazi',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Pictures and calls from Benghazi, night of 15 February 2011 (G)',
  },
  {
    id: 'count233',
    fromDay: 5,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Count by a human rights organisation, 20 February 2011 (G)',
  },
  {
    id: 'ownEnvoys',
    fromDay: 6,
    by: 'LNC',
    favours: 'charge',
    weight: 0.7,
    source: 'Libya’s deputy envoy at the United Nations, 21 February 2011 (G)',
  },
  {
    id: 'houseToHouse',
    fromDay: 7,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Speech on television, 22 February 2011 (G)',
  },
  {
    id: 'drugsAndQaida',
    fromDay: 9,
    by: 'LBY',
    favours: 'answer',
    weight: 0.3,
    source: 'Telephone address, 24 February 2011 (G)',
  },
  {
    id: 'arsenals',
    fromDay: 9,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Barracks and arsenals in the east stormed, press of 24 February 2011 (G)',
  },
  {
    id: 'inquiryAsked',
    fromDay: 25,
    by: 'LBY',
    favours: 'answer',
    weight: 0.2,
    source: 'Letter asking the African Union for a mission, 12 March 2011 (G)',
  },
  {
    id: 'arabLeague',
    fromDay: 25,
    by: 'LBN',
    favours: 'charge',
    weight: 0.6,
    source: 'Arab League, Cairo, 12 March 2011: asks for a zone without flights (G)',
  },
  {
    id: 'noMercy',
    fromDay: 30,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Address to Benghazi on the radio, 17 March 2011 (G)',
  },
  {
    id: 'roadMap',
    fromDay: 54,
    by: 'ZAF',
    favours: 'answer',
    weight: 0.3,
    source: 'African Union in Tripoli: plan accepted there, 10 April 2011 (G)',
  },
  {
    id: 'inquiryReport',
    fromDay: 106,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Commission of inquiry of the Human Rights Council, 1 June 2011 (G)',
  },
];

/** The commission of inquiry found crimes against humanity by the government, and lesser crimes by the other side (G). */
export const TRUTH = 0.9;
