/**
 * Who stood where on 24 June 1950, the eve of the crisis. Nothing that a state did because of the invasion
 * may enter here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule
 * of `patronage.ts`; ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'SUN',
    to: 'PRK',
    bonds: ['founder', 'arms', 'aid', 'buffer', 'veto'],
    source:
      'Occupied it until December 1948, made its government and army; agreement of 17 March 1949, armour and advisers (G); veto of 8 April 1949 against the admission of Seoul (G)',
  },
  {
    from: 'PRC',
    to: 'PRK',
    bonds: ['buffer', 'supply'],
    source:
      'Common border on the Yalu; Korean divisions of its army handed over with their arms, 1949–50 (G)',
  },
  {
    from: 'SUN',
    to: 'PRC',
    bonds: ['pact', 'aid', 'garrison', 'arms'],
    source:
      'Treaty of Friendship, Alliance and Mutual Assistance of 14 February 1950; credit of 300 million dollars; naval base at Port Arthur (G)',
  },
  {
    from: 'PRC',
    to: 'SUN',
    bonds: ['pact', 'depends', 'buffer'],
    source: 'Treaty of 14 February 1950; its arms and credit come from there (G)',
  },
  {
    from: 'SUN',
    to: 'POL',
    bonds: ['pact', 'founder', 'garrison', 'buffer', 'arms'],
    source: 'Treaty of 21 April 1945; troops in the country (G)',
  },
  {
    from: 'SUN',
    to: 'CSK',
    bonds: ['pact', 'buffer', 'arms'],
    source: 'Treaty of 12 December 1943 (G)',
  },
  {
    from: 'SUN',
    to: 'HUN',
    bonds: ['pact', 'founder', 'garrison', 'buffer', 'arms'],
    source: 'Treaty of 18 February 1948; troops in the country (G)',
  },
  {
    from: 'SUN',
    to: 'ROU',
    bonds: ['pact', 'founder', 'garrison', 'buffer', 'arms'],
    source: 'Treaty of 4 February 1948; troops in the country (G)',
  },
  {
    from: 'SUN',
    to: 'BGR',
    bonds: ['pact', 'founder', 'arms'],
    source: 'Treaty of 18 March 1948 (G)',
  },
  {
    from: 'SUN',
    to: 'DDR',
    bonds: ['occupies', 'founder'],
    source: 'Occupying power, the state made in October 1949 (G)',
  },
  {
    from: 'SUN',
    to: 'MNG',
    bonds: ['pact', 'founder', 'garrison', 'buffer'],
    source: 'Treaty of 27 February 1946 (G)',
  },
  {
    from: 'USA',
    to: 'KOR',
    bonds: ['founder', 'arms', 'aid'],
    source:
      'Occupied it until 15 August 1948, made its army; troops left in June 1949, advisers stayed; Mutual Defense Assistance Agreement of 26 January 1950 (G)',
  },
  {
    from: 'USA',
    to: 'JPN',
    bonds: ['occupies', 'garrison', 'aid'],
    source: 'Occupying power; bases (G)',
  },
  {
    from: 'USA',
    to: 'PHL',
    bonds: ['garrison', 'founder', 'arms', 'aid'],
    source: 'Military Bases Agreement of 14 March 1947 (G)',
  },
  {
    from: 'USA',
    to: 'CHN',
    bonds: ['aid', 'supply'],
    source: 'China Aid Act of 3 April 1948 (G)',
    but: 'statement of 5 January 1950: no military aid or advice for the forces on Taiwan (G)',
  },
  {
    from: 'USA',
    to: 'GBR',
    bonds: ['pact', 'aid', 'garrison'],
    source: 'North Atlantic Treaty; Marshall Plan; bomber bases since 1948 (G)',
  },
  {
    from: 'USA',
    to: 'FRA',
    bonds: ['pact', 'aid', 'arms'],
    source: 'North Atlantic Treaty; Marshall Plan; arms under the agreement of 27 January 1950 (G)',
  },
  {
    from: 'USA',
    to: 'ITA',
    bonds: ['pact', 'aid', 'arms'],
    source: 'North Atlantic Treaty; Marshall Plan; arms under the agreement of 27 January 1950 (G)',
  },
  {
    from: 'USA',
    to: 'DEU',
    bonds: ['occupies', 'aid'],
    source: 'Occupying power; Berlin airlift of 1948–49; Marshall Plan (G)',
  },
  {
    from: 'USA',
    to: 'GRC',
    bonds: ['guarantee', 'arms', 'aid'],
    source: 'Truman Doctrine of 12 March 1947 (G)',
  },
  {
    from: 'USA',
    to: 'TUR',
    bonds: ['guarantee', 'arms', 'aid'],
    source: 'Truman Doctrine of 12 March 1947 (G)',
  },
  {
    from: 'GBR FRA',
    to: 'DEU',
    bonds: ['occupies'],
    source: 'Occupying power (G)',
  },
  {
    from: 'GBR',
    to: 'EGY',
    bonds: ['pact', 'garrison'],
    source: 'Treaty of alliance of 26 August 1936; garrison on the canal (G)',
  },
  {
    from: 'GBR',
    to: 'JOR',
    bonds: ['pact', 'arms', 'aid'],
    source: 'Treaty of 15 March 1948; subsidy and officers of the Arab Legion (G)',
  },
  {
    from: 'GBR',
    to: 'IRQ',
    bonds: ['pact', 'garrison', 'arms'],
    source: 'Treaty of 30 June 1930; air bases (G)',
  },
  {
    from: 'CHN',
    to: 'KOR',
    bonds: ['aid'],
    source:
      'Host and paymaster of its government in exile until 1945; Chiang and Rhee met in August 1949 (G)',
  },
]);

const BLOC = 'Recognised Pyongyang in 1948–50 and Seoul never (G)';
const BACKED = 'Voted for GA 195 (III) of 12 December 1948, on the government in Seoul (G)';

export const TIES: readonly Relation[] = relations([
  ['PRK', 'KOR', -1, 'Each claims all Korea; fighting on the parallel throughout 1949 (G)'],
  ['SUN', 'PRK', 0.85, 'Made its state and army (G)'],
  ['PRC', 'PRK', 0.75, 'Common border and war against Japan; Koreans in its civil war (G)'],
  ['POL CSK BLR UKR BGR HUN ROU ALB DDR MNG', 'PRK', 0.7, BLOC],
  ['SUN PRC', 'KOR', -0.7, BLOC],
  ['POL CSK BLR UKR BGR HUN ROU ALB DDR MNG', 'KOR', -0.5, BLOC],
  ['USA', 'KOR', 0.6, 'Made its state; economic aid (G)'],
  ['CHN', 'KOR', 0.7, 'Among the first to recognise it; common enemy (G)'],
  ['PHL', 'KOR', 0.5, 'Recognised it; member of the United Nations Commission (G)'],
  ['AUS', 'KOR', 0.4, 'Member of the United Nations Commission; observers on the parallel (G)'],
  ['CAN GBR FRA', 'KOR', 0.35, BACKED],
  ['NZL BEL NLD LUX GRC TUR CUB ECU BOL', 'KOR', 0.3, BACKED],
  ['NOR DNK', 'KOR', 0.2, BACKED],
  ['USA', 'PRK', -0.7, 'Never recognised it (G)'],
  ['CHN', 'PRK', -0.8, 'Ally of its enemy in the civil war (G)'],
  ['GBR FRA CAN AUS', 'PRK', -0.5, 'Never recognised it (G)'],
  ['IND', 'KOR', 0.1, 'On the United Nations Commission, against separate elections (G)'],
  ['IND', 'PRK', -0.1, 'No relations; non-alignment (G)'],
  ['IND', 'PRC', 0.35, 'Recognised it on 30 December 1949, among the first (G)'],
  ['EGY', 'KOR', 0, 'No relations of note (G)'],
  ['EGY', 'PRK', -0.1, 'No relations of note (G)'],
  ['EGY', 'USA', -0.2, 'Palestine, 1948 (G)'],
  ['EGY', 'GBR', -0.4, 'The canal zone and the Sudan (G)'],
  ['YUG', 'PRK', 0, 'Fellow socialists; Pyongyang sided with Moscow in 1948 (G)'],
  ['YUG', 'KOR', -0.1, 'Never recognised it (G)'],
  ['YUG', 'SUN', -0.9, 'Expelled from the Cominform on 28 June 1948, blockaded (G)'],
  [
    'YUG',
    'USA',
    0.15,
    'Credits since 1949; elected to the Council against the Soviet candidate (G)',
  ],
  ['PRC', 'CHN', -1, 'Civil war; Hainan fell on 1 May 1950 (G)'],
  ['PRC', 'USA', -0.6, 'Civil war; consuls withdrawn in January 1950 (G)'],
  [
    'PRC',
    'GBR',
    -0.1,
    'Recognised by London on 6 January 1950, without exchange of ambassadors (G)',
  ],
  ['SUN', 'USA', -0.8, 'Berlin blockade of 1948–49 (G)'],
  ['SUN', 'GBR', -0.5, 'Berlin blockade; the treaty of 1942 a dead letter (G)'],
  ['SUN', 'FRA', -0.4, 'Berlin blockade; the treaty of 1944 a dead letter (G)'],
  ['USA', 'GBR', 0.85, 'North Atlantic Treaty; wartime alliance'],
  ['USA', 'CHN', 0.5, 'Wartime alliance; aid (G)'],
  ['USA', 'JPN', 0.6, 'Occupation turned into partnership since 1948 (G)'],
  ['USA', 'DEU', 0.6, 'Marshall Plan; Berlin airlift (G)'],
  ['USA', 'PHL', 0.7, 'Independence of 1946; bases (G)'],
  ['USA', 'TUR', 0.6, 'Truman Doctrine of 12 March 1947 (G)'],
  ['USA', 'GRC', 0.6, 'Truman Doctrine of 12 March 1947 (G)'],
  ['GBR', 'AUS', 0.9, 'Commonwealth'],
  ['GBR', 'NZL', 0.9, 'Commonwealth'],
  ['GBR', 'CAN', 0.85, 'Commonwealth; North Atlantic Treaty'],
  ['GBR', 'ZAF', 0.6, 'Commonwealth'],
  ['GBR', 'IND', 0.35, 'Commonwealth; republic since 26 January 1950 (G)'],
  ['IND', 'PAK', -0.7, 'War over Kashmir until 1 January 1949 (G)'],
  ['ISR', 'EGY', -0.7, 'War of 1948–49, armistice of 24 February 1949 (G)'],
  ['ISR', 'SYR', -0.7, 'War of 1948–49, armistice of 20 July 1949 (G)'],
  ['ISR', 'JOR', -0.5, 'War of 1948–49, armistice of 3 April 1949 (G)'],
  ['TUR', 'SUN', -0.7, 'Claims to the Straits and to Kars since 1945 (G)'],
  ['IRN', 'SUN', -0.4, 'Azerbaijan crisis of 1946 (S/RES/2, 3, 5)'],
  ['JPN', 'KOR', 0.1, 'Colonial rule until 1945 (G)'],
]);
