/** What history did in 1931–33, for the debrief. Never read by the engine. */
import { leagueMembersOn } from '../../countries/interwar/members.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'W-AJIL33',
    title: 'American Journal of International Law 1933, on the report and the vote of 24 October',
    read: true,
  },
  { key: 'W-CQ31', title: 'CQ Researcher 1931, on the Council’s sessions', read: true },
  { key: 'W-CQ30', title: 'CQ Researcher 1930, on the elections of September 1930', read: true },
  { key: 'W-SCHOOL', title: 'Encyclopaedia articles on the Manchurian crisis', read: true },
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 121', read: true },
  {
    key: 'COW-CAP',
    title: 'Correlates of War, National Material Capabilities v6',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL_1931 = 'CHN FRA DEU GTM IRL ITA JPN NOR PAN PER POL ESP GBR YUG'.split(' ');

/** Who stayed away is not recorded in what we read: eight, and thirteen, are named to fit the count (G). */
const AWAY_1932 = 'ARG DOM ETH HND LBR NIC PRY SLV';
const AWAY_1933 = 'ARG BOL CHL CUB DOM ETH HND IRQ LBR NIC PRY PER SLV';

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL_1931, {
    symbol: 'Council resolution 30 Sep 1931',
    date: '1931-09-30',
    day: 12,
    chapter: 'unstated',
    roll: 'YYYYYYYYYYYYYY',
    measures: 'demandWithdrawal',
    source: 'W-CQ31',
  }),
  // The President called it adopted but for one vote; the report of 1933 holds that Article 11 asks for all.
  councilVote(COUNCIL_1931, {
    symbol: 'Council draft 24 Oct 1931',
    date: '1931-10-24',
    day: 36,
    chapter: 'unstated',
    roll: 'YYYYYYNYYYYYYY',
    measures: 'demandWithdrawal',
    result: 'vetoed',
    source: 'W-AJIL33',
  }),
  councilVote(COUNCIL_1931, {
    symbol: 'Council resolution 10 Dec 1931',
    date: '1931-12-10',
    day: 83,
    chapter: 'VI',
    roll: 'YYYYYYYYYYYYYY',
    measures: 'factFinding',
    source: 'W-SCHOOL',
  }),
  assemblyVote(leagueMembersOn('1932-03-11'), {
    symbol: 'Assembly resolution 11 Mar 1932',
    date: '1932-03-11',
    day: 175,
    abstain: 'CHN JPN',
    absent: AWAY_1932,
    measures: 'callForCeasefire demandWithdrawal',
    source: 'G',
  }),
  assemblyVote(leagueMembersOn('1933-02-24'), {
    symbol: 'Assembly report 24 Feb 1933',
    date: '1933-02-24',
    day: 525,
    no: 'JPN',
    abstain: 'THA',
    absent: AWAY_1933,
    measures: 'condemn demandWithdrawal',
    source: 'W-SCHOOL',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'manchuriaMukden', day: 0, date: '1931-09-18', source: 'W-SCHOOL' },
  { id: 'manchuriaAppeal', day: 3, date: '1931-09-21', source: 'W-SCHOOL' },
  { id: 'manchuriaAmericanSits', day: 28, date: '1931-10-16', source: 'W-CQ31' },
  { id: 'manchuriaChinchow', day: 107, date: '1932-01-03', source: 'G' },
  { id: 'manchuriaStimson', day: 111, date: '1932-01-07', source: 'W-AJIL33' },
  { id: 'manchuriaShanghai', day: 132, date: '1932-01-28', source: 'G' },
  { id: 'manchuriaNewState', day: 165, date: '1932-03-01', source: 'G' },
  { id: 'manchuriaArmistice', day: 230, date: '1932-05-05', source: 'G' },
  { id: 'manchuriaLytton', day: 380, date: '1932-10-02', source: 'G' },
  { id: 'manchuriaWalkout', day: 525, date: '1933-02-24', source: 'W-SCHOOL' },
  { id: 'manchuriaEmbargo', day: 528, date: '1933-02-27', source: 'G' },
  { id: 'manchuriaNotice', day: 556, date: '1933-03-27', source: 'G' },
  { id: 'manchuriaTangku', day: 621, date: '1933-05-31', source: 'G' },
];

const FORCES = forces({ JPN: 60_000, CHN: 250_000 }, 'G', { aggressor: ['JPN'], victim: ['CHN'] });

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: FORCES,
  // The Commission of Enquiry, paid by both sides and the League (G): no more than a million dollars.
  costs: { total: 0.001, byOthers: 0.001, payers: ['CHN', 'JPN'], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 621,
    dead: 60_000,
    deaths: [
      { id: 'CHN', dead: 50_000, source: 'COW-WAR' },
      { id: 'JPN', dead: 10_000, source: 'COW-WAR' },
    ],
    forceDay: -1,
    // The resolution of 30 September.
    firstDecisionDay: 12,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'COW-WAR',
  },
};
