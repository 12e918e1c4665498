/** What history did from 1992 to 1995, for the debrief. Never read by the engine. */
import type { Chapter } from '../../../engine/index.ts';
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
  { key: 'GOLD', title: 'Official texts of the Council’s resolutions 1 to 899', read: true },
  { key: 'FAIL', title: 'List of failed drafts of the Council with votes by member', read: true },
  { key: 'VA', title: 'Votes by member in the Council, drafts that fell included', read: true },
  {
    key: 'W-BOS',
    title:
      'Press on the count of the dead of 2007; reports to Congress on the peace and on the mission',
    read: true,
  },
  {
    key: 'W-752',
    title: 'Text of resolution 752 of 15 May 1992, kept by the alliance',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const IN_1992 = 'AUT BEL CPV CHN ECU FRA HUN IND JPN MAR RUS GBR USA VEN ZWE'.split(' ');
const IN_1993 = 'BRA CPV CHN DJI FRA HUN JPN MAR NZL PAK RUS ESP GBR USA VEN'.split(' ');
const IN_1994 = 'ARG BRA CHN CZE DJI FRA NZL NGA OMN PAK RUS RWA ESP GBR USA'.split(' ');
const IN_1995 = 'ARG BWA CHN CZE FRA DEU HND IDN ITA NGA OMN RUS RWA GBR USA'.split(' ');

type Row = readonly [
  council: readonly string[],
  symbol: string,
  date: string,
  day: number,
  measures: string,
  chapter: Chapter,
  roll: string,
  source: string,
];

/** Measures are our reading of the operative paragraphs in the model’s terms. The embargo of S/RES/713 came before the outbreak. */
const ROWS: readonly Row[] = [
  [
    IN_1992,
    'S/RES/752',
    '1992-05-15',
    39,
    'callForCeasefire demandWithdrawal mediate humanitarianAccess',
    'unstated',
    'YYYYYYYYYYYYYYY',
    'GOLD',
  ],
  [
    IN_1992,
    'S/RES/757',
    '1992-05-30',
    54,
    'condemn determine comprehensiveSanctions',
    'VII',
    'YYYAYYYYYYYYYYA',
    'GOLD',
  ],
  [
    IN_1992,
    'S/RES/770',
    '1992-08-13',
    129,
    'determine authoriseForce humanitarianAccess',
    'VII',
    'YYYAYYYAYYYYYYA',
    'LH',
  ],
  [
    IN_1992,
    'S/RES/776',
    '1992-09-14',
    161,
    'peacekeepers humanitarianAccess',
    'unstated',
    'YYYAYYYAYYYYYYA',
    'UNDLV',
  ],
  [IN_1992, 'S/RES/781', '1992-10-09', 186, 'noFlyZone', 'unstated', 'YYYAYYYYYYYYYYY', 'LH'],
  [
    IN_1992,
    'S/RES/787',
    '1992-11-16',
    224,
    'condemn comprehensiveSanctions blockade',
    'VII',
    'YYYAYYYYYYYYYYA',
    'LH',
  ],
  [
    IN_1993,
    'S/RES/816',
    '1993-03-31',
    359,
    'noFlyZone authoriseForce',
    'VII',
    'YYAYYYYYYYYYYYY',
    'UNDLV',
  ],
  [
    IN_1993,
    'S/RES/819',
    '1993-04-16',
    375,
    'demandWithdrawal peacekeepers humanitarianAccess',
    'VII',
    'YYYYYYYYYYYYYYY',
    'UNDLV',
  ],
  [
    IN_1993,
    'S/RES/820',
    '1993-04-17',
    376,
    'condemn comprehensiveSanctions',
    'VII',
    'YYAYYYYYYYAYYYY',
    'UNDLV',
  ],
  [
    IN_1993,
    'S/RES/824',
    '1993-05-06',
    395,
    'demandWithdrawal peacekeepers',
    'VII',
    'YYYYYYYYYYYYYYY',
    'LH',
  ],
  [
    IN_1993,
    'S/RES/836',
    '1993-06-04',
    424,
    'authoriseForce peacekeepers',
    'VII',
    'YYYYYYYYYAYYYYA',
    'UNDLV',
  ],
  [IN_1993, 'S/25997', '1993-06-29', 449, 'exemptVictim', 'VII', 'AYAYAAAYAYAAAYY', 'FAIL'],
  [
    IN_1994,
    'S/RES/913',
    '1994-04-22',
    746,
    'callForCeasefire demandWithdrawal',
    'VII',
    'YYYYYYYYYYYYYYY',
    'UNDLV',
  ],
  [
    IN_1994,
    'S/1994/1358',
    '1994-12-02',
    970,
    'comprehensiveSanctions',
    'VII',
    'YYAYYYYYYYNYYYY',
    'VA',
  ],
  [
    IN_1995,
    'S/RES/998',
    '1995-06-16',
    1166,
    'peacekeepers authoriseForce',
    'VII',
    'YYAYYYYYYYYAYYY',
    'LH',
  ],
  [
    IN_1995,
    'S/RES/1031',
    '1995-12-15',
    1348,
    'authoriseForce peacekeepers',
    'VII',
    'YYYYYYYYYYYYYYY',
    'LH',
  ],
];

const FELL = { 'S/25997': 'failed', 'S/1994/1358': 'vetoed' } as const;

function resultOf(symbol: string) {
  return symbol === 'S/25997' || symbol === 'S/1994/1358' ? FELL[symbol] : 'adopted';
}

const VOTES = ROWS.map(([council, symbol, date, day, measures, chapter, roll, source]) =>
  councilVote(council, {
    symbol,
    date,
    day,
    measures,
    chapter,
    roll,
    result: resultOf(symbol),
    source,
  }),
);

const EVENTS: readonly RecordedEvent[] = [
  { id: 'bosniaRecognised', day: 0, date: '1992-04-06', source: 'G' },
  { id: 'bosniaCroatianArmy', day: 39, date: '1992-05-15', source: 'W-752' },
  { id: 'bosniaCamps', day: 122, date: '1992-08-06', source: 'G' },
  { id: 'bosniaFirstShots', day: 693, date: '1994-02-28', source: 'G' },
  { id: 'bosniaFederation', day: 711, date: '1994-03-18', source: 'G' },
  { id: 'bosniaHostages', day: 1145, date: '1995-05-26', source: 'G' },
  { id: 'bosniaSrebrenica', day: 1191, date: '1995-07-11', source: 'W-BOS' },
  { id: 'bosniaCampaign', day: 1241, date: '1995-08-30', source: 'G' },
  { id: 'bosniaPeace', day: 1347, date: '1995-12-14', source: 'W-BOS' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: [
    ...forces({ BSP: 80_000 }, 'G', { aggressor: ['SRB', 'BSP'] }),
    ...forces({ BIH: 60_000 }, 'COW-CAP', { victim: ['BIH'] }),
    // Elements of Croatia’s army were in Bosnia by 15 May 1992; how many is not told.
    ...forces({}, 'W-752', { coalition: ['HRV'] }),
    // Of the mission’s 38,600 at the height; and those whose aircraft flew in 1995.
    ...forces({}, 'G', {
      coalition: 'USA GBR FRA NLD ESP TUR DEU ITA'.split(' '),
      peacekeepers: 'FRA GBR CAN NLD ESP PAK BGD UKR RUS DNK NOR MYS'.split(' '),
    }),
  ],
  // No count of the mission and the campaign together was found.
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    // The state was kept and parted 51 to 49 within: half of what had been taken was given back.
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 1347,
    // Documented by name by 2007; up to about 107,000 by later counts.
    dead: 97_207,
    deaths: [{ id: 'BIH', dead: 97_207, source: 'W-BOS' }],
    // A neighbour’s army first, by the day on which the Council told it to leave; the alliance’s first shots came on day 693.
    forceDay: 39,
    firstDecisionDay: 39,
    sanctionsDay: 54,
    authorisationDay: 129,
    source: 'W-BOS',
  },
};
