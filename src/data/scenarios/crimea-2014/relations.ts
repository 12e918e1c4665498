/**
 * Who stood where on 26 February 2014, the eve of the crisis. Nothing that a state did because of the seizure may enter
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
    bonds: ['guarantee', 'aid'],
    source: 'Budapest memorandum, 5 December 1994; aid since 1992 (G)',
  },
  {
    from: 'GBR',
    to: 'UKR',
    bonds: ['guarantee'],
    source: 'Budapest memorandum, 5 December 1994',
  },
  {
    from: 'POL LTU EST LVA ROU',
    to: 'UKR',
    bonds: ['buffer'],
    source: 'Next in line: between them and the Russian army; association policy of 2009 (G)',
  },
  {
    from: 'DEU FRA ITA NLD',
    to: 'UKR',
    bonds: ['trade'],
    source: 'Association agreement initialled on 30 March 2012 (G)',
  },
  {
    from: 'DEU ITA HUN BGR GRC CYP',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Gas and deposits (G)',
  },
  {
    from: 'BLR',
    to: 'RUS',
    bonds: ['command', 'depends'],
    source: 'Union treaty, 8 December 1999; joint air defence (G)',
  },
  {
    from: 'ARM',
    to: 'RUS',
    bonds: ['command', 'depends'],
    source: 'Tashkent treaty, 15 May 1992; army base at Gyumri (G)',
  },
  {
    from: 'KAZ KGZ TJK',
    to: 'RUS',
    bonds: ['command'],
    source: 'Tashkent treaty, 15 May 1992; its organisation since 2002 (G)',
  },
  {
    from: 'CHN',
    to: 'RUS',
    bonds: ['supply', 'trade'],
    source: 'Treaty of 16 July 2001; oil and gas (G)',
  },
  {
    from: 'IND VNM',
    to: 'RUS',
    bonds: ['depends'],
    source: 'Arms from there (G)',
  },
  {
    from: 'SYR',
    to: 'RUS',
    bonds: ['depends', 'trade'],
    source: 'Arms and vetoes from there, 4 October 2011 and after (G)',
  },
  {
    from: 'CUB NIC VEN BOL ZWE SDN PRK',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Credits, arms and oil (G)',
  },
  {
    from: 'USA',
    to: 'POL',
    bonds: ['pact', 'garrison'],
    source: 'North Atlantic Treaty, accession of 12 March 1999 (G)',
  },
  {
    from: 'USA',
    to: 'LTU',
    bonds: ['pact'],
    source: 'North Atlantic Treaty, accession of 29 March 2004 (G)',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['RUS', 'UKR', -0.5, 'Trade war of 2013; change of government of 22 February 2014 (G)'],
  [
    'USA GBR FRA DEU',
    'UKR',
    0.5,
    'Mediators of the agreement of 21 February 2014 and friends of the new government (G)',
  ],
  ['POL LTU EST LVA', 'UKR', 0.7, 'Neighbours; sponsors of its turn to Europe (G)'],
  ['POL LTU EST LVA', 'RUS', -0.6, 'History; Georgia in August 2008 (G)'],
  ['USA GBR', 'RUS', -0.3, 'Syria; laws of December 2012 (G)'],
  ['BLR', 'RUS', 0.8, 'Union treaty, 8 December 1999'],
  ['ARM', 'RUS', 0.8, 'Base at Gyumri; customs union announced on 3 September 2013 (G)'],
  ['KAZ KGZ TJK', 'RUS', 0.6, 'Tashkent treaty, 15 May 1992'],
  ['BLR KAZ', 'UKR', 0.3, 'Neighbours and trade (G)'],
  ['CHN', 'RUS', 0.6, 'Treaty of 16 July 2001; votes together on Syria (G)'],
  ['CHN', 'UKR', 0.3, 'Treaty of 5 December 2013 (G)'],
  ['SYR CUB NIC VEN BOL PRK', 'RUS', 0.6, 'Against the United States together (G)'],
  ['SDN ZWE', 'RUS', 0.5, 'Shielded from sanctions by it, 11 July 2008 (G)'],
  ['GEO', 'RUS', -1, 'War of August 2008'],
  ['GEO MDA', 'UKR', 0.6, 'Partners in the turn to Europe (G)'],
  ['USA', 'CHN', -0.2, 'Rivals; trade'],
  ['IND', 'RUS', 0.5, 'Treaty of 28 January 1993; arms'],
  ['ARG', 'GBR', -0.5, 'The Falkland Islands (Malvinas)'],
]);
