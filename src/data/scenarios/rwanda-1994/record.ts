/** What history did in 1994, for the debrief. Never read by the engine. */
import { forces } from '../../records/forces.ts';
import { councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'UNDLV',
    title: 'Votes by member in the Security Council from 1992, UN Digital Library',
    read: true,
  },
  { key: 'LH', title: 'Roll calls of the Security Council, UN Digital Library', read: true },
  {
    key: 'EVENTS',
    title:
      'Dated list of events with United Nations documents, by the authors of a study of the Council in 1994',
    read: true,
  },
  {
    key: 'W-RWA',
    title: 'Agency report of 21 April 1994; the independent inquiry of 1999; encyclopaedia pages',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL = 'ARG BRA CHN CZE DJI FRA NZL NGA OMN PAK RUS RWA ESP GBR USA'.split(' ');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL, {
    symbol: 'S/RES/912',
    date: '1994-04-21',
    day: 15,
    measures: 'callForCeasefire mediate withdrawKeepers',
    chapter: 'unstated',
    roll: 'YYYYYYYYYYYYYYY',
    source: 'UNDLV',
  }),
  // Rwanda is said to have voted against its part on arms (G); the roll call has one vote on the whole.
  councilVote(COUNCIL, {
    symbol: 'S/RES/918',
    date: '1994-05-17',
    day: 41,
    measures: 'callForCeasefire determine armsEmbargo peacekeepers humanitarianAccess',
    chapter: 'VII',
    roll: 'YYYYYYYYYYYYYYY',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/925',
    date: '1994-06-08',
    day: 63,
    measures: 'demandWithdrawal peacekeepers',
    chapter: 'unstated',
    roll: 'YYYYYYYYYYYYYYY',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/929',
    date: '1994-06-22',
    day: 77,
    measures: 'determine authoriseForce humanitarianAccess',
    chapter: 'VII',
    roll: 'YAAYYYAAYAYYYYY',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/955',
    date: '1994-11-08',
    day: 216,
    measures: 'determine referToCourt',
    chapter: 'VII',
    roll: 'YYAYYYYYYYYNYYY',
    source: 'LH',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'rwandaPlane', day: 0, date: '1994-04-06', source: 'W-RWA' },
  { id: 'rwandaBelgians', day: 1, date: '1994-04-07', source: 'W-RWA' },
  { id: 'rwandaForeigners', day: 3, date: '1994-04-09', source: 'G' },
  { id: 'rwandaTurquoise', day: 78, date: '1994-06-23', source: 'EVENTS' },
  { id: 'rwandaKigali', day: 89, date: '1994-07-04', source: 'EVENTS' },
  { id: 'rwandaGovernment', day: 104, date: '1994-07-19', source: 'EVENTS' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: [
    ...forces({ RWA: 37_500 }, 'G', { aggressor: ['RWA'] }),
    ...forces({ RWT: 22_500 }, 'G', { victim: ['RWT'] }),
    ...forces({ FRA: 2_500 }, 'G', { coalition: ['FRA', 'SEN'] }),
    ...forces({ BEL: 400 }, 'W-RWA', { peacekeepers: ['BEL', 'BGD', 'GHA', 'TUN'] }),
  ],
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    // By the Front’s own arms; most of those who were hunted were dead by then.
    reversed: true,
    victimSurvived: true,
    regimeSurvived: false,
    day: 104,
    // The usual figure; between half a million and a million.
    dead: 800_000,
    deaths: [
      { id: 'RWT', dead: 799_990, source: 'G' },
      { id: 'BEL', dead: 10, source: 'W-RWA' },
    ],
    forceDay: 78,
    firstDecisionDay: 15,
    sanctionsDay: 41,
    authorisationDay: 77,
    source: 'EVENTS',
  },
};
