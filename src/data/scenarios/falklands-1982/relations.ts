/**
 * Who stood where on 1 April 1982, the eve of the crisis. Nothing that a state did because of the landing may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'USA',
    to: 'GBR',
    bonds: ['pact', 'garrison', 'command'],
    source: 'North Atlantic Treaty, 4 April 1949; Trident agreement of 11 March 1982 (G)',
  },
  {
    from: 'USA',
    to: 'ARG',
    bonds: ['pact'],
    source: 'Rio treaty, 2 September 1947; lifted arms ban sought in 1981 (G)',
    but: 'President to President by telephone against a landing, 1 April 1982 (G)',
  },
  {
    from: 'PAN PER VEN BOL GTM CUB NIC',
    to: 'ARG',
    bonds: ['pact'],
    source: 'Rio treaty, 2 September 1947 (of Cuba and Nicaragua: fellowship against colonies) (G)',
  },
  {
    from: 'BRA MEX ECU PRY URY COL CRI DOM SLV HND HTI',
    to: 'ARG',
    bonds: ['trade'],
    source: 'Rio treaty, 2 September 1947; neighbours in trade (G)',
  },
  {
    from: 'SUN',
    to: 'ARG',
    bonds: ['trade'],
    source: 'Grain: first customer since the embargo of January 1980 (G)',
  },
  {
    from: 'AUS NZL CAN',
    to: 'GBR',
    bonds: ['trade'],
    source: 'Commonwealth; trade (G)',
  },
  {
    from: 'FRA DEU ITA NLD BEL LUX DNK IRL GRC',
    to: 'GBR',
    bonds: ['trade'],
    source: 'European Communities, accession of 1 January 1973',
  },
  {
    from: 'ESP',
    to: 'ARG',
    bonds: ['trade'],
    source: 'Kinship; Gibraltar (G)',
  },
]);

const RIO = 'Organization of American States; backed the claim in its resolutions (G)';
const NATO = 'North Atlantic Treaty';
const EUROPE = 'European Communities';
const COMMONWEALTH = 'Commonwealth';

export const TIES: readonly Relation[] = relations([
  [
    'GBR',
    'ARG',
    -0.3,
    'Claim kept up since 3 January 1833; talks of 26 February 1982 in New York (G)',
  ],
  ['USA', 'GBR', 0.9, `${NATO}, 4 April 1949`],
  ['USA', 'ARG', 0.25, 'Rio treaty; help in Central America, 1981 (G)'],
  ['USA', 'SUN', -0.7, 'Afghanistan since 27 December 1979; Poland since 13 December 1981'],
  ['GBR', 'SUN', -0.6, 'Afghanistan since 27 December 1979; Poland since 13 December 1981'],
  ['SUN', 'ARG', 0.2, 'Grain trade since 1980 (G)'],
  ['CHN', 'GBR', 0.1, 'Talks to come on Hong Kong (G)'],
  ['CHN', 'ARG', 0.2, 'Relations since 1972; against colonies (G)'],
  ['PAN', 'ARG', 0.7, RIO],
  ['PER VEN BOL GTM', 'ARG', 0.7, RIO],
  ['CUB NIC', 'ARG', 0.2, 'Apart in everything else (G)'],
  ['BRA MEX ECU PRY URY COL CRI DOM SLV HND HTI', 'ARG', 0.4, RIO],
  ['CHL', 'ARG', -0.5, 'Beagle Channel: near war in December 1978 (G)'],
  ['GUY', 'ARG', -0.1, 'Venezuela’s claim on its own land (G)'],
  ['GUY UGA', 'GBR', 0.4, COMMONWEALTH],
  ['JOR', 'GBR', 0.4, 'Arms and training (G)'],
  ['TGO COD', 'GBR', 0.2, 'Lomé convention of 31 October 1979; trade (G)'],
  ['FRA DEU ITA NLD BEL LUX DNK GRC', 'GBR', 0.7, `${NATO}; ${EUROPE}`],
  ['NOR PRT TUR ISL CAN', 'GBR', 0.7, NATO],
  ['IRL', 'GBR', 0.2, `${EUROPE}; Northern Ireland`],
  ['AUS NZL', 'GBR', 0.8, COMMONWEALTH],
  ['ESP', 'ARG', 0.4, 'Kinship; Gibraltar (G)'],
  ['ESP', 'GBR', 0, 'Gibraltar; Lisbon agreement of 10 April 1980 (G)'],
  ['JPN', 'GBR', 0.4, 'Trade'],
  ['POL', 'GBR', -0.4, 'Martial law since 13 December 1981'],
]);
