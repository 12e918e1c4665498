/**
 * Both charge sheets of 2003, each item from the day on which the world could know it. The charge: that the United States and
 * Britain attacked Iraq without leave of the Council and without need. The answer: that Iraq’s breach of the terms of 1991
 * brought the leave of then back. Weights are ours: how far a fair reader without friends would be moved (prior).
 * G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'lastOpportunity',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.6,
    source: 'S/RES/1441, 8 November 2002: material breach, serious consequences',
  },
  {
    id: 'openIssues',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Inspectors’ paper on open questions of disarmament, 6 March 2003 (G)',
  },
  {
    id: 'revived',
    fromDay: 0,
    by: 'GBR',
    favours: 'answer',
    weight: 0.4,
    source: 'Attorney General’s answer in Parliament, 17 March 2003 (G)',
  },
  {
    id: 'sharedIntelligence',
    fromDay: 0,
    by: 'USA',
    favours: 'answer',
    weight: 0.3,
    source: 'Statement to the Council with pictures and recordings, 5 February 2003 (G)',
  },
  {
    id: 'moreTime',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Reports of the two inspectors to the Council, 7 March 2003 (G)',
  },
  {
    id: 'noSecondText',
    fromDay: 0,
    by: 'FRA',
    favours: 'charge',
    weight: 0.5,
    source:
      'S/2003/215 set aside for want of votes, 17 March 2003; joint declaration of 15 March 2003 (G)',
  },
  {
    id: 'forgedPapers',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.4,
    source:
      'Agency for atomic energy to the Council: papers on uranium not authentic, 7 March 2003 (G)',
  },
  {
    id: 'iraqLetter',
    fromDay: 1,
    by: 'IRQ',
    favours: 'charge',
    weight: 0.2,
    source: 'Letter to the Council, 21 March 2003 (G)',
  },
  {
    id: 'arabMinisters',
    fromDay: 4,
    by: 'SYR',
    favours: 'charge',
    weight: 0.3,
    source: 'Council of the Arab League, Cairo, 24 March 2003 (G)',
  },
  {
    id: 'noStocks',
    fromDay: 42,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'No stocks found by the end of the main fighting, 1 May 2003 (G)',
  },
  {
    id: 'graves',
    fromDay: 55,
    by: 'observers',
    favours: 'answer',
    weight: 0.2,
    source: 'Mass graves of 1991 opened near Hilla, 14 May 2003 (G)',
  },
];

/** No stocks were found; the Secretary-General said in September 2004 that the war did not accord with the Charter (G). Jurists differ. */
export const TRUTH = 0.8;
