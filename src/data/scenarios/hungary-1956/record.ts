/** What history did in 1956–57, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';
import { ASSEMBLY_1956 as ASSEMBLY, COUNCIL_1956 as COUNCIL } from '../suez-1956/record.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official text of Security Council resolution S/RES/120 with adoption line',
    read: true,
  },
  {
    key: 'LH',
    title: 'Roll calls of the Security Council and the General Assembly, UN Digital Library',
    read: true,
  },
  { key: 'UNV', title: 'General Assembly roll calls (Voeten data)', read: true },
  { key: 'VETO', title: 'List of vetoes, Dag Hammarskjöld Library', read: true },
  ...STATE_FACTS,
  {
    key: 'W-HUN',
    title: 'Text of S/3730; encyclopaedias on the rising and its dead, in part',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  // The count and the veto: VETO; who stood where: general knowledge.
  councilVote(COUNCIL, {
    symbol: 'S/3730/Rev.1',
    date: '1956-11-04',
    day: 0,
    chapter: 'unstated',
    roll: 'YYYYYYYNYY-',
    measures: 'demandWithdrawal humanitarianAccess',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/120',
    date: '1956-11-04',
    day: 0,
    chapter: 'procedural',
    roll: 'YYYYYYYNYYY',
    measures: 'transferToAssembly',
    source: 'GOLD',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/1004 (ES-II)',
    date: '1956-11-04',
    day: 0,
    no: 'ALB BGR BLR CSK POL ROU UKR SUN',
    abstain: 'AFG MMR LKA EGY FIN IND IDN IRQ JOR LBY NPL SAU SYR YEM YUG',
    absent: 'HUN LAO LBN',
    measures: 'demandWithdrawal factFinding humanitarianAccess',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/1005 (ES-II)',
    date: '1956-11-09',
    day: 5,
    no: 'ALB BGR BLR CSK HUN IND POL ROU UKR SUN YUG',
    abstain: 'AFG AUT MMR KHM LKA EGY FIN HTI IDN JOR LBN LBY NPL SAU SYR YEM',
    absent: 'ETH',
    measures: 'demandWithdrawal humanitarianAccess',
    source: 'UNV',
  }),
  assemblyVote([...ASSEMBLY, 'MAR', 'SDN', 'TUN'], {
    symbol: 'A/RES/1131 (XI)',
    date: '1956-12-12',
    day: 38,
    no: 'ALB BGR BLR CSK POL ROU UKR SUN',
    abstain: 'AFG KHM EGY FIN IND IDN JOR MAR SAU SDN SYR YEM YUG',
    absent: 'HTI HUN ZAF',
    measures: 'condemn demandWithdrawal',
    source: 'UNV',
  }),
  assemblyVote([...ASSEMBLY, 'MAR', 'SDN', 'TUN', 'JPN'], {
    symbol: 'A/RES/1132 (XI)',
    date: '1957-01-10',
    day: 67,
    no: 'ALB BGR BLR CSK POL ROU UKR SUN',
    abstain: 'AFG CUB EGY FIN IND JOR SAU SDN SYR YUG',
    absent: 'HUN ZAF YEM',
    measures: 'factFinding',
    source: 'UNV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'hungaryAttack', day: 0, date: '1956-11-04', source: 'W-HUN' },
  { id: 'hungaryKadar', day: 0, date: '1956-11-04', source: 'G' },
  { id: 'hungarySession', day: 0, date: '1956-11-04', source: 'GOLD' },
  { id: 'hungaryCrushed', day: 7, date: '1956-11-11', source: 'W-HUN' },
  { id: 'hungaryObservers', day: 8, date: '1956-11-12', source: 'G' },
  { id: 'hungaryNagy', day: 18, date: '1956-11-22', source: 'G' },
  { id: 'hungaryCommittee', day: 67, date: '1957-01-10', source: 'UNV' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // 150,000 is the higher of two figures read; the lower is 31,550.
  forces: forces({ SUN: 150_000 }, 'W-HUN', { aggressor: ['SUN'], victim: ['HUN'] }),
  // Nobody outside paid for an answer: there was none but votes and relief.
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    // The rising was put down by about 11 November; nothing was given back.
    day: 7,
    dead: 3_222,
    deaths: [
      // 2,500 to 3,000.
      { id: 'HUN', dead: 2_500, source: 'W-HUN' },
      // Killed and missing.
      { id: 'SUN', dead: 722, source: 'W-HUN' },
    ],
    forceDay: -1,
    // A/RES/1004, on the day of the veto.
    firstDecisionDay: 0,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'W-HUN',
  },
};
