/** What history did in 2011, for the debrief. Never read by the engine. */
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
  {
    key: 'W-LIB',
    title: 'Encyclopaedia pages on the intervention of 2011 and the alliance’s operation',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL = 'BIH BRA CHN COL FRA GAB DEU IND LBN NGA PRT RUS ZAF GBR USA'.split(' ');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL, {
    symbol: 'S/RES/1970',
    date: '2011-02-26',
    day: 11,
    measures: 'demandWithdrawal armsEmbargo targetedSanctions referToCourt humanitarianAccess',
    chapter: 'VII',
    roll: 'YYYYYYYYYYYYYYY',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/1973',
    date: '2011-03-17',
    day: 30,
    measures: 'callForCeasefire determine targetedSanctions noFlyZone authoriseForce',
    chapter: 'VII',
    roll: 'YAAYYYAAYYYAYYY',
    source: 'UNDLV',
  }),
  // It eased the sanctions for the new government and sent a political mission.
  councilVote(COUNCIL, {
    symbol: 'S/RES/2009',
    date: '2011-09-16',
    day: 213,
    measures: 'mediate liftMeasures',
    chapter: 'VII',
    roll: 'YYYYYYYYYYYYYYY',
    source: 'UNDLV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'libyaRising', day: 0, date: '2011-02-15', source: 'G' },
  { id: 'libyaArabLeague', day: 25, date: '2011-03-12', source: 'G' },
  { id: 'libyaStrikes', day: 32, date: '2011-03-19', source: 'W-LIB' },
  { id: 'libyaAlliance', day: 44, date: '2011-03-31', source: 'W-LIB' },
  { id: 'libyaTripoli', day: 189, date: '2011-08-23', source: 'G' },
  { id: 'libyaRulerKilled', day: 247, date: '2011-10-20', source: 'W-LIB' },
  { id: 'libyaEnded', day: 258, date: '2011-10-31', source: 'W-LIB' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // No outside army: 260 aircraft and 21 ships at the height; of their crews no count by country was found.
  forces: [
    ...forces({ LBY: 60_000 }, 'G', { aggressor: ['LBY'] }),
    ...forces({ LNC: 17_000 }, 'G', { victim: ['LNC'] }),
    ...forces({}, 'W-LIB', {
      coalition: 'BEL BGR CAN DNK FRA GRC ITA JOR NLD NOR QAT ROU ESP SWE TUR ARE GBR USA'.split(
        ' ',
      ),
    }),
  ],
  // About a billion dollars by Washington’s count, and as much again by the others.
  costs: {
    total: 2.5,
    byOthers: 1.4,
    payers: 'BEL CAN DNK FRA ITA NOR ESP GBR'.split(' '),
    source: 'G',
  },
  outcome: {
    // The attacks on the towns ended, and the government with them. Another civil war came in 2014.
    reversed: true,
    victimSurvived: true,
    regimeSurvived: false,
    day: 247,
    // Between ten and twenty-five thousand on all sides; nobody counted them by side.
    dead: 15_000,
    deaths: [{ id: 'LBY', dead: 15_000, source: 'G' }],
    forceDay: 32,
    firstDecisionDay: 11,
    sanctionsDay: 11,
    authorisationDay: 30,
    source: 'W-LIB',
  },
};
