/**
 * Who stood where on 10 November 1965, the eve of the crisis. Nothing that a state did because of it may enter here: these
 * numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

/** Members of the Organisation of African Unity, by its charter of 25 May 1963. */
const AFRICA =
  'DZA EGY ETH GHA GIN KEN MLI NGA SDN TZA UGA ZMB SLE SEN SOM COG BDI LBR MAR TUN LBY CMR MRT RWA BFA';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'ZAF',
    to: 'ZWE',
    bonds: ['buffer', 'trade', 'supply'],
    source: 'Between it and independent Africa; trade agreement of 30 November 1964 (G)',
  },
  {
    from: 'PRT',
    to: 'ZWE',
    bonds: ['buffer', 'trade'],
    source: 'Railway and port of Beira; war in Mozambique since 25 September 1964 (G)',
  },
  {
    from: 'GBR',
    to: 'ZWE',
    bonds: ['founder', 'trade'],
    source: 'Sovereign since 1923',
    but: 'a declaration would be open rebellion: London, 27 October 1964',
  },
  { from: 'MWI', to: 'ZWE', bonds: ['trade'], source: 'Work and transit (G)' },
  {
    from: 'ZMB',
    to: 'ZWE',
    bonds: ['trade'],
    source: 'Power from Kariba, coal, the railway to the sea (G)',
    but: 'against any minority state since its independence, 24 October 1964 (G)',
  },
  {
    from: 'USA FRA DEU JPN CHE BEL NLD ITA',
    to: 'ZWE',
    bonds: ['trade'],
    source: 'Chrome and tobacco (G)',
  },
  {
    from: 'ZMB TZA DZA EGY GHA ETH',
    to: 'XZW',
    bonds: ['guarantee'],
    source: 'Liberation committee of the Organisation of African Unity, 25 May 1963',
  },
  { from: 'SUN PRC', to: 'XZW', bonds: ['supply'], source: 'Training and arms since 1963 (G)' },
]);

export const TIES: readonly Relation[] = relations([
  ['ZWE', 'XZW', -0.9, 'Land by race since 1930; parties banned on 26 August 1964'],
  ['ZAF', 'ZWE', 0.85, 'Minority rule; trade agreement of 30 November 1964 (G)'],
  ['PRT', 'ZWE', 0.7, 'Envoy received in Lisbon, 15 September 1965 (G)'],
  ['GBR', 'ZWE', 0.1, 'Kin; warning of 27 October 1964'],
  ['USA', 'ZWE', 0, 'Warning in support of London, 5 October 1965 (G)'],
  ['FRA', 'ZWE', 0, 'A matter for London (G)'],
  ['AUS NZL CAN', 'ZWE', -0.1, 'Commonwealth meeting, 25 June 1965 (G)'],
  [AFRICA, 'ZWE', -0.6, 'Accra, resolution of the heads of state, 22 October 1965 (G)'],
  ['MWI CIV MDG BWA', 'ZWE', -0.1, 'Neighbours and moderates (G)'],
  ['IND PAK MYS JOR IDN', 'ZWE', -0.5, 'Bandung, 24 April 1955'],
  ['SUN BGR POL CSK HUN ROU', 'ZWE', -0.6, 'Against colonies (G)'],
  ['PRC', 'ZWE', -0.5, 'Against colonies (G)'],
  [AFRICA, 'XZW', 0.7, 'Accra, 22 October 1965 (G)'],
  ['IND PAK MYS JOR IDN YUG', 'XZW', 0.5, 'Bandung, 24 April 1955'],
  ['SUN BGR POL CSK HUN ROU PRC', 'XZW', 0.5, 'Arms and training since 1963 (G)'],
  [
    'GBR',
    'XZW',
    0.15,
    'Five principles, 1964: no independence before majority rule is on its way (G)',
  ],
  ['USA', 'XZW', 0.15, 'Civil Rights Act, 2 July 1964; Africa policy (G)'],
  ['SWE NOR DNK FIN', 'XZW', 0.4, 'Votes on southern Africa (G)'],
  ['ZAF', 'XZW', -0.7, 'Minority rule'],
  ['PRT', 'XZW', -0.6, 'War in Mozambique since 25 September 1964'],
  ['ZMB', 'ZAF', -0.6, 'Minority rule (G)'],
]);
