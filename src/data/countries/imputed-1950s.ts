/** Values of the tables of 1950 and 1956 that no source gives, each with the rule that filled it. */
import { imputedBy, type Rule } from './imputed.ts';

const MEDIAN =
  'Personnel times the median spending per soldier of the fifteen states nearest in income.';
const LIKE_CHINA = 'Personnel times the People’s Republic of China’s spending per soldier.';
const OCCUPIED = 'AUT DDR DEU JPN';

const BOTH: readonly Rule[] = [
  [
    'No forces of its own: all are counted with the Soviet Union.',
    'power militarySpending personnel',
    'BLR UKR',
  ],
  ['Its share of 1990, taken off the Soviet Union’s.', 'population output', 'BLR UKR'],
  ['The Soviet Union’s.', 'democracy', 'BLR UKR'],
  ['Figure of 1960, the nearest year with one.', 'personnel', 'SWE'],
  ['Coded by hand, it had no vote: the Soviet Union’s.', 'ideal', 'DDR MNG PRC PRK'],
  [
    'Coded by hand, it had no vote: mean of Belgium, Denmark, the Netherlands and Norway.',
    'ideal',
    'DEU',
  ],
  ['Coded by hand, it had no vote: mean of Denmark, Norway and Sweden.', 'ideal', 'CHE'],
  [
    'Coded by hand, it had no vote: mean of China’s seat, the Philippines and Thailand.',
    'ideal',
    'KOR',
  ],
];

export const IMPUTED_1950 = imputedBy([
  ...BOTH,
  ['Under occupation: no forces of its own.', 'power militarySpending personnel', OCCUPIED],
  [
    'Italy’s figure of 1950 times the ratio of its own to Italy’s in 1956.',
    'population output',
    OCCUPIED,
  ],
  ['Figure of 1956.', 'democracy', OCCUPIED],
  [MEDIAN, 'militarySpending', 'ETH LBR NIC PAN SAU YEM'],
  [LIKE_CHINA, 'militarySpending', 'MNG'],
  [
    'Personnel times Czechoslovakia’s spending per soldier, for an army that the Soviet Union had armed.',
    'militarySpending',
    'PRK',
  ],
  [
    'Ideal point of 1956, its first year in the Assembly.',
    'ideal',
    'ALB AUT BGR ESP FIN HUN IRL ITA JOR JPN LKA NPL PRT ROU',
  ],
]);

export const IMPUTED_1956 = imputedBy([
  ...BOTH,
  [LIKE_CHINA, 'militarySpending', 'MNG PRK'],
  [MEDIAN, 'militarySpending', 'DOM ETH LBR LBY NIC PAN SAU URY YEM'],
  ['Personnel times Czechoslovakia’s spending per soldier.', 'militarySpending', 'DDR'],
]);
