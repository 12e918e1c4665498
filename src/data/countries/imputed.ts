/** Values of the table of 1990 that no source gives, each with the rule that filled it. */
import type { Imputed } from '../sheet.ts';

/** A rule, the fields it filled, and for whom. */
export type Rule = readonly [rule: string, fields: string, countries: string];

const RULES: readonly Rule[] = [
  [
    'Personnel times the median spending per soldier of the fifteen states nearest in income.',
    'militarySpending',
    'BRN BTN COM CPV GMB GNQ GRD KHM KNA LAO MRT QAT STP SYC TTO',
  ],
  ['Personnel times Czechoslovakia’s spending per soldier.', 'militarySpending', 'DDR'],
  [
    'No forces of its own: all are counted with the Soviet Union.',
    'power militarySpending personnel',
    'BLR UKR',
  ],
  ['Figures of 1991, taken off the Soviet Union’s.', 'population output', 'BLR UKR'],
  ['The Soviet Union’s.', 'democracy', 'BLR UKR'],
  [
    'Income per head times population, times 1.144 (the median ratio of the two series), because the ' +
      'output series covers a part or a successor only.',
    'output',
    'BTN CSK DDR DEU ETH SUN YUG',
  ],
  [
    'Mean of Jamaica, Trinidad and Tobago, and Barbados.',
    'democracy',
    'ATG BHS BLZ DMA GRD KNA LCA VCT',
  ],
  ['Mean of Bahrain, Oman, Qatar, Saudi Arabia and the United Arab Emirates.', 'democracy', 'BRN'],
  ['Mean of Fiji, Papua New Guinea, Solomon Islands and Vanuatu.', 'democracy', 'WSM'],
  ['That of Democratic Yemen, united with Yemen on 22 May 1990.', 'democracy', 'YEM'],
  ['Ideal point of 1991, the nearest year with votes.', 'ideal', 'KHM KOR LBR STP'],
  ['Ideal point of 1994, its first year back in the Assembly.', 'ideal', 'ZAF'],
  ['Gabon’s.', 'ideal', 'GNQ'],
  ['Mean of Czechoslovakia, Hungary and Poland.', 'ideal', 'DDR'],
  ['Mean of Austria, Finland and Sweden.', 'ideal', 'CHE'],
  [
    'Figures of 1986, the last year in the table before the crisis: those of 1990 include the rout and ' +
      'the payments of the war.',
    'power militarySpending personnel',
    'KWT',
  ],
];

export function imputedBy(rules: readonly Rule[]): readonly Imputed[] {
  return rules.flatMap(([rule, fields, countries]) =>
    countries
      .split(' ')
      .flatMap((country) => fields.split(' ').map((field) => ({ country, field, rule }))),
  );
}

export const IMPUTED_1990 = imputedBy(RULES);
