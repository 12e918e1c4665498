/**
 * Who stood where on 28 October 1956, the eve of the crisis. Nothing that a state did because of the attack
 * may enter here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule
 * of `patronage.ts`; ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'USA',
    to: 'GBR',
    bonds: ['pact', 'garrison', 'aid', 'trade'],
    source:
      'North Atlantic Treaty; bomber bases; loan of 1946 and first creditor of sterling; oil (G)',
    but: 'letters of 31 July, 2 and 8 September 1956 against force over the canal (FRUS 1955–57 XVI)',
  },
  {
    from: 'USA',
    to: 'FRA',
    bonds: ['pact', 'garrison', 'aid'],
    source: 'North Atlantic Treaty; bases; aid for Indochina until 1954 (G)',
    but: 'Tripartite Declaration of 25 May 1950; “no excuse” for force, 5 and 11 September 1956 (G)',
  },
  {
    from: 'USA',
    to: 'ISR',
    bonds: ['aid'],
    source: 'Grants and loans since 1949; arms refused (G)',
    but: 'Tripartite Declaration of 25 May 1950; messages of 27 and 28 October 1956 (G)',
  },
  {
    from: 'USA',
    to: 'SAU',
    bonds: ['garrison', 'arms', 'trade', 'aid'],
    source: 'Mutual Defense Assistance Agreement of 18 June 1951; air base at Dhahran; oil (G)',
  },
  {
    from: 'USA',
    to: 'EGY',
    bonds: ['trade'],
    source:
      'Wheat on credit until 1956; help for the Aswan dam offered in 1955, withdrawn on 19 July 1956 (G)',
  },
  {
    from: 'USA',
    to: 'TUR',
    bonds: ['pact', 'garrison', 'arms', 'aid'],
    source: 'North Atlantic Treaty; bases',
  },
  {
    from: 'USA',
    to: 'DEU',
    bonds: ['pact', 'garrison', 'founder'],
    source: 'North Atlantic Treaty; army in the country',
  },
  {
    from: 'USA',
    to: 'JPN',
    bonds: ['pact', 'garrison', 'founder'],
    source: 'Security Treaty of 8 September 1951; bases',
  },
  {
    from: 'USA',
    to: 'KOR',
    bonds: ['pact', 'garrison', 'arms', 'aid', 'founder'],
    source: 'Mutual Defense Treaty of 1 October 1953; army in the country',
  },
  {
    from: 'USA',
    to: 'CHN',
    bonds: ['pact', 'arms', 'aid'],
    source: 'Mutual Defense Treaty of 2 December 1954',
  },
  {
    from: 'SUN',
    to: 'EGY',
    bonds: ['arms', 'trade', 'veto'],
    source:
      'Arms sold through Prague since 27 September 1955; cotton; vetoes of 29 March 1954 and 13 October 1956 (G)',
  },
  {
    from: 'CSK',
    to: 'EGY',
    bonds: ['supply', 'trade'],
    source: 'Named seller of the arms of 27 September 1955 (G)',
  },
  {
    from: 'SUN',
    to: 'SYR',
    bonds: ['arms', 'veto'],
    source: 'Arms since 1955; veto of 22 January 1954 (G)',
  },
  {
    from: 'SUN',
    to: 'HUN',
    bonds: ['pact', 'garrison', 'founder', 'buffer', 'arms'],
    source: 'Warsaw Pact; troops in the country; rising since 23 October 1956 (G)',
  },
  {
    from: 'SUN',
    to: 'POL',
    bonds: ['pact', 'garrison', 'founder', 'buffer', 'arms'],
    source: 'Warsaw Pact; change of leaders of 21 October 1956 (G)',
  },
  {
    from: 'SUN',
    to: 'PRC',
    bonds: ['pact', 'arms', 'aid', 'buffer'],
    source: 'Treaty of 14 February 1950; credits and plants (G)',
  },
  {
    from: 'FRA',
    to: 'ISR',
    bonds: ['pact', 'arms'],
    source:
      'Arms contracts of 1954–56, fighters and tanks; protocol of Sèvres, 24 October 1956 (G)',
  },
  {
    from: 'GBR',
    to: 'JOR',
    bonds: ['pact', 'garrison', 'aid', 'arms'],
    source: 'Treaty of 15 March 1948; subsidy; Glubb dismissed on 1 March 1956 (G)',
  },
  {
    from: 'GBR',
    to: 'IRQ',
    bonds: ['pact', 'garrison', 'arms'],
    source: 'Baghdad Pact, 4 April 1955; air bases (G)',
  },
  {
    from: 'GBR',
    to: 'LBY',
    bonds: ['pact', 'garrison', 'aid'],
    source: 'Treaty of 29 July 1953; garrison (G)',
  },
  {
    from: 'AUS NZL',
    to: 'GBR',
    bonds: ['depends', 'trade'],
    source: 'Ottawa preferences, a third and more of its exports; common planning of defence (G)',
  },
  {
    from: 'CAN',
    to: 'GBR',
    bonds: ['trade', 'supply'],
    source: 'Second market of its exports; Commonwealth; North Atlantic Treaty (G)',
  },
  {
    from: 'ZAF',
    to: 'GBR',
    bonds: ['depends'],
    source: 'First market; Simonstown agreement of 4 July 1955 (G)',
  },
  {
    from: 'PRT',
    to: 'GBR',
    bonds: ['trade'],
    source: 'Old alliance, first market of its wine (G)',
  },
  {
    from: 'BEL NLD',
    to: 'FRA',
    bonds: ['trade'],
    source: 'European Coal and Steel Community, 1951 (G)',
  },
  {
    from: 'SYR',
    to: 'EGY',
    bonds: ['command'],
    source: 'Joint command of 20 October 1955; Arab League defence treaty of 1950 (G)',
  },
  {
    from: 'SAU',
    to: 'EGY',
    bonds: ['command', 'aid'],
    source: 'Joint command of 27 October 1955; money (G)',
  },
  {
    from: 'JOR',
    to: 'EGY',
    bonds: ['command'],
    source: 'Joint command of 24 October 1956; Arab League defence treaty of 1950 (G)',
  },
  {
    from: 'YUG',
    to: 'EGY',
    bonds: ['trade', 'supply'],
    source: 'Trade and small arms; Brioni meeting of July 1956 (G)',
  },
  {
    from: 'IND',
    to: 'EGY',
    bonds: ['trade'],
    source: 'User of the canal, buyer of cotton; Brioni meeting of July 1956 (G)',
  },
]);

const PACT_OF_BAGHDAD = 'Baghdad Pact, 1955 (G)';
const ARAB = 'League of Arab States';
const USERS =
  'Stood with London and Paris at the canal conferences of August and September 1956 (G)';
const BANDUNG = 'Bandung conference of April 1955 (G)';

export const TIES: readonly Relation[] = relations([
  ['ISR', 'EGY', -1, 'War of 1948–49; raids and the closed Straits of Tiran (S/RES/95, 106)'],
  [
    'GBR',
    'EGY',
    -0.7,
    'Canal Company taken over on 26 July 1956; last troops had left on 13 June (G)',
  ],
  ['FRA', 'EGY', -0.8, 'Canal Company; Cairo’s arms for the rising in Algeria (G)'],
  ['GBR', 'FRA', 0.85, 'North Atlantic Treaty; joint planning since August 1956 (G)'],
  ['FRA', 'ISR', 0.7, 'Arms contracts of 1954–56 (G)'],
  ['GBR', 'ISR', 0.1, 'Bound to Jordan against it; raid on Qalqilya of 10 October 1956 (G)'],
  ['USA', 'GBR', 0.5, 'North Atlantic Treaty, strained over the canal since August (G)'],
  ['USA', 'FRA', 0.35, 'North Atlantic Treaty, strained over Algeria and the canal (G)'],
  ['USA', 'ISR', 0.25, 'Aid, and arms refused (G)'],
  ['USA', 'EGY', 0, 'Dam money withdrawn on 19 July 1956; against force over the canal (G)'],
  ['SUN', 'EGY', 0.6, 'Arms since 1955 (G)'],
  ['POL CSK BLR UKR BGR HUN ROU ALB DDR', 'EGY', 0.45, 'Arms since 1955 (G)'],
  ['PRC', 'EGY', 0.5, 'Recognised by Cairo on 16 May 1956 (G)'],
  ['SUN', 'GBR', -0.5, 'Cold war, softened by the visit of April 1956 (G)'],
  ['SUN', 'FRA', -0.4, 'Cold war, softened by the visit of May 1956 (G)'],
  ['SUN', 'ISR', -0.4, 'Armed its enemies since 1955 (G)'],
  ['SUN', 'USA', -0.6, 'Cold war, after the Geneva summit of July 1955 (G)'],
  ['YUG', 'EGY', 0.75, 'Brioni meeting of July 1956 (G)'],
  ['YUG', 'SUN', 0.1, 'Belgrade declaration of 2 June 1955 (G)'],
  ['IND', 'EGY', 0.75, 'Brioni meeting of July 1956 (G)'],
  ['IND', 'GBR', 0.3, 'Commonwealth'],
  ['IDN MMR LKA AFG', 'EGY', 0.5, BANDUNG],
  ['SYR SAU YEM', 'EGY', 0.9, 'Joint commands with Cairo, 1955–56 (G)'],
  ['JOR', 'EGY', 0.75, 'Joint command of 24 October 1956 (G)'],
  ['LBN LBY SDN', 'EGY', 0.65, ARAB],
  ['MAR TUN', 'EGY', 0.5, 'Independent of France since March 1956 (G)'],
  ['IRQ', 'EGY', 0.3, `${ARAB}; rivals over the Baghdad Pact (G)`],
  ['SYR SAU YEM JOR IRQ LBN LBY', 'ISR', -0.8, ARAB],
  ['SYR SAU YEM', 'GBR', -0.4, 'Buraimi, Aden and the Baghdad Pact (G)'],
  ['SYR MAR TUN', 'FRA', -0.5, 'Mandate and protectorates; Algeria (G)'],
  ['JOR', 'GBR', 0, 'Glubb dismissed on 1 March 1956 (G)'],
  ['IRQ', 'GBR', 0.5, PACT_OF_BAGHDAD],
  ['TUR', 'GBR', 0.5, PACT_OF_BAGHDAD],
  ['IRN', 'GBR', 0.15, `${PACT_OF_BAGHDAD}; oil nationalised in 1951`],
  ['PAK', 'GBR', 0.3, `${PACT_OF_BAGHDAD}; Commonwealth`],
  ['IRN', 'EGY', 0.15, 'Fellow Muslims, apart over the Baghdad Pact (G)'],
  ['PAK', 'EGY', 0.2, 'Fellow Muslims, apart over the Baghdad Pact (G)'],
  ['TUR', 'EGY', -0.1, PACT_OF_BAGHDAD],
  ['AUS', 'GBR', 0.95, 'Commonwealth; Menzies led the mission to Cairo, September 1956 (G)'],
  ['NZL', 'GBR', 0.95, USERS],
  ['AUS NZL', 'EGY', -0.4, USERS],
  ['BEL NLD', 'EGY', -0.2, USERS],
  ['BEL', 'FRA', 0.75, 'North Atlantic Treaty; Coal and Steel Community'],
  ['CAN', 'GBR', 0.75, 'Commonwealth; North Atlantic Treaty'],
  [
    'CAN',
    'EGY',
    0.1,
    'No quarrel; trainers sold to Egypt, fighters promised to Israel on 21 September 1956 (G)',
  ],
  ['ZAF', 'GBR', 0.45, 'Commonwealth; Simonstown agreement of 1955 (G)'],
  ['PRT', 'FRA', 0.5, 'North Atlantic Treaty; fellow colonial power'],
  ['CUB PER', 'EGY', 0.05, 'No relations of note (G)'],
  ['CHN', 'EGY', -0.1, 'Cairo recognised Peking on 16 May 1956 (G)'],
  ['CHN', 'GBR', -0.1, 'London recognised Peking in 1950 (G)'],
  ['CHN', 'PRC', -1, 'Civil war; Straits crisis of 1954–55 (G)'],
  ['USA', 'CHN', 0.7, 'Mutual Defense Treaty of 2 December 1954'],
  ['USA', 'PRC', -0.8, 'Korea; Straits crisis of 1954–55 (G)'],
  ['GRC', 'GBR', -0.2, 'Cyprus (G)'],
  ['GRC', 'EGY', 0.3, 'Greeks of Egypt; stayed away from the London conference (G)'],
  ['ESP', 'EGY', 0.15, 'Arab friendship as a policy (G)'],
  ['NOR DNK SWE', 'GBR', 0.35, 'Trade; Nordic members of the canal conferences (G)'],
  ['IND', 'PAK', -0.7, 'Kashmir (G)'],
  ['PRK', 'KOR', -0.9, 'War of 1950–53 (S/RES/82 to 85)'],
]);
