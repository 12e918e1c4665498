/**
 * Who stood where on 2 October 1935, the eve of the crisis. Nothing that a state did because of the attack may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of
 * `patronage.ts`; ties are coded by hand (prior), as no Assembly's votes are counted for these years. G: general
 * knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'GBR',
    to: 'ETH',
    bonds: ['buffer', 'trade'],
    source: 'Blue Nile and the borders of the Sudan and Kenya; treaty of 13 December 1906 (G)',
  },
  {
    from: 'EGY',
    to: 'ETH',
    bonds: ['buffer'],
    source: 'Source of the Nile flood; Italy’s army in Libya on its border (G)',
  },
  {
    from: 'GBR',
    to: 'ITA',
    bonds: ['guarantee', 'trade'],
    source: 'Guarantor of Locarno with it; Stresa, 14 April 1935',
    but: 'speech at Geneva on 11 September 1935: collective resistance to unprovoked aggression',
  },
  {
    from: 'FRA',
    to: 'ITA',
    bonds: ['guarantee', 'buffer'],
    source: 'Accords of 7 January 1935 and staff talks of 27 June 1935: Austria, the Rhine (G)',
    but: 'speech at Geneva on 13 September 1935: France will meet its obligations (G)',
  },
  {
    from: 'FRA',
    to: 'ETH',
    bonds: ['trade'],
    source: 'Railway from Djibouti to Addis Ababa (G)',
  },
  {
    from: 'AUT HUN',
    to: 'ITA',
    bonds: ['guarantee', 'depends', 'supply'],
    source: 'Protocols of Rome, 17 March 1934; divisions at the Brenner on 25 July 1934 (G)',
  },
  {
    from: 'ALB',
    to: 'ITA',
    bonds: ['depends', 'aid', 'founder'],
    source: 'Pact of Tirana of 22 November 1927; bank and officers (G)',
  },
  {
    from: 'CHE',
    to: 'ITA',
    bonds: ['trade', 'depends'],
    source: 'Neighbour; neutrality recognised on 13 February 1920 (G)',
  },
  {
    from: 'SUN',
    to: 'ITA',
    bonds: ['trade'],
    source: 'Oil and ships; pact of friendship of 2 September 1933',
  },
  {
    from: 'SUN',
    to: 'FRA',
    bonds: ['pact'],
    source: 'Treaty of 2 May 1935',
  },
  {
    from: 'FRA',
    to: 'CSK',
    bonds: ['pact', 'arms'],
    source: 'Treaty of 16 October 1925',
  },
  {
    from: 'GBR',
    to: 'IND',
    bonds: ['occupies', 'garrison', 'trade'],
    source: 'Governed by the Viceroy; Government of India Act, 2 August 1935',
  },
  {
    from: 'IND AUS NZL ZAF',
    to: 'GBR',
    bonds: ['depends', 'trade'],
    source: 'Ottawa agreements of 20 August 1932; one navy (G)',
  },
  {
    from: 'USA',
    to: 'ITA',
    bonds: ['trade'],
    source: 'Oil, cotton and emigrants (G)',
    but: 'Neutrality Act of 31 August 1935',
  },
  {
    from: 'DEU',
    to: 'ITA',
    bonds: ['trade'],
    source: 'Coal; apart over Austria since 25 July 1934 (G)',
  },
]);

const SMALL = 'Small states that lived by the Covenant: the debate of September 1935 (G)';
const EMIGRANTS = 'Trade and Italian settlers (G)';
const ENTENTE = 'Little Entente and its treaties with France; statute of 16 February 1933';

export const TIES: readonly Relation[] = relations([
  ['ITA', 'ETH', -0.9, 'Adowa, 1896; Walwal, 5 December 1934; troops shipped since February (G)'],
  ['GBR', 'ITA', -0.05, 'Stresa, 14 April 1935; fleet sent to the Mediterranean in September (G)'],
  ['GBR', 'ETH', 0.35, 'Offer of Zeila, 24 June 1935; peace ballot, 27 June 1935'],
  ['FRA', 'ITA', 0.5, 'Accords of 7 January 1935'],
  ['FRA', 'ETH', 0.05, 'Railway; Italy given a free hand there in January (G)'],
  ['GBR', 'FRA', 0.45, 'Stresa; the naval treaty with Germany of 18 June 1935 (G)'],
  ['SUN', 'ITA', 0.05, 'Pact of 2 September 1933'],
  ['SUN', 'ETH', 0.2, 'Fellow member; for the Covenant against Germany (G)'],
  ['SUN', 'FRA', 0.45, 'Treaty of 2 May 1935'],
  ['SUN', 'GBR', 0.1, 'Visit of 28 March 1935 (G)'],
  ['SUN', 'DEU', -0.6, 'Berlin’s rearmament of 16 March 1935 (G)'],
  ['SUN', 'JPN', -0.5, 'Railway sold on 23 March 1935; clashes on the border (G)'],
  ['DEU', 'ITA', 0.05, 'Apart over Austria since 25 July 1934 (G)'],
  ['DEU', 'ETH', 0.1, 'Arms sold quietly in the summer (G)'],
  ['DEU', 'FRA', -0.6, 'Rearmament of 16 March 1935 (G)'],
  ['DEU', 'GBR', 0.05, 'Naval treaty of 18 June 1935'],
  ['AUT HUN', 'ITA', 0.85, 'Protocols of Rome, 17 March 1934'],
  ['ALB', 'ITA', 0.75, 'Pact of Tirana of 22 November 1927'],
  ['CHE', 'ITA', 0.3, 'Neighbour and customer (G)'],
  ['YUG', 'ITA', -0.5, 'Murder of the king on 9 October 1934; Croats harboured (G)'],
  ['GRC', 'ITA', -0.25, 'Dodecanese; Corfu, 1923 (G)'],
  ['TUR', 'ITA', -0.4, 'Dodecanese and speeches of 18 March 1934 (G)'],
  ['EGY', 'ITA', -0.3, 'Army in Libya (G)'],
  ['POL', 'ITA', 0.2, 'No quarrel; pact with Germany of 26 January 1934 (G)'],
  ['PRT', 'ITA', 0.05, 'Like regimes; its own Africa to fear for (G)'],
  ['ROU CSK', 'ITA', 0.05, 'Patron of Hungary’s claims (G)'],
  ['AUS NZL ZAF IND', 'GBR', 0.9, 'Dominions; Ottawa, 20 August 1932'],
  ['CAN', 'GBR', 0.8, 'Dominion; Ottawa, 20 August 1932'],
  ['IRL', 'GBR', 0.1, 'Annuities and tariffs (G)'],
  ['ZAF', 'ETH', 0.4, 'Warning at Geneva that Africa would remember, September 1935 (G)'],
  ['CSK ROU YUG', 'FRA', 0.75, ENTENTE],
  ['CSK ROU YUG GRC TUR ESP DNK NOR SWE FIN NLD BEL IRL', 'ETH', 0.35, SMALL],
  ['EST LVA LTU LUX MEX COL HTI LBR IRQ IRN AFG CHN NZL CAN AUS', 'ETH', 0.3, SMALL],
  ['ARG URY CHL PER ECU VEN', 'ITA', 0.2, EMIGRANTS],
  ['ARG URY CHL PER ECU VEN', 'ETH', 0.1, 'A fellow member without quarrels (G)'],
  ['USA', 'ETH', 0.2, 'Sympathy, and a Neutrality Act of 31 August 1935'],
  ['USA', 'ITA', 0.1, 'Emigrants and trade (G)'],
  ['USA', 'GBR', 0.5, 'Language, navies and debts (G)'],
  ['JPN', 'ETH', 0.1, 'Cotton trade (G)'],
  ['JPN', 'GBR', -0.2, 'Naval treaty denounced on 29 December 1934'],
  ['JPN', 'CHN', -0.8, 'Manchukuo; the northern provinces (G)'],
]);
