/**
 * Who stood where on 5 April 1992, the eve of the crisis. Nothing that a state did because of it may enter here: these
 * numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`; ties are
 * judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'SRB',
    to: 'BSP',
    bonds: ['founder', 'arms', 'aid'],
    source: 'Arms and pay from Belgrade’s army; republic proclaimed on 9 January 1992 (G)',
  },
  {
    from: 'RUS',
    to: 'SRB',
    bonds: ['supply', 'trade'],
    source: 'Arms and gas from what was the Soviet Union, to the embargo of 25 September 1991',
  },
  {
    from: 'GRC ROU',
    to: 'SRB',
    bonds: ['trade'],
    source: 'Roads and the Danube (G)',
  },
  {
    from: 'DEU AUT',
    to: 'HRV',
    bonds: ['guarantee', 'aid'],
    source: 'Recognised on 23 December 1991 and 15 January 1992',
  },
  {
    from: 'HRV',
    to: 'BIH',
    bonds: ['buffer'],
    source: 'Long border; Croats there, one in six (G)',
  },
  {
    from: 'TUR',
    to: 'BIH',
    bonds: ['trade'],
    source: 'Recognised on 6 February 1992; families from there (G)',
  },
  {
    from: 'USA',
    to: 'TUR',
    bonds: ['pact', 'garrison'],
    source: 'North Atlantic Treaty, accession of 18 February 1952',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['SRB', 'BIH', -0.7, 'Independence declared on 3 March 1992'],
  ['BSP', 'BIH', -0.9, 'Own republic of 9 January 1992 (G)'],
  ['SRB', 'BSP', 0.9, 'Own republic of 9 January 1992 (G)'],
  ['HRV', 'SRB', -0.9, 'War to the ceasefire of 2 January 1992'],
  ['HRV', 'BIH', 0.3, 'Voters of 1 March 1992 together; a plan to part it, 25 March 1991 (G)'],
  ['HRV', 'BSP', -0.8, 'War to the ceasefire of 2 January 1992'],
  ['SVN', 'SRB', -0.6, 'War of ten days to 7 July 1991'],
  ['RUS', 'SRB', 0.4, 'Orthodox and Slav; sixty years of one camp or none (G)'],
  ['RUS', 'BSP', 0.2, 'Orthodox and Slav (G)'],
  ['GRC', 'SRB', 0.5, 'Against Macedonia’s name, Brussels, 16 December 1991'],
  ['ROU', 'SRB', 0.4, 'Neighbours without a quarrel (G)'],
  ['GBR FRA', 'SRB', 0.1, 'Allies of two wars; against early recognition, 16 December 1991 (G)'],
  ['DEU', 'SRB', -0.4, 'Recognition of Croatia, 23 December 1991'],
  ['AUT HUN', 'SRB', -0.5, 'Shells and aircraft over the border, 27 October 1991 (G)'],
  ['ALB', 'SRB', -0.7, 'Kosovo’s own vote of 30 September 1991 (G)'],
  ['BGR', 'SRB', -0.2, 'Macedonia recognised on 15 January 1992'],
  ['USA', 'SRB', -0.2, 'Kosovo in Congress; embargo of 25 September 1991 (G)'],
  ['TUR', 'BIH', 0.6, 'Recognised on 6 February 1992'],
  ['TUR', 'SRB', -0.3, 'Recognised four republics on 6 February 1992'],
  ['IRN SAU EGY PAK MYS MAR IDN', 'BIH', 0.5, 'Fellow Muslims (G)'],
  ['IRN SAU PAK MYS', 'SRB', -0.2, 'Fellow Muslims in danger (G)'],
  ['DEU AUT USA ITA BEL', 'BIH', 0.2, 'Recognition prepared, 10 March 1992 (G)'],
  ['ZWE IND', 'SRB', 0.3, 'The non-aligned, of whom Belgrade had been a founder, 6 September 1961'],
  ['CHN', 'SRB', 0.2, 'Against secession (G)'],
  ['VEN CPV DJI', 'BIH', 0.2, 'Small states live by borders (G)'],
]);
