/** What history did from 1960 to 1963, for the debrief. Never read by the engine. */

import { membersOn } from '../../countries/admissions.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';
import { COUNCIL } from './scenario.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions with adoption line',
    read: true,
  },
  { key: 'UNV', title: 'General Assembly roll calls (Voeten data)', read: true },
  { key: 'VETO', title: 'List of vetoes, Dag Hammarskjöld Library', read: true },
  {
    key: 'W-CONGO',
    title: 'UN Chronicle on past operations; encyclopaedia page on the last drive of December 1962',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const [FIRST, SECOND] = [COUNCIL[0]?.members ?? [], COUNCIL[1]?.members ?? []];

/** Egypt and Syria cast one vote, under Egypt here; those admitted on 20 September came in after the session had closed. */
const ASSEMBLY = membersOn('1960-09-19').filter((id) => id !== 'SYR');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(FIRST, {
    symbol: 'S/RES/143',
    date: '1960-07-14',
    day: 4,
    chapter: 'unstated',
    roll: 'YYAYAYYYYAY',
    measures: 'demandWithdrawal peacekeepers',
    source: 'GOLD',
  }),
  councilVote(FIRST, {
    symbol: 'S/RES/145',
    date: '1960-07-22',
    day: 12,
    chapter: 'unstated',
    roll: 'YYYYYYYYYYY',
    measures: 'demandWithdrawal peacekeepers',
    source: 'GOLD',
  }),
  councilVote(FIRST, {
    symbol: 'S/RES/146',
    date: '1960-08-09',
    day: 30,
    chapter: 'unstated',
    roll: 'YYYYAAYYYYY',
    measures: 'demandWithdrawal peacekeepers',
    source: 'GOLD',
  }),
  // The count and the veto: VETO; who stood where: general knowledge.
  councilVote(FIRST, {
    symbol: 'S/4523',
    date: '1960-09-17',
    day: 69,
    chapter: 'unstated',
    roll: 'YYYYAYNYNYY',
    measures: 'peacekeepers armsEmbargo mediate',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(FIRST, {
    symbol: 'S/RES/157',
    date: '1960-09-17',
    day: 69,
    chapter: 'procedural',
    roll: 'YYYYAYNYNYY',
    measures: 'transferToAssembly',
    source: 'GOLD',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/1474 (ES-IV)',
    date: '1960-09-20',
    day: 72,
    abstain: 'FRA POL HUN CSK ALB ROU BGR SUN UKR BLR ZAF',
    absent: 'BOL',
    measures: 'peacekeepers armsEmbargo mediate',
    source: 'UNV',
  }),
  // Who stood where, and the count: general knowledge.
  councilVote(FIRST, {
    symbol: 'S/4578/Rev.1',
    date: '1960-12-14',
    day: 157,
    chapter: 'unstated',
    roll: 'YNYYYYNANYY',
    measures: 'peacekeepers humanitarianAccess',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(SECOND, {
    symbol: 'S/RES/161',
    date: '1961-02-21',
    day: 226,
    chapter: 'unstated',
    roll: 'YYYYAYYAYYY',
    measures: 'callForCeasefire demandWithdrawal factFinding authoriseForce',
    source: 'GOLD',
  }),
  councilVote(SECOND, {
    symbol: 'S/RES/169',
    date: '1961-11-24',
    day: 502,
    chapter: 'unstated',
    roll: 'YYYYAYYYYAY',
    measures: 'condemn demandWithdrawal authoriseForce',
    source: 'GOLD',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'congoTroops', day: 0, date: '1960-07-10', source: 'G' },
  { id: 'congoKatanga', day: 1, date: '1960-07-11', source: 'G' },
  { id: 'congoForceArrives', day: 5, date: '1960-07-15', source: 'G' },
  { id: 'congoBelgiansLeave', day: 54, date: '1960-09-02', source: 'G' },
  { id: 'congoSplit', day: 57, date: '1960-09-05', source: 'G' },
  { id: 'congoLumumba', day: 218, date: '1961-02-13', source: 'G' },
  { id: 'congoHammarskjold', day: 435, date: '1961-09-18', source: 'G' },
  { id: 'congoLastDrive', day: 901, date: '1962-12-28', source: 'W-CONGO' },
  { id: 'congoKatangaEnds', day: 921, date: '1963-01-17', source: 'W-CONGO' },
];

/** Thirty states sent soldiers at one time or another, 19,828 at the most; who sent how many is not in the record here. */
const KEEPERS =
  'ARG AUT BRA MMR CAN LKA DNK ETH GHA GIN IND IDN IRN IRL ITA LBR MYS MLI MAR NLD NGA NOR PAK PHL SLE SDN SWE TUN EGY YUG'.split(
    ' ',
  );

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: [
    ...forces({ BEL: 10_000 }, 'G', { aggressor: ['BEL'] }),
    ...forces({ COD: 25_000 }, 'COW-CAP', { victim: ['COD'] }),
    ...forces({}, 'W-CONGO', { peacekeepers: KEEPERS }),
  ],
  // About $400 million for the force; nearly half of it from one member, and a debt that split the Assembly.
  costs: { total: 0.4, byOthers: 0.2, payers: ['USA', 'GBR', 'CAN'], source: 'G' },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: true,
    day: 921,
    dead: 100_000,
    // About 100,000 of all sides in five years; 234 soldiers of the United Nations were read.
    deaths: [
      { id: 'COD', dead: 99_766, source: 'G' },
      { id: 'coalition', dead: 234, source: 'W-CONGO' },
    ],
    // The last drive of the soldiers of the United Nations; there had been fighting since August 1961.
    forceDay: 901,
    firstDecisionDay: 4,
    sanctionsDay: -1,
    authorisationDay: 226,
    source: 'W-CONGO',
  },
};
