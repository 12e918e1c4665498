/** What history did in 1956–57, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions with adoption line, S/RES/119 and 120',
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
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 155', read: true },
  {
    key: 'W-SUEZ',
    title:
      'Foreign Relations of the United States 1955–57, XVI; Jewish Virtual Library; encyclopaedias',
    read: true,
  },
  {
    key: 'W-UNEF',
    title: 'United Nations page on UNEF I; UN Chronicle on past operations',
    read: true,
  },
  {
    key: 'S-3659',
    title: 'Report of the Secretary-General to the Council, S/3659, 27 September 1956, in part',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order, the order of voting. */
export const COUNCIL_1956 = 'AUS BEL CHN CUB FRA IRN PER SUN GBR USA YUG'.split(' ');

export const ASSEMBLY_1956 = (
  'AFG ALB ARG AUS AUT BEL BOL BRA BGR MMR BLR KHM CAN LKA CHL CHN COL CRI CUB CSK DNK DOM ECU EGY SLV ETH FIN ' +
  'FRA GRC GTM HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JOR LAO LBN LBR LBY LUX MEX NPL NLD NZL NIC NOR PAK ' +
  'PAN PRY PER PHL POL PRT ROU SAU ESP SWE SYR THA TUR UKR ZAF SUN GBR USA URY VEN YEM YUG'
).split(' ');

/** With those admitted on 12 November. */
const ASSEMBLY_LATER = [...ASSEMBLY_1956, 'MAR', 'SDN', 'TUN'];

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL_1956, {
    symbol: 'S/3710',
    date: '1956-10-30',
    day: 1,
    chapter: 'unstated',
    roll: 'AAYYNYYYNYY',
    measures: 'callForCeasefire demandWithdrawal',
    result: 'vetoed',
    source: 'W-SUEZ',
  }),
  // The count and the veto: VETO; who stood where: general knowledge.
  councilVote(COUNCIL_1956, {
    symbol: 'S/3713/Rev.1',
    date: '1956-10-30',
    day: 1,
    chapter: 'unstated',
    roll: 'YAYYNYYYNAY',
    measures: 'callForCeasefire demandWithdrawal',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(COUNCIL_1956, {
    symbol: 'S/RES/119',
    date: '1956-10-31',
    day: 2,
    chapter: 'procedural',
    roll: 'AAYYNYYYNYY',
    measures: 'transferToAssembly',
    source: 'GOLD',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/997 (ES-I)',
    date: '1956-11-02',
    day: 4,
    no: 'AUS FRA ISR NZL GBR',
    abstain: 'BEL CAN LAO NLD PRT ZAF',
    absent: 'LUX',
    measures: 'callForCeasefire demandWithdrawal armsEmbargo',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/998 (ES-I)',
    date: '1956-11-04',
    day: 6,
    abstain: 'ALB AUS AUT BGR BLR CSK EGY FRA HUN ISR LAO NZL POL PRT ROU UKR ZAF SUN GBR',
    measures: 'peacekeepers',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/999 (ES-I)',
    date: '1956-11-04',
    day: 6,
    no: 'AUS FRA ISR NZL GBR',
    abstain: 'BEL DNK DOM FIN ISL LAO LUX NLD NOR PRT SWE ZAF',
    measures: 'callForCeasefire demandWithdrawal',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/1000 (ES-I)',
    date: '1956-11-05',
    day: 7,
    abstain: 'ALB AUS BGR BLR CSK EGY FRA HUN ISR LAO NZL POL PRT ROU TUR UKR ZAF SUN GBR',
    measures: 'peacekeepers',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/1001 (ES-I)',
    date: '1956-11-07',
    day: 9,
    abstain: 'ALB BGR BLR CSK EGY HUN ISR POL ROU UKR ZAF SUN',
    measures: 'peacekeepers',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_1956, {
    symbol: 'A/RES/1002 (ES-I)',
    date: '1956-11-07',
    day: 9,
    no: 'ISR',
    abstain: 'AUS BEL FRA LAO LUX NLD NZL PRT ZAF GBR',
    measures: 'demandWithdrawal',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY_LATER, {
    symbol: 'A/RES/1120 (XI)',
    date: '1956-11-24',
    day: 26,
    no: 'AUS FRA ISR NZL GBR',
    abstain: 'BEL CAN CHN CUB DOM ITA LUX NLD PRT ZAF',
    absent: 'NIC',
    measures: 'demandWithdrawal',
    source: 'UNV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'suezIsraelAttacks', day: 0, date: '1956-10-29', source: 'W-SUEZ' },
  { id: 'suezUltimatum', day: 1, date: '1956-10-30', source: 'W-SUEZ' },
  { id: 'suezBombing', day: 2, date: '1956-10-31', source: 'W-SUEZ' },
  { id: 'suezSession', day: 3, date: '1956-11-01', source: 'G' },
  { id: 'suezCanalBlocked', day: 3, date: '1956-11-01', source: 'G' },
  { id: 'suezHungary', day: 6, date: '1956-11-04', source: 'GOLD' },
  { id: 'suezParatroops', day: 7, date: '1956-11-05', source: 'W-SUEZ' },
  { id: 'suezSovietLetters', day: 7, date: '1956-11-05', source: 'G' },
  { id: 'suezSterling', day: 8, date: '1956-11-06', source: 'W-SUEZ' },
  { id: 'suezCeasefire', day: 9, date: '1956-11-07', source: 'G' },
  { id: 'suezForceArrives', day: 17, date: '1956-11-15', source: 'G' },
  { id: 'suezBritainFranceLeave', day: 54, date: '1956-12-22', source: 'W-SUEZ' },
  { id: 'suezIsraelLeaves', day: 130, date: '1957-03-08', source: 'W-SUEZ' },
];

/** Soldiers in the theatre at the height (W-SUEZ). */
const SOLDIERS: Readonly<Record<string, number>> = { ISR: 175_000, GBR: 45_000, FRA: 34_000 };

/** The United Nations Emergency Force had 6,073 at the height; of each contingent only that it was sent is known to us. */
const FORCES = [
  ...forces(SOLDIERS, 'W-SUEZ', { aggressor: ['ISR', 'GBR', 'FRA'], victim: ['EGY'] }),
  ...forces({}, 'W-UNEF', {
    peacekeepers: 'BRA CAN COL DNK FIN IND IDN NOR SWE YUG'.split(' '),
  }),
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: FORCES,
  // The United Nations Emergency Force over ten years; about half paid by others than the United States.
  costs: { total: 0.2, byOthers: 0.1, payers: ['USA', 'GBR', 'CAN'], source: 'G' },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: true,
    day: 130,
    dead: 3_221,
    deaths: [
      { id: 'EGY', dead: 3_000, source: 'COW-WAR' },
      { id: 'ISR', dead: 189, source: 'COW-WAR' },
      { id: 'GBR', dead: 22, source: 'COW-WAR' },
      { id: 'FRA', dead: 10, source: 'COW-WAR' },
    ],
    // No outside force, no sanctions, no mandate to use force.
    forceDay: -1,
    // S/RES/119; the first text of substance was A/RES/997 on day 4.
    firstDecisionDay: 2,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'COW-WAR',
  },
};
