/**
 * Who stood where on 14 February 2011, the eve of the crisis. Nothing that a state did because of it may enter here:
 * these numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`; ties are
 * judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'ITA',
    to: 'LBY',
    bonds: ['aid', 'depends', 'trade'],
    source: 'Treaty of friendship, Benghazi, 30 August 2008: oil, gas, migrants (G)',
  },
  {
    from: 'RUS',
    to: 'LBY',
    bonds: ['supply', 'trade'],
    source: 'Debt forgiven and arms and railways ordered, Tripoli, 17 April 2008 (G)',
  },
  {
    from: 'CHN',
    to: 'LBY',
    bonds: ['trade'],
    source: 'Some 30,000 workers and building contracts at the start of 2011 (G)',
  },
  {
    from: 'TUR KOR DEU ESP',
    to: 'LBY',
    bonds: ['trade'],
    source: 'Building contracts and oil; sanctions ended by S/RES/1506, 12 September 2003',
  },
  {
    from: 'BLR UKR SRB',
    to: 'LBY',
    bonds: ['supply'],
    source: 'Arms and technicians (G)',
  },
  {
    from: 'TCD NER MLI BFA',
    to: 'LBY',
    bonds: ['aid'],
    source:
      'Banks, roads and soldiers paid for by Tripoli; union of Sahel states, 4 February 1998 (G)',
  },
  {
    from: 'ZAF NGA',
    to: 'LBY',
    bonds: ['trade'],
    source: 'Sirte declaration on an African union, 9 September 1999, and money for it (G)',
  },
  {
    from: 'USA',
    to: 'QAT',
    bonds: ['garrison'],
    source: 'Headquarters at Udeid since 28 April 2003 (G)',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['LBY', 'LNC', -0.9, 'A rising and its suppression'],
  ['LBN', 'LBY', -0.8, 'Musa al-Sadr, who vanished in Libya on 31 August 1978'],
  ['SAU', 'LBY', -0.7, 'Plot against its ruler, told in court on 30 July 2004 (G)'],
  ['QAT ARE KWT BHR', 'LBY', -0.5, 'Quarrels at summits, as on 30 March 2009 (G)'],
  [
    'EGY TUN',
    'LBY',
    -0.1,
    'Governments born of risings of 14 January 2011 and 11 February 2011 (G)',
  ],
  ['EGY TUN', 'LNC', 0.4, 'Neighbours in revolt, 14 January 2011 and 11 February 2011 (G)'],
  ['QAT LBN SAU ARE KWT JOR', 'LNC', 0.4, 'Arabs under fire from a ruler with few friends (G)'],
  ['USA', 'LBY', -0.3, 'Lockerbie, 21 December 1988; released prisoner welcomed, 20 August 2009'],
  ['GBR', 'LBY', -0.2, 'Lockerbie, 21 December 1988; police officer shot, 17 April 1984'],
  ['FRA', 'LBY', -0.1, 'Aircraft destroyed over Niger, 19 September 1989'],
  ['CHE BGR', 'LBY', -0.4, 'Hostages: Swiss businessmen to 2010, Bulgarian nurses to 24 July 2007'],
  ['FRA GBR USA', 'LNC', 0.4, 'Hopes of the Arab spring, January 2011 (G)'],
  ['ITA', 'LBY', 0.5, 'Treaty of 30 August 2008'],
  ['RUS CHN', 'LBY', 0.3, 'Contracts; against sanctions in the 1990s (G)'],
  ['ZAF', 'LBY', 0.5, 'A friend when few were, as told on 19 March 1999 (G)'],
  ['TCD NER MLI BFA GMB', 'LBY', 0.5, 'Aid from Tripoli (G)'],
  ['NGA', 'LBY', -0.1, 'Its envoy called back over words on a partition, 18 March 2010 (G)'],
  ['GAB', 'LBY', 0.1, 'African Union; trade (G)'],
  [
    'VEN CUB NIC SYR',
    'LBY',
    0.6,
    'Against the United States together, Porlamar, 27 September 2009 (G)',
  ],
  ['DZA', 'LBY', 0.4, 'Against armed Islamists together (G)'],
  ['TUR', 'LBY', 0.3, 'Contracts and visas since 24 November 2009 (G)'],
  [
    'BRA IND',
    'LBY',
    0.2,
    'Contracts; summit of South American and African states, 26 September 2009 (G)',
  ],
]);
