/**
 * Who stood where on 17 September 1931, the eve of the crisis. Nothing that a state did because of the attack
 * may enter here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule
 * of `patronage.ts`; ties are coded by hand (prior), as no Assembly's votes are counted for these years. G: general
 * knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'GBR',
    to: 'IND',
    bonds: ['occupies', 'garrison', 'trade'],
    source: 'Governed by the Viceroy; one army (G)',
  },
  {
    from: 'IND',
    to: 'GBR',
    bonds: ['depends', 'command'],
    source: 'Its delegation was named in London (G)',
  },
  {
    from: 'AUS NZL ZAF CAN',
    to: 'GBR',
    bonds: ['depends', 'trade'],
    source: 'First market of its exports; Imperial Conference of 1930 (G)',
  },
  {
    from: 'GBR',
    to: 'AUS',
    bonds: ['guarantee', 'trade'],
    source: 'Singapore base, resolved on 16 June 1921; Dominions (G)',
  },
  {
    from: 'GBR',
    to: 'IRQ',
    bonds: ['pact', 'garrison', 'founder'],
    source: 'Mandate; treaty of 30 June 1930 (G)',
  },
  {
    from: 'GBR',
    to: 'EGY',
    bonds: ['garrison', 'trade'],
    source: 'Declaration of 28 February 1922: troops and the canal kept (G)',
  },
  {
    from: 'GBR',
    to: 'PRT',
    bonds: ['pact'],
    source: 'Old alliance, confirmed on 14 October 1899 (G)',
  },
  {
    from: 'GBR',
    to: 'CHN',
    bonds: ['trade'],
    source: 'First investor in Shanghai and the Yangtze valley (Remer, figures of 1931)',
  },
  {
    from: 'GBR',
    to: 'JPN',
    bonds: ['trade'],
    source:
      'Old ally of 1902 to 1923; customer of India’s cotton; Four-Power Treaty of 13 December 1921',
  },
  {
    from: 'FRA',
    to: 'JPN',
    bonds: ['trade'],
    source: 'Arrangement of 10 June 1907 on each other’s Asian lands; Four-Power Treaty (G)',
  },
  {
    from: 'FRA',
    to: 'POL',
    bonds: ['pact', 'arms', 'aid'],
    source: 'Treaties of 19 February 1921 and 16 October 1925',
  },
  {
    from: 'FRA',
    to: 'CSK',
    bonds: ['pact', 'arms'],
    source: 'Treaties of 25 January 1924 and 16 October 1925',
  },
  {
    from: 'FRA',
    to: 'YUG',
    bonds: ['guarantee', 'arms', 'aid'],
    source: 'Treaty of 11 November 1927; loans (G)',
  },
  {
    from: 'FRA',
    to: 'ROU',
    bonds: ['guarantee', 'arms', 'aid'],
    source: 'Treaty of 10 June 1926; loans (G)',
  },
  {
    from: 'FRA',
    to: 'BEL',
    bonds: ['pact'],
    source: 'Military agreement of 7 September 1920; Locarno, 16 October 1925',
  },
  {
    from: 'ITA',
    to: 'ALB',
    bonds: ['pact', 'founder', 'aid'],
    source: 'Pacts of Tirana, 27 November 1926 and 22 November 1927 (G)',
  },
  {
    from: 'ITA',
    to: 'HUN',
    bonds: ['supply'],
    source: 'Treaty of friendship of 5 April 1927 (G)',
  },
  {
    from: 'USA',
    to: 'CHN',
    bonds: ['trade'],
    source: 'Open Door notes; Nine-Power Treaty of 6 February 1922; missions and trade (G)',
  },
  {
    from: 'USA',
    to: 'JPN',
    bonds: ['trade'],
    source: 'First customer for its silk, first seller of its cotton and oil (G)',
  },
  {
    from: 'USA',
    to: 'PAN',
    bonds: ['garrison', 'founder', 'depends'],
    source: 'Treaty of 18 November 1903: the canal and its zone (G)',
  },
  {
    from: 'SUN',
    to: 'CHN',
    bonds: ['trade'],
    source: 'Half of the Chinese Eastern Railway; fought over it until 22 December 1929 (G)',
  },
]);

const DOMINIONS = 'Dominion; Imperial Conference of 1930 (G)';
const ENTENTE = 'Little Entente and its treaties with France (G)';
const SMALL = 'Small states that lived by the Covenant: the Protocol of 2 October 1924 (G)';
const FAR = 'Far away; a fellow member without quarrels with either (G)';

export const TIES: readonly Relation[] = relations([
  ['JPN', 'CHN', -0.7, 'Twenty-one Demands of 1915; Tsinan of 3 May 1928; boycotts (G)'],
  ['GBR', 'JPN', 0.35, 'Old ally of 1902 to 1923; London Naval Treaty of 22 April 1930'],
  ['GBR', 'CHN', 0.1, 'Boycott of 1925 to 1927; concessions given back since (G)'],
  ['FRA', 'JPN', 0.35, 'Arrangement of 10 June 1907; Indochina (G)'],
  ['FRA', 'CHN', 0.05, 'Concessions and a border with Indochina (G)'],
  ['ITA', 'JPN', 0.25, 'No quarrel; concession at Tientsin (G)'],
  ['ITA', 'CHN', 0.05, 'Concession at Tientsin (G)'],
  ['DEU', 'CHN', 0.35, 'Equal treaty of 20 May 1921; advisers and trade (G)'],
  ['DEU', 'JPN', 0.1, 'Kiaochow lost to it in 1914 (G)'],
  ['GBR', 'FRA', 0.6, 'Locarno, 16 October 1925; Naval and debt quarrels (G)'],
  ['GBR', 'USA', 0.5, 'London Naval Treaty of 22 April 1930; debts (G)'],
  ['FRA', 'DEU', -0.4, 'Reparations; the customs union of 19 March 1931 opposed (G)'],
  ['FRA', 'ITA', -0.1, 'Naval parity refused in 1930 (G)'],
  ['USA', 'CHN', 0.35, 'Nine-Power Treaty of 6 February 1922; tariff treaty of 25 July 1928'],
  ['USA', 'JPN', 0.05, 'Exclusion Act of 1924; London Naval Treaty of 22 April 1930'],
  ['SUN', 'JPN', -0.25, 'Convention of 20 January 1925; fisheries and the railway (G)'],
  ['SUN', 'CHN', -0.35, 'War over the railway until 22 December 1929; no relations since (G)'],
  ['SUN', 'GBR', -0.5, 'Broken off on 26 May 1927, resumed in 1929 (G)'],
  ['SUN', 'FRA', -0.5, 'Debts and Bessarabia (G)'],
  ['AUS NZL CAN ZAF IND', 'GBR', 0.9, DOMINIONS],
  ['IRL', 'GBR', 0.4, 'Dominion of its own mind (G)'],
  ['AUS', 'JPN', 0.1, 'Customer for wool; fear of the north (G)'],
  ['CAN', 'CHN', 0.1, FAR],
  ['POL CSK YUG ROU', 'FRA', 0.75, ENTENTE],
  ['BEL', 'FRA', 0.7, 'Military agreement of 7 September 1920'],
  ['CSK YUG ROU ESP NOR SWE DNK FIN NLD CHE BEL IRL GRC', 'CHN', 0.3, SMALL],
  ['GTM PAN MEX COL URY VEN SLV DOM', 'CHN', 0.25, FAR],
  ['PER CHL BOL CUB ARG', 'CHN', 0.15, FAR],
  ['POL', 'JPN', 0.15, 'Two neighbours of one neighbour (G)'],
  ['THA', 'JPN', 0.25, 'Treaty of 10 March 1924; the first in Asia to treat it as an equal (G)'],
  ['THA', 'CHN', -0.1, 'Its Chinese and their boycotts (G)'],
  ['NLD', 'JPN', 0.15, 'The Indies and their oil (G)'],
  ['HUN AUT BGR', 'ITA', 0.3, 'Treaties of friendship of 1927 to 1930 (G)'],
  ['TUR IRN AFG', 'SUN', 0.4, 'Treaties of 17 December 1925, 1 October 1927 and 24 June 1931 (G)'],
  ['ALB', 'ITA', 0.7, 'Pact of Tirana of 22 November 1927'],
]);
