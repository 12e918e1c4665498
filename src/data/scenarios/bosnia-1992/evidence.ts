/**
 * Both charge sheets of 1992 to 1995, each item from the day on which the world could know it. The charge: that Belgrade and
 * the Bosnian Serbs made war on a recognised state and drove out its people. The answer: that a civil war had begun with a
 * secession, and that all sides did such things. Weights are ours: how far a fair reader without friends would be moved
 * (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'referendum',
    fromDay: 0,
    by: 'BSP',
    favours: 'answer',
    weight: 0.4,
    source: 'Vote of 1 March 1992, from which the Serbs stayed away (G)',
  },
  {
    id: 'shotsAtCrowd',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.3,
    source: 'Shots at a peace march in Sarajevo, 6 April 1992 (G)',
  },
  {
    id: 'zvornik',
    fromDay: 3,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Official of the refugee agency who came through Zvornik, 9 April 1992 (G)',
  },
  {
    id: 'noClaims',
    fromDay: 21,
    by: 'SRB',
    favours: 'answer',
    weight: 0.2,
    source: 'New Yugoslavia declares that it has no claims, Belgrade, 27 April 1992 (G)',
  },
  {
    id: 'columnAttacked',
    fromDay: 27,
    by: 'SRB',
    favours: 'answer',
    weight: 0.3,
    source: 'Column fired on as it left Sarajevo, 3 May 1992 (G)',
  },
  {
    id: 'armyLeavesArms',
    fromDay: 43,
    by: 'BIH',
    favours: 'charge',
    weight: 0.5,
    source: 'Yugoslav army leaves, its arms and most of its men stay, 19 May 1992 (G)',
  },
  {
    id: 'breadQueue',
    fromDay: 51,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source: 'Shells on a bread queue in Sarajevo, 27 May 1992 (G)',
  },
  {
    id: 'notUnderBelgrade',
    fromDay: 58,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source:
      'Secretary-General’s report, out on 3 June 1992: not all obey Belgrade, Croatian troops are there too (G)',
  },
  {
    id: 'camps',
    fromDay: 122,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Pictures from the camps at Omarska and Trnopolje, 6 August 1992 (G)',
  },
  {
    id: 'rapporteur',
    fromDay: 144,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Special rapporteur’s first report, 28 August 1992 (G)',
  },
  {
    id: 'secondWar',
    fromDay: 375,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Croats and Muslims at war in central Bosnia, Ahmići, 16 April 1993 (G)',
  },
  {
    id: 'srebrenica',
    fromDay: 1191,
    by: 'observers',
    favours: 'charge',
    weight: 0.9,
    source: 'Fall of Srebrenica, 11 July 1995; about 8,000 killed (W-BOS)',
  },
];

/** The tribunal found a war between states and persecution by plan, and crimes by all sides (G). */
export const TRUTH = 0.9;
