/**
 * What history did in 1990–91, for the debrief. Never read by the engine.
 * The eleven contested or founding votes; 664, 667, 669 and 677 (all unanimous) are left out.
 */
import type { Chapter, Measure } from '../../../engine/index.ts';
import { forces } from '../../records/forces.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, RecordedVote, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions with adoption line, S/RES/660 to 688',
    read: true,
  },
  { key: 'LH', title: 'Roll calls of the Security Council, UN Digital Library', read: true },
  ...STATE_FACTS,
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 211', read: true },
  {
    key: 'W-GULF',
    title: 'CNN, Gulf War Fast Facts; LA Times, 1 March 1991; History of War, 2020',
    read: true,
  },
  { key: 'AJ', title: 'Al Jazeera, Timeline: 1990 Gulf War, 1 August 2010', read: true },
  { key: 'WP', title: 'Washington Post, The Previous Resolutions, 30 November 1990', read: true },
  {
    key: 'KEESING',
    title: 'Keesing’s Record of World Events 36, August 1990, in part',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order, the order of voting. */
const COUNCIL_1990 = 'CAN CHN COL CIV CUB ETH FIN FRA MYS ROU SUN GBR USA YEM ZAR'.split(' ');
const COUNCIL_1991 = 'AUT BEL CHN CIV CUB ECU FRA IND ROU SUN GBR USA YEM ZAR ZWE'.split(' ');

/** Y yes, N no, A abstained, - took no part; one letter for each member in the order above. */
type VoteRow = readonly [
  symbol: string,
  date: string,
  day: number,
  chapter: Chapter,
  roll: string,
  measures: string,
];

/** Measures are our reading of the operative paragraphs in the model's terms; votes: GOLD, equal to LH. */
const VOTES: readonly VoteRow[] = [
  [
    'S/RES/660',
    '1990-08-02',
    0,
    'VII',
    'YYYYYYYYYYYYY-Y',
    'condemn demandWithdrawal mediate determine provisionalMeasures',
  ],
  ['S/RES/661', '1990-08-06', 4, 'VII', 'YYYYAYYYYYYYYAY', 'armsEmbargo comprehensiveSanctions'],
  ['S/RES/662', '1990-08-09', 7, 'unstated', 'YYYYYYYYYYYYYYY', 'demandWithdrawal'],
  ['S/RES/665', '1990-08-25', 23, 'unstated', 'YYYYAYYYYYYYYAY', 'blockade'],
  ['S/RES/666', '1990-09-13', 42, 'unstated', 'YYYYNYYYYYYYYNY', 'humanitarianAccess'],
  ['S/RES/670', '1990-09-25', 54, 'VII', 'YYYYNYYYYYYYYYY', 'condemn comprehensiveSanctions'],
  ['S/RES/674', '1990-10-29', 88, 'VII', 'YYYYAYYYYYYYYAY', 'condemn mediate'],
  ['S/RES/678', '1990-11-29', 119, 'VII', 'YAYYNYYYYYYYYNY', 'authoriseForce'],
  ['S/RES/686', '1991-03-02', 212, 'VII', 'YYAYNYYAYYYYAYY', 'callForCeasefire'],
  [
    'S/RES/687',
    '1991-04-03',
    244,
    'VII',
    'YYYYNAYYYYYYAYY',
    'callForCeasefire factFinding armsEmbargo peacekeepers',
  ],
  ['S/RES/688', '1991-04-05', 246, 'unstated', 'YYAYNYYAYYYYNYN', 'condemn humanitarianAccess'],
];

function readVote([symbol, date, day, chapter, roll, measures]: VoteRow): RecordedVote {
  const council = date < '1991' ? COUNCIL_1990 : COUNCIL_1991;
  const who = (letter: string): string[] => council.filter((_, i) => roll[i] === letter);
  return {
    body: 'council',
    symbol,
    date,
    day,
    measures: measures.split(' ') as Measure[],
    chapter,
    yes: who('Y'),
    no: who('N'),
    abstain: who('A'),
    absent: who('-'),
    result: 'adopted',
    source: 'GOLD',
  };
}

const EVENTS: readonly RecordedEvent[] = [
  { id: 'invasion', day: 0, date: '1990-08-02', source: 'GOLD' },
  { id: 'shieldOrdered', day: 5, date: '1990-08-07', source: 'W-GULF' },
  { id: 'annexation', day: 6, date: '1990-08-08', source: 'W-GULF' },
  { id: 'arabSummit', day: 8, date: '1990-08-10', source: 'AJ' },
  { id: 'europeansDeploy', day: 43, date: '1990-09-14', source: 'AJ' },
  { id: 'congressVote', day: 163, date: '1991-01-12', source: 'AJ' },
  { id: 'deadline', day: 166, date: '1991-01-15', source: 'WP' },
  { id: 'airWar', day: 168, date: '1991-01-17', source: 'W-GULF' },
  { id: 'missilesOnIsrael', day: 169, date: '1991-01-18', source: 'AJ' },
  { id: 'groundWar', day: 206, date: '1991-02-24', source: 'W-GULF' },
  { id: 'liberation', day: 209, date: '1991-02-27', source: 'W-GULF' },
  { id: 'attacksEnd', day: 210, date: '1991-02-28', source: 'W-GULF' },
  { id: 'provisionalCeasefire', day: 212, date: '1991-03-02', source: 'GOLD' },
  { id: 'termsAccepted', day: 247, date: '1991-04-06', source: 'W-GULF' },
];

/** Soldiers at the height; mid-points where the source gives a range. */
const SOLDIERS: Readonly<Record<string, number>> = {
  IRQ: 545_000,
  USA: 500_000,
  SAU: 97_000,
  GBR: 49_000,
  EGY: 33_600,
  SYR: 17_700,
  FRA: 14_600,
};

/** Those that the source lists in the coalition. */
const COALITION = (
  'AFG ARG AUS BHR BGD CAN CSK DNK EGY FRA DEU GRC HND HUN ITA MAR NLD NER NOR OMN PAK POL PRT ' +
  'QAT SAU SEN KOR ESP SYR TUR ARE GBR USA'
).split(' ');

const FORCES = forces(SOLDIERS, 'W-GULF', {
  aggressor: ['IRQ'],
  victim: ['KWT'],
  coalition: COALITION,
});

export const RECORD: HistoricalRecord = {
  votes: VOTES.map(readVote),
  events: EVENTS,
  forces: FORCES,
  // Gulf states 36 billion, Germany and Japan 16.
  costs: {
    total: 61,
    byOthers: 54,
    payers: ['KWT', 'SAU', 'ARE', 'JPN', 'DEU'],
    source: 'W-GULF',
  },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: true,
    day: 209,
    dead: 41_466,
    // Battle deaths; estimates of Iraqi dead elsewhere run from 1,500 to 100,000 (W-GULF).
    deaths: [
      { id: 'IRQ', dead: 40_000, source: 'COW-WAR' },
      { id: 'KWT', dead: 1_000, source: 'COW-WAR' },
      { id: 'coalition', dead: 466, source: 'COW-WAR' },
    ],
    forceDay: 168,
    firstDecisionDay: 0,
    sanctionsDay: 4,
    authorisationDay: 119,
    source: 'COW-WAR',
  },
};
