/** What history did in 1982, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions S/RES/502 and 505 with adoption line',
    read: true,
  },
  { key: 'LH', title: 'Roll calls of the Security Council, UN Digital Library', read: true },
  { key: 'VETO', title: 'List of vetoes, Dag Hammarskjöld Library', read: true },
  ...STATE_FACTS,
  { key: 'W-FALK', title: 'Encyclopaedias and chronicles of the war of 1982, in part', read: true },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order of the day. */
const COUNCIL = 'CHN FRA GUY IRL JPN JOR PAN POL ESP TGO UGA SUN GBR USA COD'.split(' ');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL, {
    symbol: 'S/RES/502',
    date: '1982-04-03',
    day: 1,
    chapter: 'VII',
    roll: 'AYYYYYNAAYYAYYY',
    measures: 'determine callForCeasefire demandWithdrawal',
    source: 'GOLD',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/505',
    date: '1982-05-26',
    day: 54,
    chapter: 'unstated',
    roll: 'YYYYYYYYYYYYYYY',
    measures: 'mediate',
    source: 'GOLD',
  }),
  // The count and the two vetoes: VETO; who else stood where: general knowledge.
  councilVote(COUNCIL, {
    symbol: 'S/15156/Rev.2',
    date: '1982-06-04',
    day: 63,
    chapter: 'unstated',
    roll: 'YAAYYAYYYAYYNNY',
    measures: 'callForCeasefire',
    result: 'vetoed',
    source: 'G',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'falklandsLanding', day: 0, date: '1982-04-02', source: 'W-FALK' },
  { id: 'falklandsTaskForce', day: 3, date: '1982-04-05', source: 'W-FALK' },
  { id: 'falklandsEurope', day: 14, date: '1982-04-16', source: 'G' },
  { id: 'falklandsTilt', day: 28, date: '1982-04-30', source: 'G' },
  { id: 'falklandsStrikes', day: 29, date: '1982-05-01', source: 'W-FALK' },
  { id: 'falklandsSanCarlos', day: 49, date: '1982-05-21', source: 'W-FALK' },
  { id: 'falklandsSurrender', day: 73, date: '1982-06-14', source: 'W-FALK' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: [
    ...forces({ ARG: 13_000 }, 'W-FALK', { aggressor: ['ARG'] }),
    // 5,000 to 7,500 on land.
    ...forces({ GBR: 7_500 }, 'W-FALK', { victim: ['GBR'] }),
  ],
  costs: { total: 2.6, byOthers: 0, payers: ['GBR'], source: 'G' },
  outcome: {
    reversed: true,
    victimSurvived: true,
    regimeSurvived: false,
    day: 73,
    dead: 907,
    deaths: [
      { id: 'ARG', dead: 649, source: 'W-FALK' },
      { id: 'GBR', dead: 255, source: 'W-FALK' },
      { id: 'FLK', dead: 3, source: 'W-FALK' },
    ],
    // Britain's own, in self-defence; no mandate.
    forceDay: 29,
    firstDecisionDay: 1,
    // None by the United Nations; the European import ban came on day 14.
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'W-FALK',
  },
};
