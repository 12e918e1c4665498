/**
 * Who stood where on 3 November 1956, the eve of the crisis. Nothing that a state did because of the attack may
 * enter here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of
 * `patronage.ts`; ties are judgement (prior). Suez, five days old, strains the ties of the West; the first voting on
 * Hungary's item, of 28 October, is left out. G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'BLR UKR',
    to: 'SUN',
    bonds: ['occupies'],
    source: 'Republics of the Union, with seats of their own since 1945',
  },
  {
    from: 'BGR CSK POL ROU DDR ALB',
    to: 'SUN',
    bonds: ['command', 'depends'],
    source: 'Warsaw Pact and its joint command, 14 May 1955; first partner in trade (G)',
  },
  {
    from: 'PRC MNG PRK',
    to: 'SUN',
    bonds: ['depends', 'trade'],
    source: 'Arms, credits and plants from there (G)',
  },
  {
    from: 'EGY SYR AFG',
    to: 'SUN',
    bonds: ['depends'],
    source: 'Arms since September 1955; for Afghanistan a credit of January 1956 (G)',
  },
  {
    from: 'FIN',
    to: 'SUN',
    bonds: ['depends', 'trade'],
    source: 'Treaty of 6 April 1948; reparations turned into trade (G)',
  },
  {
    from: 'IND',
    to: 'SUN',
    bonds: ['trade', 'veto'],
    source:
      'Steel works at Bhilai, agreement of 2 February 1955; Soviet word for it on Kashmir (G)',
  },
  {
    from: 'YUG IDN MMR',
    to: 'SUN',
    bonds: ['trade'],
    source: 'Credits and visits of 1955 and 1956 (G)',
  },
  {
    from: 'SUN',
    to: 'POL',
    bonds: ['pact', 'garrison', 'founder', 'buffer', 'arms'],
    source: 'Warsaw Pact; change of leaders of 21 October 1956 (G)',
  },
  {
    from: 'SUN',
    to: 'EGY',
    bonds: ['arms', 'trade', 'veto'],
    source: 'Arms sold through Prague since 27 September 1955; veto of 13 October 1956 (G)',
  },
  {
    from: 'SUN',
    to: 'PRC',
    bonds: ['pact', 'arms', 'aid', 'buffer'],
    source: 'Treaty of 14 February 1950; credits and plants (G)',
  },
  {
    from: 'AUT',
    to: 'HUN',
    bonds: ['trade'],
    source: 'Neighbour, neutral since 26 October 1955; frontier open (G)',
  },
  {
    from: 'USA',
    to: 'HUN',
    bonds: ['trade'],
    source: 'Radio and relief (G)',
    but: 'speech at Dallas of 27 October 1956: these nations are not looked on as potential allies (G)',
  },
  {
    from: 'USA',
    to: 'GBR',
    bonds: ['pact', 'garrison', 'aid', 'trade'],
    source: 'North Atlantic Treaty; bomber bases; first creditor of sterling (G)',
  },
  {
    from: 'USA',
    to: 'FRA',
    bonds: ['pact', 'garrison', 'aid'],
    source: 'North Atlantic Treaty; bases (G)',
  },
  {
    from: 'USA',
    to: 'DEU',
    bonds: ['pact', 'garrison', 'founder'],
    source: 'North Atlantic Treaty; army in the country',
  },
  {
    from: 'USA',
    to: 'CHN',
    bonds: ['pact', 'arms', 'aid'],
    source: 'Mutual Defense Treaty of 2 December 1954',
  },
]);

const BLOC = 'Warsaw Pact, 1955';
const NEUTRAL = 'Non-aligned; Bandung conference of April 1955, visits of 1955 and 1956 (G)';
const ARAB = 'Soviet vote and arms against Israel and the West, 1954–56 (G)';
const ALLIES = 'North Atlantic Treaty; cold war';

export const TIES: readonly Relation[] = relations([
  ['SUN', 'HUN', -0.4, 'Rising since 23 October 1956, alliance denounced on 1 November 1956 (G)'],
  ['BLR UKR', 'SUN', 1, 'Republics of the Union'],
  ['POL', 'SUN', 0.5, `${BLOC}; change of leaders of 21 October 1956 (G)`],
  ['CSK BGR ROU ALB DDR', 'SUN', 0.95, BLOC],
  ['CSK BGR ROU ALB DDR', 'HUN', -0.2, 'Governments that feared the same at home (G)'],
  ['BLR UKR', 'HUN', -0.4, 'As the Soviet Union'],
  ['POL', 'HUN', 0.3, 'The October of both (G)'],
  ['PRC MNG PRK', 'SUN', 0.8, 'Treaties of 1946 to 1950'],
  ['USA', 'SUN', -0.6, 'Cold war, after the Geneva summit of July 1955 (G)'],
  ['GBR FRA', 'SUN', -0.5, 'Cold war; threats over the canal (G)'],
  ['BEL NLD LUX ITA DNK NOR CAN TUR GRC PRT ISL', 'SUN', -0.45, ALLIES],
  ['ESP', 'SUN', -0.8, 'Civil war; no relations (G)'],
  ['CHN', 'SUN', -0.9, 'Charge of 1949, A/RES/505 (VI) of 1 February 1952'],
  ['AUS NZL', 'SUN', -0.5, 'Manila pact; relations broken off by Canberra in 1954 (G)'],
  ['THA PHL PAK', 'SUN', -0.4, 'Manila pact, 1954'],
  [
    'CUB PER BOL BRA CHL COL CRI DOM ECU SLV GTM HTI HND NIC PAN PRY VEN',
    'SUN',
    -0.4,
    'Rio treaty, 1947; Caracas declaration of March 1954 (G)',
  ],
  ['ARG URY MEX', 'SUN', -0.2, 'Rio treaty, 1947; trade (G)'],
  ['IRN IRQ', 'SUN', -0.3, 'Baghdad Pact, 1955'],
  ['SWE AUT IRL', 'SUN', -0.15, 'Neutral, with the West in trade and government (G)'],
  ['FIN', 'SUN', 0.4, 'Treaty of 6 April 1948'],
  ['YUG', 'SUN', 0.35, 'Belgrade declaration of 2 June 1955; visit of June 1956 (G)'],
  ['YUG', 'HUN', 0.2, 'Notes exchanged with the new leaders, October 1956 (G)'],
  ['IND', 'SUN', 0.45, `${NEUTRAL}; Kashmir`],
  ['IDN MMR LKA NPL AFG KHM', 'SUN', 0.25, NEUTRAL],
  ['EGY SYR', 'SUN', 0.65, ARAB],
  ['SAU YEM JOR LBY', 'SUN', 0.3, ARAB],
  ['LBN SDN', 'SUN', 0.1, ARAB],
  ['AUT', 'HUN', 0.35, 'Neighbour; border opened in 1956 (G)'],
  ['USA GBR FRA', 'HUN', 0.2, 'Against its old government, for its new one (G)'],
  [
    'USA',
    'GBR',
    0.3,
    'North Atlantic Treaty; in open dispute over Egypt since 30 October 1956 (G)',
  ],
  [
    'USA',
    'FRA',
    0.2,
    'North Atlantic Treaty; in open dispute over Egypt since 30 October 1956 (G)',
  ],
  ['GBR FRA ISR', 'EGY', -1, 'At war since 29 October 1956'],
  ['CHN', 'PRC', -1, 'Civil war; Straits crisis of 1954–55 (G)'],
  ['USA', 'CHN', 0.7, 'Mutual Defense Treaty of 2 December 1954'],
  ['USA', 'PRC', -0.8, 'Korea; Straits crisis of 1954–55 (G)'],
  ['IND', 'PAK', -0.7, 'Kashmir (G)'],
  ['PRK', 'KOR', -0.9, 'War of 1950–53 (S/RES/82 to 85)'],
]);
