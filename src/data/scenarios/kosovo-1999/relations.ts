/**
 * Who stood where on 19 March 1999, the eve of the crisis. Nothing that a state did because of the war may enter
 * here: these numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`;
 * ties are judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'RUS',
    to: 'SRB',
    bonds: ['supply', 'trade', 'veto'],
    source: 'Gas; Contact Group since 1994; veto on S/1994/1358, 2 December 1994',
  },
  { from: 'CHN', to: 'SRB', bonds: ['trade'], source: 'Agreements of 1997 (G)' },
  {
    from: 'BLR UKR',
    to: 'SRB',
    bonds: ['trade'],
    source: 'Arms and transit before 31 March 1998 (G)',
  },
  { from: 'GRC MKD', to: 'SRB', bonds: ['trade'], source: 'Road and rail to the north (G)' },
  {
    from: 'USA',
    to: 'XKX',
    bonds: ['guarantee'],
    source: 'Warnings of 24 December 1992 and 13 October 1998 to Belgrade (G)',
  },
  {
    from: 'GBR DEU FRA ITA',
    to: 'XKX',
    bonds: ['guarantee'],
    source: 'Activation order of the alliance, 13 October 1998',
    but: 'no land army without consent: Rambouillet, 23 February 1999 (G)',
  },
  {
    from: 'ALB',
    to: 'XKX',
    bonds: ['guarantee', 'supply'],
    source: 'Kin; arms over the border since 1997 (G)',
  },
  { from: 'TUR', to: 'XKX', bonds: ['aid'], source: 'Kin in both countries (G)' },
  { from: 'SAU', to: 'XKX', bonds: ['aid'], source: 'Charities (G)' },
  { from: 'USA', to: 'ALB', bonds: ['aid', 'garrison'], source: 'Exercises of June 1998 (G)' },
  {
    from: 'USA GBR FRA DEU',
    to: 'BIH',
    bonds: ['founder', 'garrison'],
    source: 'Dayton, 14 December 1995',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['SRB', 'XKX', -0.9, 'Autonomy ended on 23 March 1989; fighting since 28 February 1998'],
  ['USA', 'SRB', -0.7, 'Sanctions since 30 May 1992; strikes of 30 August 1995'],
  ['GBR', 'SRB', -0.6, 'Strikes of 30 August 1995'],
  ['DEU', 'SRB', -0.6, 'Recognitions of 23 December 1991; refugees (G)'],
  ['FRA', 'SRB', -0.4, 'Hostages of May 1995; strikes of 30 August 1995 (G)'],
  ['NLD CAN BEL DNK NOR', 'SRB', -0.5, 'Srebrenica, 11 July 1995; the alliance (G)'],
  ['ITA', 'SRB', -0.2, 'Trade over the sea (G)'],
  ['GRC', 'SRB', 0.4, 'Faith and trade (G)'],
  ['RUS', 'SRB', 0.6, 'Contact Group since 26 April 1994 (G)'],
  ['BLR', 'SRB', 0.5, 'Slav union sought by its parliament, 1998 (G)'],
  ['UKR', 'SRB', 0.3, 'Trade (G)'],
  ['CHN', 'SRB', 0.35, 'Agreements of 1997; Tibet and Taiwan in mind (G)'],
  ['IND', 'SRB', 0.3, 'Non-alignment; Kashmir in mind (G)'],
  ['NAM', 'SRB', 0.1, 'Belgrade’s help before 21 March 1990 (G)'],
  ['BRA ARG GAB', 'SRB', -0.1, 'S/RES/1199, 23 September 1998 (G)'],
  ['ALB', 'SRB', -0.9, 'Kosovo'],
  ['BIH', 'SRB', -0.7, 'War of 1992 to 1995'],
  ['HRV', 'SRB', -0.6, 'War of 1991'],
  ['SVN', 'SRB', -0.5, 'War of June 1991'],
  ['TUR', 'SRB', -0.5, 'Bosnia (G)'],
  ['MYS', 'SRB', -0.6, 'Bosnia; peacekeepers there since 1993 (G)'],
  [
    'BHR GMB PAK SAU IRN EGY',
    'SRB',
    -0.5,
    'Islamic Conference on Bosnia and Kosovo, 1992 and 1998 (G)',
  ],
  ['ALB', 'XKX', 0.95, 'Kin'],
  ['USA', 'XKX', 0.5, 'Warning of 24 December 1992 (G)'],
  ['GBR DEU', 'XKX', 0.4, 'Contact Group (G)'],
  ['FRA ITA NLD CAN', 'XKX', 0.3, 'Contact Group, the alliance (G)'],
  ['TUR MYS', 'XKX', 0.5, 'Fellow Muslims (G)'],
  ['BHR GMB PAK SAU EGY', 'XKX', 0.4, 'Islamic Conference (G)'],
  ['SVN HRV BIH', 'XKX', 0.4, 'Same adversary (G)'],
  ['RUS', 'XKX', -0.4, 'Against secession: Chechnya, 1994 to 1996 (G)'],
  ['CHN', 'XKX', -0.3, 'Against secession (G)'],
  ['GRC IND', 'XKX', -0.1, 'Against secession (G)'],
  ['USA', 'RUS', -0.1, 'Strikes on Iraq, 16 December 1998; the alliance’s growth, 12 March 1999'],
  ['BLR', 'RUS', 0.8, 'Union treaty, 2 April 1997'],
  ['CHN', 'RUS', 0.4, 'Declaration of 23 April 1997 (G)'],
]);
