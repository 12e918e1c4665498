/**
 * What history did in 1950–53, for the debrief. Never read by the engine. Assembly texts of which only the count
 * is known (A/RES/376) stand among the events; drafts that only the Soviet Union wanted are left out.
 */

import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions with adoption line, S/RES/82 to 90',
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
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 151', read: true },
  {
    key: 'W-KOR',
    title: 'UN Forces in the Korean War (encyclopaedia); anzacportal.dva.gov.au; unc.mil',
    read: true,
  },
  {
    key: 'W-83',
    title: 'Encyclopaedia on S/RES/83; Hansard, House of Lords, 28 June 1950; Salient, 1951',
    read: true,
  },
  {
    key: 'FRUS50',
    title: 'Foreign Relations of the United States 1950, VI and VII, editorial notes and telegrams',
    read: true,
  },
  {
    key: 'CWIHP',
    title:
      'Soviet telegrams on Korea, Cold War International History Project (Wilson Center, 1995), in part',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order, the order of voting. */
const COUNCIL_1950 = 'CHN CUB ECU EGY FRA IND NOR SUN GBR USA YUG'.split(' ');
const COUNCIL_1951 = 'BRA CHN ECU FRA IND NLD TUR SUN GBR USA YUG'.split(' ');

/** The sixty members from 28 September 1950, when Indonesia came in. */
const ASSEMBLY = (
  'AFG ARG AUS BEL BOL BRA MMR BLR CAN CHL CHN COL CRI CUB CSK DNK DOM ECU EGY SLV ETH FRA GRC GTM HTI HND ISL ' +
  'IND IDN IRN IRQ ISR LBN LBR LUX MEX NLD NZL NIC NOR PAK PAN PRY PER PHL POL SAU SWE SYR THA TUR UKR ZAF SUN ' +
  'GBR USA URY VEN YEM YUG'
).split(' ');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL_1950, {
    symbol: 'S/RES/82',
    date: '1950-06-25',
    day: 0,
    chapter: 'VII',
    roll: 'YYYYYYY-YYA',
    measures: 'callForCeasefire demandWithdrawal determine provisionalMeasures',
    source: 'GOLD',
  }),
  // Egypt and India had no instructions.
  councilVote(COUNCIL_1950, {
    symbol: 'S/RES/83',
    date: '1950-06-27',
    day: 2,
    chapter: 'VII',
    roll: 'YYY-Y-Y-YYN',
    measures: 'determine authoriseForce',
    source: 'GOLD',
  }),
  councilVote(COUNCIL_1950, {
    symbol: 'S/RES/84',
    date: '1950-07-07',
    day: 12,
    chapter: 'VII',
    roll: 'YYYAYAY-YYA',
    measures: 'authoriseForce',
    source: 'GOLD',
  }),
  councilVote(COUNCIL_1950, {
    symbol: 'S/RES/85',
    date: '1950-07-31',
    day: 36,
    chapter: 'unstated',
    roll: 'YYYYYYY-YYA',
    measures: 'humanitarianAccess',
    source: 'GOLD',
  }),
  // The count and the veto: VETO; who stood where: general knowledge.
  councilVote(COUNCIL_1950, {
    symbol: 'S/1653',
    date: '1950-09-06',
    day: 73,
    chapter: 'unstated',
    roll: 'YYYYYYYNYYA',
    measures: 'condemn armsEmbargo',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(COUNCIL_1950, {
    symbol: 'S/1752',
    date: '1950-09-12',
    day: 79,
    chapter: 'unstated',
    roll: '-YYYYAYNYYA',
    measures: 'factFinding',
    result: 'vetoed',
    source: 'FRUS50',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/377 (V)',
    date: '1950-11-03',
    day: 131,
    no: 'BLR CSK POL UKR SUN',
    abstain: 'ARG IND',
    absent: 'LBN',
    // A rule for later crises: it asks nothing of this one.
    measures: 'transferToAssembly',
    source: 'UNV',
  }),
  councilVote(COUNCIL_1950, {
    symbol: 'S/RES/88',
    date: '1950-11-08',
    day: 136,
    chapter: 'procedural',
    roll: 'NNYAYYYYYYY',
    measures: 'mediate',
    source: 'GOLD',
  }),
  // The count and the veto: VETO; who stood where: general knowledge.
  councilVote(COUNCIL_1950, {
    symbol: 'S/1894',
    date: '1950-11-30',
    day: 158,
    chapter: 'unstated',
    roll: 'YYYYY-YNYYY',
    measures: 'demandWithdrawal',
    result: 'vetoed',
    source: 'G',
  }),
  councilVote(COUNCIL_1951, {
    symbol: 'S/RES/90',
    date: '1951-01-31',
    day: 220,
    chapter: 'procedural',
    roll: 'YYYYYYYYYYY',
    measures: 'transferToAssembly',
    source: 'GOLD',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/498 (V)',
    date: '1951-02-01',
    day: 221,
    no: 'MMR BLR CSK IND POL UKR SUN',
    abstain: 'AFG EGY IDN PAK SAU SWE SYR YEM YUG',
    measures: 'condemn demandWithdrawal determine',
    source: 'UNV',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/500 (V)',
    date: '1951-05-18',
    day: 327,
    abstain: 'AFG MMR EGY IND IDN PAK SWE SYR',
    // The Soviet bloc took no part.
    absent: 'BLR CSK POL UKR SUN',
    measures: 'armsEmbargo targetedSanctions',
    source: 'UNV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'koreaInvasion', day: 0, date: '1950-06-25', source: 'GOLD' },
  { id: 'koreaAirAndSea', day: 2, date: '1950-06-27', source: 'G' },
  { id: 'koreaSeoulFalls', day: 3, date: '1950-06-28', source: 'G' },
  { id: 'koreaGroundCombat', day: 10, date: '1950-07-05', source: 'G' },
  { id: 'koreaUnitedCommand', day: 29, date: '1950-07-24', source: 'GOLD' },
  { id: 'koreaSovietReturn', day: 37, date: '1950-08-01', source: 'W-83' },
  { id: 'koreaInchon', day: 82, date: '1950-09-15', source: 'G' },
  { id: 'koreaSeoulRetaken', day: 96, date: '1950-09-29', source: 'G' },
  { id: 'koreaParallelCrossed', day: 98, date: '1950-10-01', source: 'G' },
  { id: 'koreaChinaWarns', day: 100, date: '1950-10-03', source: 'G' },
  { id: 'koreaUnification', day: 104, date: '1950-10-07', source: 'G' },
  { id: 'koreaChinaEnters', day: 122, date: '1950-10-25', source: 'G' },
  { id: 'koreaChineseOffensive', day: 153, date: '1950-11-25', source: 'G' },
  { id: 'koreaSeoulFallsAgain', day: 193, date: '1951-01-04', source: 'G' },
  { id: 'koreaSeoulRegained', day: 262, date: '1951-03-14', source: 'G' },
  { id: 'koreaCommanderDismissed', day: 290, date: '1951-04-11', source: 'G' },
  { id: 'koreaTalks', day: 380, date: '1951-07-10', source: 'G' },
  { id: 'koreaArmistice', day: 1128, date: '1953-07-27', source: 'G' },
];

/** Soldiers at the height; of North Korea those of 1950 (COW-CAP), of China the middle of common estimates. */
const SOLDIERS: Readonly<Record<string, number>> = {
  PRK: 120_000,
  PRC: 1_200_000,
  KOR: 590_000,
  USA: 302_000,
  GBR: 14_198,
  CAN: 6_146,
  TUR: 5_453,
  AUS: 2_282,
  PHL: 1_468,
  NZL: 1_385,
  ETH: 1_271,
  GRC: 1_263,
  THA: 1_204,
  FRA: 1_119,
  COL: 1_068,
  BEL: 900,
  ZAF: 826,
  NLD: 819,
  LUX: 44,
};

/** Combat forces, then those that sent medical units only. */
const COALITION =
  'USA GBR CAN TUR AUS PHL NZL ETH GRC THA FRA COL BEL ZAF NLD LUX SWE IND DNK NOR ITA'.split(' ');

/** Who took part is W-KOR; the numbers are general knowledge. */
const FORCES = forces(SOLDIERS, 'W-KOR', {
  aggressor: ['PRK', 'PRC'],
  victim: ['KOR'],
  coalition: COALITION,
}).map((force) => (force.soldiers === undefined ? force : { ...force, source: 'G' }));

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: FORCES,
  // What the United States spent on the war; what the others spent is not known to us.
  costs: { total: 30, byOthers: 0, payers: ['USA'], source: 'G' },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: true,
    // The armistice; the line had stood near the parallel since the summer of 1951.
    day: 1128,
    dead: 910_084,
    // Battle deaths; with civilians two to three million (G).
    deaths: [
      { id: 'PRK', dead: 316_579, source: 'COW-WAR' },
      { id: 'PRC', dead: 422_612, source: 'COW-WAR' },
      { id: 'KOR', dead: 113_248, source: 'COW-WAR' },
      { id: 'coalition', dead: 57_645, source: 'COW-WAR' },
    ],
    forceDay: 2,
    firstDecisionDay: 0,
    sanctionsDay: 327,
    authorisationDay: 2,
    source: 'COW-WAR',
  },
};
