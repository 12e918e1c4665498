/** What history did in 1939–40, for the debrief. Never read by the engine. */
import { leagueMembersOn } from '../../countries/interwar/members.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  { key: 'W-WS39', title: 'Text of the Assembly’s resolution of 14 December 1939', read: true },
  { key: 'W-CSM39', title: 'Christian Science Monitor, December 1939, on both votes', read: true },
  { key: 'W-WW2D', title: 'World War II database, the League’s last session', read: true },
  { key: 'W-WWAR', title: 'Encyclopaedia articles on the Winter War', read: true },
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 142', read: true },
  {
    key: 'COW-CAP',
    title: 'Correlates of War, National Material Capabilities v6',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL_1939 = 'BEL BOL CHN DOM EGY FIN FRA GRC IRN PER ZAF SUN GBR YUG'.split(' ');

/** Thirty-nine were there and nine abstained (read); who else stayed away is named to fit the count (G). */
const AWAY = 'AFG CHL CUB HTI HUN IRN LBR PER ESP SUN';

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  assemblyVote(leagueMembersOn('1939-12-14'), {
    symbol: 'Assembly resolution 14 Dec 1939',
    date: '1939-12-14',
    day: 14,
    abstain: 'BGR CHE CHN DNK EST LTU LVA NOR SWE',
    absent: AWAY,
    measures: 'condemn humanitarianAccess',
    source: 'W-CSM39',
  }),
  councilVote(COUNCIL_1939, {
    symbol: 'Council resolution 14 Dec 1939',
    date: '1939-12-14',
    day: 14,
    chapter: 'VII',
    roll: 'YYAYYAYA--Y-YA',
    measures: 'expel',
    source: 'W-CSM39',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'winterAttack', day: 0, date: '1939-11-30', source: 'W-WWAR' },
  { id: 'winterTerijoki', day: 2, date: '1939-12-02', source: 'G' },
  { id: 'winterAppeal', day: 3, date: '1939-12-03', source: 'G' },
  { id: 'winterRefusal', day: 4, date: '1939-12-04', source: 'W-WWAR' },
  { id: 'winterAssembly', day: 11, date: '1939-12-11', source: 'G' },
  { id: 'winterTolvajarvi', day: 12, date: '1939-12-12', source: 'G' },
  { id: 'winterExpelled', day: 14, date: '1939-12-14', source: 'W-CSM39' },
  { id: 'winterSuomussalmi', day: 39, date: '1940-01-08', source: 'G' },
  { id: 'winterAllies', day: 67, date: '1940-02-05', source: 'G' },
  { id: 'winterBreakthrough', day: 73, date: '1940-02-11', source: 'G' },
  { id: 'winterTransit', day: 93, date: '1940-03-02', source: 'G' },
  { id: 'winterPeace', day: 104, date: '1940-03-13', source: 'W-WWAR' },
];

const FORCES = [
  ...forces({ SUN: 760_000, FIN: 340_000 }, 'W-WWAR', { aggressor: ['SUN'], victim: ['FIN'] }),
  ...forces({ SWE: 8_500 }, 'G', { coalition: ['SWE'] }),
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: FORCES,
  // Arms, loans and gifts to Finland: an order of magnitude (G).
  costs: { total: 0.1, byOthers: 0.1, payers: ['SWE', 'GBR', 'FRA', 'USA'], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 104,
    dead: 151_798,
    deaths: [
      { id: 'SUN', dead: 126_875, source: 'COW-WAR' },
      { id: 'FIN', dead: 24_923, source: 'COW-WAR' },
    ],
    forceDay: -1,
    firstDecisionDay: 14,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'COW-WAR',
  },
};
