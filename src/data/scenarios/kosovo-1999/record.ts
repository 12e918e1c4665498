/** What history did in 1999, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';
import { COUNCIL } from './scenario.ts';

export const SOURCES: readonly Source[] = [
  { key: 'LH', title: 'Roll calls of the Security Council, UN Digital Library', read: true },
  {
    key: 'FAIL',
    title: 'Failed drafts of the Council with votes, 1948–2022; UN press release SC/6659',
    read: true,
  },
  {
    key: 'W-KOS',
    title:
      'Press of the time, encyclopaedia pages, figures of the Humanitarian Law Center, in part',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const MEMBERS = COUNCIL[0]?.members ?? [];

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  // Russia, Belarus and India: that the alliance cease. Its target was not Belgrade: the only text here of which that is so.
  councilVote(MEMBERS, {
    symbol: 'S/1999/328',
    date: '1999-03-26',
    day: 6,
    chapter: 'VII',
    roll: 'NNNNYNNNNYNYNNN',
    measures: 'condemn callForCeasefire',
    result: 'failed',
    elsewhere: true,
    source: 'FAIL',
  }),
  councilVote(MEMBERS, {
    symbol: 'S/RES/1239',
    date: '1999-05-14',
    day: 55,
    chapter: 'unstated',
    roll: 'YYYYAYYYYYYAYYY',
    measures: 'humanitarianAccess',
    source: 'LH',
  }),
  councilVote(MEMBERS, {
    symbol: 'S/RES/1244',
    date: '1999-06-10',
    day: 82,
    chapter: 'VII',
    roll: 'YYYYAYYYYYYYYYY',
    measures: 'demandWithdrawal peacekeepers authoriseForce',
    source: 'LH',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'kosovoVerifiers', day: 0, date: '1999-03-20', source: 'G' },
  { id: 'kosovoStrike', day: 4, date: '1999-03-24', source: 'W-KOS' },
  { id: 'kosovoEmbassy', day: 48, date: '1999-05-07', source: 'G' },
  { id: 'kosovoAccepts', day: 75, date: '1999-06-03', source: 'G' },
  { id: 'kosovoForceEnters', day: 84, date: '1999-06-12', source: 'G' },
];

/** States whose aircraft took part: 1,031 of them. How many men each sent is not in the record here. */
const FLEW = 'BEL CAN DNK FRA DEU ITA NLD NOR POL PRT ESP TUR GBR USA'.split(' ');

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: [
    ...forces({ SRB: 40_000 }, 'W-KOS', { aggressor: ['SRB'] }),
    ...forces({ XKX: 15_000 }, 'G', { victim: ['XKX'] }),
    ...forces({}, 'W-KOS', { coalition: FLEW }),
  ],
  // Billions of dollars of eleven weeks in the air; estimates differ widely.
  costs: { total: 4, byOthers: 1.5, payers: ['USA', 'GBR', 'FRA', 'DEU', 'ITA'], source: 'G' },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: true,
    day: 82,
    // From 1998 to 2000 by name; the share of each people is general knowledge. 758 of them were killed from the air.
    dead: 13_548,
    deaths: [
      { id: 'XKX', dead: 10_812, source: 'G' },
      { id: 'SRB', dead: 2_736, source: 'G' },
    ],
    forceDay: 4,
    // Counted from 20 March: the texts of 1998 came before.
    firstDecisionDay: 55,
    sanctionsDay: -1,
    authorisationDay: 82,
    source: 'W-KOS',
  },
};
