/**
 * Who stood where on 5 April 1994, the eve of the crisis. Nothing that a state did because of it may enter here: these
 * numbers explain the votes, so they must not be made from them. Stakes follow the rule of `patronage.ts`; ties are
 * judgement (prior). G: general knowledge, not checked against a source.
 */
import type { Relation } from '../../../engine/index.ts';
import { stakesOf } from '../patronage.ts';
import { relations } from '../relations.ts';

export const STAKES: readonly Relation[] = stakesOf([
  {
    from: 'FRA',
    to: 'RWA',
    bonds: ['arms', 'aid'],
    source:
      'Military agreement of 18 July 1975; troops there from 4 October 1990 to December 1993 (G)',
  },
  {
    from: 'BEL',
    to: 'RWA',
    bonds: ['aid'],
    source: 'Ruled it until 1 July 1962; soldiers in the mission since November 1993 (G)',
  },
  {
    from: 'UGA',
    to: 'RWT',
    bonds: ['founder', 'supply'],
    source: 'Its officers served in Uganda’s army until 1 October 1990 (G)',
  },
  {
    from: 'COD',
    to: 'RWA',
    bonds: ['supply'],
    source: 'Troops sent on 5 October 1990; way of arms (G)',
  },
  {
    from: 'EGY ZAF',
    to: 'RWA',
    bonds: ['supply'],
    source: 'Contracts for arms of 30 March 1992 and 19 October 1992 (G)',
  },
  {
    from: 'TZA',
    to: 'RWT',
    bonds: ['guarantee'],
    source: 'Host and broker of the accords of Arusha, 4 August 1993',
    but: 'broker between both, Arusha, 4 August 1993',
  },
  {
    from: 'USA DEU CAN',
    to: 'RWA',
    bonds: ['trade'],
    source: 'Aid and coffee; observers at Arusha, 4 August 1993 (G)',
  },
]);

export const TIES: readonly Relation[] = relations([
  ['RWA', 'RWT', -1, 'War since 1 October 1990; lists of those to be killed (G)'],
  ['FRA', 'RWA', 0.6, 'Arms and advisers since 4 October 1990 (G)'],
  ['FRA', 'RWT', -0.4, 'The other side of that war; from an English-speaking land (G)'],
  ['BEL', 'RWA', 0.1, 'Accords of 4 August 1993 (G)'],
  ['UGA', 'RWT', 0.8, 'Comrades of the war that ended on 26 January 1986'],
  ['UGA', 'RWA', -0.6, 'Shelling over the border, 1990 to 1993 (G)'],
  ['BDI', 'RWT', 0.3, 'A Tutsi army; its president killed on 21 October 1993'],
  [
    'COD TGO GAB CIV SEN',
    'RWA',
    0.4,
    'Summits of the French-speaking; last on 18 October 1993 (G)',
  ],
  ['TZA', 'RWT', 0.1, 'Arusha, 4 August 1993'],
  ['USA', 'RWT', 0.1, 'One of its leaders trained there in 1990 (G)'],
  ['USA', 'RWA', 0.1, 'Envoy at Arusha, 4 August 1993 (G)'],
  ['NGA GHA', 'RWT', 0.2, 'Peace by the African organisation since 1992 (G)'],
  ['DJI OMN PAK', 'RWA', 0.1, 'The non-aligned (G)'],
]);
