/**
 * Who stood where on 6 August 2008, the eve of the crisis. Nothing that a state did because of the war may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'USA',
    to: 'GEO',
    bonds: ['arms', 'aid'],
    source:
      'Train and Equip programme since 2002; “will become” a member: Bucharest, 3 April 2008 (G)',
    but: 'against a fight, by its secretary of state, Tbilisi, 10 July 2008 (G)',
  },
  {
    from: 'POL LTU EST LVA UKR',
    to: 'GEO',
    bonds: ['supply'],
    source: 'Arms and sponsorship; Bucharest summit, 3 April 2008 (G)',
  },
  {
    from: 'TUR AZE',
    to: 'GEO',
    bonds: ['trade'],
    source: 'Pipeline from Baku to Ceyhan, opened on 13 July 2006',
  },
  {
    from: 'DEU FRA ITA GBR',
    to: 'GEO',
    bonds: ['aid'],
    source: 'Neighbourhood programme; group of friends (G)',
  },
  {
    from: 'DEU ITA FRA AUT HUN BGR',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Gas (G)',
  },
  {
    from: 'BLR',
    to: 'RUS',
    bonds: ['command', 'depends'],
    source: 'Union treaty, 8 December 1999 (G)',
  },
  {
    from: 'ARM',
    to: 'RUS',
    bonds: ['command', 'depends', 'garrison'],
    source: 'Tashkent treaty, 15 May 1992; base at Gyumri (G)',
  },
  {
    from: 'KAZ KGZ TJK UZB',
    to: 'RUS',
    bonds: ['command'],
    source: 'Tashkent treaty, 15 May 1992 (G)',
  },
  {
    from: 'CHN',
    to: 'RUS',
    bonds: ['supply', 'trade'],
    source: 'Treaty of 16 July 2001; arms (G)',
  },
  {
    from: 'IND VNM LBY',
    to: 'RUS',
    bonds: ['depends'],
    source: 'Arms from there; for Libya debts forgiven in April 2008 (G)',
  },
  {
    from: 'SYR VEN CUB PRK',
    to: 'RUS',
    bonds: ['trade'],
    source: 'Arms and oil (G)',
  },
  {
    from: 'USA',
    to: 'POL',
    bonds: ['pact'],
    source: 'North Atlantic Treaty, accession of 12 March 1999',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['RUS', 'GEO', -0.8, 'Embargo of 2006; aircraft shot down on 20 April 2008 (G)'],
  ['USA', 'GEO', 0.6, 'Kosovo mission, Iraq brigade, Bucharest 2008 (G)'],
  ['GBR', 'GEO', 0.4, 'Group of friends (G)'],
  ['FRA DEU ITA', 'GEO', 0.2, 'Doubts at Bucharest, 3 April 2008 (G)'],
  ['POL LTU EST LVA UKR', 'GEO', 0.7, 'Sponsors at Bucharest, 3 April 2008 (G)'],
  ['POL LTU EST LVA', 'RUS', -0.5, 'History; embargo and cyber attack of 2005 to 2007 (G)'],
  ['USA', 'RUS', -0.2, 'Missile defence; Kosovo recognised on 18 February 2008'],
  ['GBR', 'RUS', -0.3, 'Poisoning in London of November 2006 (G)'],
  ['FRA DEU ITA', 'RUS', 0.2, 'Gas; partners (G)'],
  ['CRI HRV BEL PAN', 'GEO', 0.2, 'Fellow states of middle size (G)'],
  ['BLR', 'RUS', 0.8, 'Union treaty, 8 December 1999'],
  ['ARM', 'RUS', 0.8, 'Base at Gyumri'],
  ['KAZ KGZ TJK UZB', 'RUS', 0.5, 'Tashkent treaty, 15 May 1992'],
  ['CHN', 'RUS', 0.6, 'Treaty of 16 July 2001'],
  ['VNM LBY ZAF IDN', 'RUS', 0.3, 'Arms and votes (G)'],
  ['SYR VEN CUB PRK', 'RUS', 0.5, 'Against the United States together (G)'],
  ['SRB', 'RUS', 0.6, 'Kosovo since 17 February 2008'],
]);
