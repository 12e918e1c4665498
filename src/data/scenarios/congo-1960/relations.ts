/**
 * Who stood where on 9 July 1960, the eve of the crisis. Nothing that a state did because of it may enter here: these
 * numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'USA',
    to: 'BEL',
    bonds: ['pact', 'supply'],
    source: 'North Atlantic Treaty, 4 April 1949',
    but: 'for the end of colonies since Accra and the speech of 3 February 1960 in Cape Town had been welcomed (G)',
  },
  {
    from: 'GBR',
    to: 'BEL',
    bonds: ['pact', 'trade'],
    source: 'Brussels, 17 March 1948; mines next door in Northern Rhodesia (G)',
    but: '“wind of change”, Cape Town, 3 February 1960',
  },
  {
    from: 'FRA',
    to: 'BEL',
    bonds: ['pact', 'trade'],
    source: 'Brussels, 17 March 1948; Rome, 25 March 1957',
  },
  { from: 'NLD LUX', to: 'BEL', bonds: ['trade'], source: 'Benelux, 3 February 1958' },
  { from: 'DEU ITA', to: 'BEL', bonds: ['trade'], source: 'Rome, 25 March 1957' },
  { from: 'PRT', to: 'BEL', bonds: ['buffer'], source: 'Angola behind the same border (G)' },
  { from: 'ZAF', to: 'BEL', bonds: ['trade'], source: 'Minerals and settlers (G)' },
  {
    from: 'GHA GIN',
    to: 'COD',
    bonds: ['guarantee'],
    source: 'Accra, 13 December 1958: help for those not yet free (G)',
  },
  {
    from: 'EGY',
    to: 'COD',
    bonds: ['aid'],
    source: 'Cairo’s support since the conference of 1957 (G)',
  },
  {
    from: 'SUN CSK',
    to: 'COD',
    bonds: ['trade'],
    source: 'Missions at the independence of 30 June 1960 (G)',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['BEL', 'COD', -0.4, 'Colony until 30 June 1960; speeches of that day'],
  ['GHA', 'COD', 0.7, 'Accra, 13 December 1958 (G)'],
  ['GIN', 'COD', 0.6, 'Independence against Paris, 2 October 1958 (G)'],
  ['EGY', 'COD', 0.5, 'Solidarity conference, Cairo, 26 December 1957 (G)'],
  [
    'TUN MAR ETH LBR SDN LBY',
    'COD',
    0.5,
    'Independent African states, Addis Ababa, 14 June 1960 (G)',
  ],
  ['IND IDN LKA YUG MMR', 'COD', 0.4, 'Bandung, 24 April 1955'],
  ['SUN POL CSK', 'COD', 0.4, 'Against colonies (G)'],
  ['GHA', 'BEL', -0.4, 'Accra, 13 December 1958 (G)'],
  ['GIN EGY', 'BEL', -0.4, 'Against colonies (G)'],
  ['TUN MAR', 'BEL', -0.1, 'Trade, and a war in Algeria (G)'],
  ['SUN', 'BEL', -0.5, 'Summit broken off on 16 May 1960; alliance against it'],
  ['POL CSK', 'BEL', -0.4, 'Warsaw, 14 May 1955'],
  ['FRA', 'BEL', 0.7, 'Treaties of 17 March 1948 and 25 March 1957'],
  ['GBR', 'BEL', 0.55, 'Treaty of 17 March 1948'],
  ['NLD LUX', 'BEL', 0.7, 'Benelux, 3 February 1958'],
  ['ITA', 'BEL', 0.5, 'Rome, 25 March 1957; its miners there (G)'],
  ['PRT', 'BEL', 0.6, 'Fellow holder of Africa (G)'],
  ['ZAF', 'BEL', 0.4, 'Settlers (G)'],
  ['USA', 'BEL', 0.45, 'Allies; votes on colonies apart since 1956 (G)'],
  ['CHN', 'BEL', 0.3, 'Recognised by Brussels (G)'],
  ['USA', 'SUN', -0.7, 'Aircraft shot down on 1 May 1960; summit broken off on 16 May 1960'],
]);
