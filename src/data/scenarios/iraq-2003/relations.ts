/**
 * Who stood where on 19 March 2003, the eve of the crisis. Nothing that a state did because of the war may enter
 * here: these numbers explain the votes, so they must not be made from them. What it had said of the plan for it may: that is
 * the word of warning of the rule. Stakes follow the rule of `patronage.ts`; ties are judgement (prior). G: general
 * knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'AUS',
    to: 'USA',
    bonds: ['command', 'depends'],
    source: 'ANZUS, 1 September 1951; forces in the Gulf since January 2003 (G)',
  },
  {
    from: 'POL CZE HUN ITA ESP PRT DNK NLD NOR ISL',
    to: 'USA',
    bonds: ['depends'],
    source: 'North Atlantic Treaty, 4 April 1949, 12 March 1999',
  },
  {
    from: 'BGR ROU SVK SVN EST LVA LTU ALB HRV MKD',
    to: 'USA',
    bonds: ['depends'],
    source:
      'Invited to the alliance, or asking: Prague, 21 November 2002; Vilnius, 5 February 2003',
  },
  {
    from: 'FRA DEU BEL LUX CAN GRC',
    to: 'USA',
    bonds: ['depends'],
    source: 'North Atlantic Treaty, 4 April 1949',
    but: 'in Brussels against plans for Turkey, 10 February 2003; joint declaration with Russia, 5 March 2003 (G)',
  },
  {
    from: 'TUR',
    to: 'USA',
    bonds: ['depends', 'aid'],
    source: 'North Atlantic Treaty, accession of 18 February 1952',
    but: 'no to transit in its parliament, 1 March 2003 (G)',
  },
  {
    from: 'KWT BHR QAT',
    to: 'USA',
    bonds: ['depends'],
    source: 'Defence agreements of 1991 and 1992; bases in use (G)',
  },
  {
    from: 'SAU ARE OMN JOR EGY',
    to: 'USA',
    bonds: ['depends'],
    source: 'Bases, arms and aid (G)',
    but: 'summit of the Arab League against an attack, Sharm el-Sheikh, 1 March 2003 (G)',
  },
  {
    from: 'ISR JPN KOR PHL',
    to: 'USA',
    bonds: ['depends'],
    source: 'Treaties of 30 August 1951, 1 October 1953, 19 January 1960; for Israel arms (G)',
  },
  {
    from: 'PAK AFG UZB GEO COL SLV HND',
    to: 'USA',
    bonds: ['depends'],
    source: 'Aid since 2001, or the aid programmes of before (G)',
  },
  {
    from: 'MEX CHL',
    to: 'USA',
    bonds: ['trade'],
    source: 'Trade; agreement of 17 December 1992 (G)',
  },
  { from: 'AUS CAN NZL', to: 'GBR', bonds: ['trade'], source: 'Commonwealth (G)' },
  {
    from: 'RUS',
    to: 'IRQ',
    bonds: ['supply', 'trade'],
    source: 'Debts and oil contracts of the 1980s and 1997 (G)',
  },
  { from: 'FRA CHN', to: 'IRQ', bonds: ['trade'], source: 'Oil contracts of 1997 (G)' },
  { from: 'SYR JOR TUR', to: 'IRQ', bonds: ['trade'], source: 'Oil by road and pipeline (G)' },
  {
    from: 'USA',
    to: 'KWT',
    bonds: ['garrison', 'guarantee'],
    source: 'Agreement of 19 September 1991',
  },
  { from: 'USA', to: 'TUR', bonds: ['pact', 'garrison'], source: 'Accession of 18 February 1952' },
]);

export const TIES: readonly Relation[] = relations([
  ['USA', 'IRQ', -0.95, 'War of 1991; zones closed to its aircraft; strikes of 16 December 1998'],
  ['GBR', 'IRQ', -0.85, 'War of 1991; strikes of 16 December 1998'],
  ['KWT', 'IRQ', -0.9, 'Invaded on 2 August 1990'],
  ['IRN', 'IRQ', -0.6, 'War of 1980 to 1988'],
  ['ISR', 'IRQ', -0.8, 'Rockets of January 1991 (G)'],
  ['SAU', 'IRQ', -0.3, 'War of 1991 (G)'],
  ['SYR JOR YEM LBY', 'IRQ', 0.3, 'Trade and shared grievances; Arab summit of 1 March 2003 (G)'],
  ['RUS', 'IRQ', 0.25, 'Debts and contracts (G)'],
  ['FRA CHN', 'IRQ', 0.1, 'Contracts; against the sanctions since 1998 (G)'],
  ['GBR', 'USA', 0.9, 'Joint strikes of 16 December 1998; joint text of 24 February 2003'],
  ['AUS', 'USA', 0.85, 'ANZUS invoked on 14 September 2001 (G)'],
  ['ESP', 'USA', 0.6, 'Joint text of 24 February 2003; Azores, 16 March 2003'],
  ['BGR', 'USA', 0.6, 'Invited to the alliance on 21 November 2002'],
  ['POL DNK ITA PRT CZE HUN', 'USA', 0.65, 'Letter of eight, 30 January 2003 (G)'],
  ['ROU EST LVA LTU SVK SVN ALB HRV MKD', 'USA', 0.6, 'Letter of ten, 5 February 2003 (G)'],
  ['FRA', 'USA', 0.25, 'Allies; “whatever the circumstances … no”, 10 March 2003 (G)'],
  ['DEU', 'USA', 0.3, 'Allies; no part in a war: since August 2002 (G)'],
  ['BEL CAN', 'USA', 0.35, 'Allies; Brussels, 10 February 2003 (G)'],
  ['TUR', 'USA', 0.35, 'Allies; vote of 1 March 2003 (G)'],
  ['RUS', 'USA', 0.1, 'Partners since September 2001; council of 28 May 2002 (G)'],
  ['CHN', 'USA', 0, 'Aircraft collision of 1 April 2001; trade (G)'],
  ['MEX CHL', 'USA', 0.3, 'Neighbours and trade (G)'],
  ['PAK', 'USA', 0.3, 'Partner since September 2001 (G)'],
  ['AGO CMR GIN', 'USA', 0.15, 'Aid and oil (G)'],
  ['IRN', 'USA', -0.8, 'Breach of 7 April 1980; speech of 29 January 2002 (G)'],
  ['SYR', 'USA', -0.5, 'Embargoes since 1979 (G)'],
  ['LBY', 'USA', -0.6, 'Sanctions since 1992; strikes of 15 April 1986 (G)'],
  ['CUB', 'USA', -0.85, 'Embargo since 7 February 1962'],
  ['PRK', 'USA', -0.9, 'Speech of 29 January 2002; inspectors expelled on 31 December 2002 (G)'],
  ['KWT', 'USA', 0.85, 'Freed on 28 February 1991'],
  ['KWT', 'GBR', 0.7, 'Freed on 28 February 1991'],
  ['POL', 'GBR', 0.5, 'Letter of eight, 30 January 2003 (G)'],
]);
