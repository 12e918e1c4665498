/**
 * Who stood where on 23 February 2022, the eve of the crisis. Nothing that a state did because of the invasion may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'USA',
    to: 'UKR',
    bonds: ['guarantee', 'arms', 'aid'],
    source:
      'Budapest memorandum, 5 December 1994; security assistance since 2014, charter of 10 November 2021 (G)',
    but: 'no troops: President on 8 December 2021 (G)',
  },
  {
    from: 'GBR',
    to: 'UKR',
    bonds: ['guarantee', 'arms'],
    source:
      'Budapest memorandum, 5 December 1994; training since 2015, anti-tank weapons in January 2022 (G)',
    but: 'no troops: defence secretary in December 2021 (G)',
  },
  {
    from: 'POL',
    to: 'UKR',
    bonds: ['buffer', 'supply', 'trade'],
    source: 'Border; arms since January 2022 (G)',
  },
  {
    from: 'LTU EST LVA',
    to: 'UKR',
    bonds: ['buffer', 'supply'],
    source: 'Arms since January 2022 (G)',
  },
  {
    from: 'ROU SVK CZE FIN',
    to: 'UKR',
    bonds: ['buffer'],
    source: 'Between them and the Russian army (G)',
  },
  {
    from: 'CAN',
    to: 'UKR',
    bonds: ['aid', 'supply'],
    source: 'Training since 2015; loan of 21 January 2022 (G)',
  },
  {
    from: 'DEU FRA ITA NLD ESP SWE NOR DNK',
    to: 'UKR',
    bonds: ['aid', 'trade'],
    source: 'Association agreement in force since 1 September 2017; loans (G)',
  },
  {
    from: 'TUR',
    to: 'UKR',
    bonds: ['supply', 'trade'],
    source: 'Aircraft sold since 2019; agreement of 3 February 2022 (G)',
  },
  {
    from: 'DEU ITA HUN AUT BGR',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Gas (G)',
  },
  {
    from: 'BLR',
    to: 'RUS',
    bonds: ['command', 'depends', 'garrison'],
    source: 'Union treaty, 8 December 1999; troops and credits since 2020 (G)',
  },
  {
    from: 'ARM',
    to: 'RUS',
    bonds: ['command', 'depends', 'garrison'],
    source: 'Tashkent treaty, 15 May 1992; troops in Karabakh since 10 November 2020 (G)',
  },
  {
    from: 'KAZ KGZ TJK',
    to: 'RUS',
    bonds: ['command'],
    source: 'Tashkent treaty, 15 May 1992; mission to Kazakhstan in January 2022 (G)',
  },
  {
    from: 'CHN',
    to: 'RUS',
    bonds: ['guarantee', 'depends', 'trade'],
    source: 'Treaty of 16 July 2001; joint statement of 4 February 2022 (G)',
  },
  {
    from: 'IND',
    to: 'RUS',
    bonds: ['depends', 'trade'],
    source: 'Treaty of 28 January 1993; arms from there (G)',
  },
  {
    from: 'VNM DZA',
    to: 'RUS',
    bonds: ['depends'],
    source: 'Arms from there (G)',
  },
  {
    from: 'SYR',
    to: 'RUS',
    bonds: ['founder', 'garrison', 'depends'],
    source: 'Government held up by it since 30 September 2015 (G)',
  },
  {
    from: 'MLI CAF',
    to: 'RUS',
    bonds: ['garrison'],
    source: 'Men hired from there since 2018 and 2021 (G)',
  },
  {
    from: 'ERI SDN ZWE MOZ',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Arms and votes (G)',
  },
  {
    from: 'CUB NIC VEN BOL PRK IRN',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Credits, arms and oil (G)',
  },
  {
    from: 'ARE SAU',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Oil agreement since December 2016 (G)',
  },
  {
    from: 'USA',
    to: 'POL',
    bonds: ['pact', 'garrison'],
    source: 'North Atlantic Treaty; troops since 2017 (G)',
  },
  {
    from: 'USA',
    to: 'DEU',
    bonds: ['pact', 'garrison'],
    source: 'North Atlantic Treaty; troops (G)',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['RUS', 'UKR', -1, 'Crimea since 27 February 2014; war in the east'],
  ['USA GBR', 'UKR', 0.8, 'Assistance since 2014 (G)'],
  ['POL LTU EST LVA', 'UKR', 0.85, 'Sponsors of its turn to Europe (G)'],
  [
    'FRA DEU ITA ESP NLD BEL CZE SVK ROU SWE FIN DNK NOR CAN',
    'UKR',
    0.6,
    'Association and sanctions since 2014 (G)',
  ],
  ['USA GBR', 'RUS', -0.8, 'Sanctions since 2014; Salisbury, 4 March 2018 (G)'],
  ['POL LTU EST LVA CZE', 'RUS', -0.8, 'Sanctions since 2014 (G)'],
  ['FRA DEU ITA ESP NLD BEL SWE FIN DNK NOR CAN ROU', 'RUS', -0.4, 'Sanctions since 2014 (G)'],
  ['HUN', 'RUS', 0.2, 'Gas contracts of 2021 (G)'],
  ['ALB', 'RUS', -0.5, 'North Atlantic Treaty, 2009'],
  ['BLR', 'RUS', 0.95, 'Sanctions on both since 2020; joint manoeuvres of February 2022 (G)'],
  ['BLR', 'UKR', -0.5, 'Airspace closed in 2021; army of Russia let in for manoeuvres (G)'],
  ['ARM', 'RUS', 0.7, 'Tashkent treaty, 15 May 1992'],
  ['KAZ KGZ TJK', 'RUS', 0.6, 'Tashkent treaty, 15 May 1992'],
  ['CHN', 'RUS', 0.75, 'Joint statement of 4 February 2022 (G)'],
  ['CHN', 'UKR', 0.2, 'Trade (G)'],
  ['IND', 'RUS', 0.7, 'Summit of 6 December 2021; arms (G)'],
  ['ARE SAU', 'RUS', 0.35, 'Oil agreement since December 2016 (G)'],
  ['GAB', 'RUS', 0.1, 'Talks of 2021 (G)'],
  ['SYR', 'RUS', 0.95, 'Held up by it since 30 September 2015'],
  ['KEN', 'UKR', 0.4, 'Speech on borders in the Council, 21 February 2022 (G)'],
  ['ERI PRK', 'RUS', 0.6, 'Against the West together (G)'],
  ['CUB NIC VEN BOL', 'RUS', 0.6, 'Against the United States together (G)'],
  ['MLI CAF', 'RUS', 0.6, 'Men hired from there (G)'],
  ['ZAF DZA', 'RUS', 0.4, 'Old help; arms (G)'],
  ['GEO', 'RUS', -0.8, 'War of August 2008'],
  ['MDA', 'UKR', 0.5, 'Partners in the turn to Europe (G)'],
  ['GEO', 'UKR', 0.6, 'Partners in the turn to Europe (G)'],
  ['TUR', 'RUS', 0.1, 'Rockets bought in 2019; rivals in Syria (G)'],
  ['TUR', 'UKR', 0.4, 'Aircraft sold since 2019 (G)'],
  ['USA', 'CHN', -0.6, 'Rivals since 2018 (G)'],
]);
