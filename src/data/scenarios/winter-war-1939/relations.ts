/**
 * Who stood where on 29 November 1939, the eve of the crisis. Nothing that a state did because of the attack may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of
 * `patronage.ts`; ties are coded by hand (prior), as no Assembly's votes are counted for these years. G: general
 * knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'DEU',
    to: 'SUN',
    bonds: ['guarantee', 'depends', 'trade'],
    source: 'Pact of 23 August 1939 and its protocol; oil and grain on credit (G)',
  },
  {
    from: 'EST LVA LTU',
    to: 'SUN',
    bonds: ['depends'],
    source: 'Pacts and bases of 28 September, 5 and 10 October 1939',
  },
  {
    from: 'CHN',
    to: 'SUN',
    bonds: ['arms', 'aid', 'depends'],
    source: 'Pact of 21 August 1937; aircraft, pilots and credits against Japan (G)',
  },
  {
    from: 'IRN AFG TUR',
    to: 'SUN',
    bonds: ['trade'],
    source: 'Neighbours and customers; for Turkey talks broken off on 17 October 1939 (G)',
  },
  {
    from: 'BGR',
    to: 'SUN',
    bonds: ['trade'],
    source: 'Air agreement of November 1939; an old sympathy (G)',
  },
  {
    from: 'SWE',
    to: 'FIN',
    bonds: ['buffer', 'trade', 'supply'],
    source: 'Six centuries in one state; meeting of the kings on 18 October 1939 (G)',
  },
  {
    from: 'NOR DNK',
    to: 'FIN',
    bonds: ['buffer'],
    source: 'Northern co-operation; meeting of 18 October 1939 (G)',
  },
  {
    from: 'EST',
    to: 'FIN',
    bonds: ['trade'],
    source: 'Kindred people across the gulf (G)',
  },
  {
    from: 'DEU',
    to: 'FIN',
    bonds: ['trade'],
    source: 'Copper, nickel; helped it in 1918 (G)',
    but: 'secret protocol of 23 August 1939',
  },
  {
    from: 'GBR',
    to: 'FIN',
    bonds: ['trade', 'supply'],
    source: 'First customer of its timber; seller of aircraft (G)',
  },
  {
    from: 'GBR FRA',
    to: 'TUR',
    bonds: ['pact', 'aid'],
    source: 'Treaty of 19 October 1939',
  },
  {
    from: 'USA',
    to: 'FIN',
    bonds: ['trade'],
    source: 'The debtor that paid; message of 12 October 1939 to Moscow (G)',
  },
  {
    from: 'IND AUS NZL CAN ZAF',
    to: 'GBR',
    bonds: ['command', 'depends', 'trade'],
    source: 'At war beside it since September 1939',
  },
]);

const NEAR_BOTH = 'Neutral between two camps, and within reach of one (G)';
const CATHOLIC = 'No relations with Moscow; Finland a republic like itself (G)';

export const TIES: readonly Relation[] = relations([
  ['SUN', 'FIN', -0.6, 'Demands of 12 October 1939; pact of 1932 denounced on 28 November 1939'],
  ['GBR', 'SUN', -0.45, 'Pact with Germany, 23 August 1939; Poland, 17 September 1939'],
  ['FRA', 'SUN', -0.55, 'Its party banned on 26 September 1939; Poland'],
  ['GBR', 'FIN', 0.4, 'Trade; sympathy for small states (G)'],
  ['FRA', 'FIN', 0.4, 'Sympathy for small states (G)'],
  ['GBR', 'FRA', 0.9, 'Allies at war since 3 September 1939'],
  ['POL', 'SUN', -0.95, 'Invaded on 17 September 1939'],
  ['POL', 'FRA', 0.9, 'Its government sits there since 30 September 1939'],
  ['DEU', 'SUN', 0.5, 'Pact of 23 August 1939; treaty of 28 September 1939'],
  ['DEU', 'FIN', 0.1, 'Friend of 1918, left to Moscow in August (G)'],
  ['DEU', 'GBR', -0.95, 'At war since 3 September 1939'],
  ['DEU', 'FRA', -0.95, 'At war since 3 September 1939'],
  ['ITA', 'SUN', -0.5, 'Anti-Comintern Pact, 6 November 1937'],
  ['ITA', 'FIN', 0.4, 'Aircraft on order (G)'],
  ['JPN', 'SUN', -0.6, 'Nomonhan, until 16 September 1939'],
  ['USA', 'SUN', -0.2, 'Message of 12 October 1939 (G)'],
  ['USA', 'FIN', 0.45, 'The debtor that paid (G)'],
  ['USA', 'GBR', 0.65, 'Cash and carry, 4 November 1939'],
  ['SWE', 'FIN', 0.9, 'Meeting of the kings on 18 October 1939'],
  ['SWE', 'SUN', -0.1, NEAR_BOTH],
  ['NOR DNK', 'FIN', 0.75, 'Meeting of 18 October 1939'],
  ['NOR DNK', 'SUN', 0, NEAR_BOTH],
  ['EST', 'FIN', 0.5, 'Kindred people'],
  ['LVA LTU', 'FIN', 0.3, NEAR_BOTH],
  ['EST LVA LTU', 'SUN', 0.2, 'Bases of September and October 1939'],
  ['CHE', 'FIN', 0.35, 'A neutral like itself (G)'],
  ['CHE', 'SUN', -0.3, 'No relations since 1918 (G)'],
  ['CHN', 'SUN', 0.7, 'Pact of 21 August 1937, and arms since'],
  ['CHN', 'FIN', 0.1, 'A fellow member (G)'],
  ['BGR', 'SUN', 0.35, 'Old sympathy (G)'],
  ['YUG', 'SUN', 0, 'No relations with Moscow yet; Slavs (G)'],
  ['GRC', 'SUN', 0, NEAR_BOTH],
  ['TUR', 'SUN', 0.2, 'Treaty of 17 December 1925; talks broken off on 17 October 1939'],
  ['IRN AFG', 'SUN', 0.15, 'Neighbours (G)'],
  ['ROU HUN', 'SUN', -0.35, 'Bessarabia; relations broken off in February 1939 (G)'],
  ['ARG URY BOL DOM ECU COL VEN PER PAN HTI CUB PRT ESP IRL', 'SUN', -0.5, CATHOLIC],
  ['ARG URY BOL DOM ECU COL VEN PER PAN HTI CUB PRT IRL', 'FIN', 0.4, CATHOLIC],
  ['MEX', 'SUN', -0.05, 'No relations since 1930; asylum for its exiles (G)'],
  ['BEL NLD LUX', 'FIN', 0.4, 'Small neutral states (G)'],
  ['BEL NLD', 'SUN', -0.3, 'No warmth; the Netherlands had never recognised it (G)'],
  ['ZAF EGY', 'FIN', 0.35, 'At Britain’s side (G)'],
  ['ZAF AUS NZL CAN IND', 'GBR', 0.9, 'At war beside it since September 1939'],
  ['EGY IRQ', 'GBR', 0.5, 'Treaties of 26 August 1936 and 30 June 1930'],
]);
