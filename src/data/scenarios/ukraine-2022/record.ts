/** What history did in 2022, for the debrief. Never read by the engine. */
import { membersOn } from '../../countries/admissions.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'UNDLV',
    title:
      'Roll calls and drafts of the Security Council and roll calls of the Assembly, UN Digital Library',
    read: true,
  },
  { key: 'FAIL', title: 'List of failed drafts of the Security Council', read: true },
  { key: 'W-UKR', title: 'Chronicles and counts of the war, in part', read: true },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order, the order of voting. */
const COUNCIL = 'ALB BRA CHN FRA GAB GHA IND IRL KEN MEX NOR RUS ARE GBR USA'.split(' ');

/** Who had a seat in the Assembly. */
const ASSEMBLY = membersOn('2022-02-24');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL, {
    symbol: 'S/2022/155',
    date: '2022-02-25',
    day: 1,
    chapter: 'unstated',
    roll: 'YYAYYYAYYYYNAYY',
    measures: 'condemn demandWithdrawal callForCeasefire',
    result: 'vetoed',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/RES/2623',
    date: '2022-02-27',
    day: 3,
    chapter: 'procedural',
    roll: 'YYAYYYAYYYYNAYY',
    measures: 'transferToAssembly',
    source: 'UNDLV',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/ES-11/1',
    date: '2022-03-02',
    day: 6,
    no: 'BLR ERI PRK RUS SYR',
    abstain:
      'AGO ARM BDI BGD BOL CAF CHN COG CUB DZA GNQ IND IRN IRQ KAZ KGZ LAO LKA MDG MLI MNG MOZ NAM NIC PAK SDN SEN SLV SSD TJK TZA UGA VNM ZAF ZWE',
    absent: 'AZE BFA CMR ETH GIN GNB MAR SWZ TGO TKM UZB VEN',
    measures: 'condemn determine demandWithdrawal callForCeasefire',
    source: 'UNDLV',
  }),
  // A text of the attacker itself: no vote against it, and two for.
  councilVote(COUNCIL, {
    symbol: 'S/2022/231',
    date: '2022-03-23',
    day: 27,
    chapter: 'unstated',
    roll: 'AAYAAAAAAAAYAAA',
    measures: 'humanitarianAccess',
    result: 'failed',
    source: 'FAIL',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/ES-11/2',
    date: '2022-03-24',
    day: 28,
    no: 'BLR ERI PRK RUS SYR',
    abstain:
      'DZA AGO ARM BOL BWA BRN BDI CAF CHN COG CUB SLV GNQ SWZ ETH GNB IND IRN KAZ KGZ LAO MDG MLI MNG MOZ NAM NIC PAK ZAF LKA SDN TJK TGO UGA TZA UZB VNM ZWE',
    absent: 'AZE BFA CMR COM DMA GIN MAR SOM TKM VEN',
    measures: 'humanitarianAccess callForCeasefire',
    source: 'UNDLV',
  }),
  councilVote(COUNCIL, {
    symbol: 'S/2022/720',
    date: '2022-09-30',
    day: 218,
    chapter: 'unstated',
    roll: 'YAAYAYAYYYYNYYY',
    measures: 'condemn demandWithdrawal',
    result: 'vetoed',
    source: 'UNDLV',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/ES-11/4',
    date: '2022-10-12',
    day: 230,
    no: 'BLR NIC PRK RUS SYR',
    abstain:
      'ARM BDI BOL CAF CHN COG CUB DZA ERI ETH GIN HND IND KAZ KGZ LAO LKA LSO MLI MNG MOZ NAM PAK SDN SSD SWZ TGO THA TJK TZA UGA UZB VNM ZAF ZWE',
    absent: 'AZE BFA CMR DJI GNQ IRN SLV STP TKM VEN',
    measures: 'condemn demandWithdrawal',
    source: 'UNDLV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'ukraineInvaded', day: 0, date: '2022-02-24', source: 'W-UKR' },
  { id: 'ukraineSanctions', day: 1, date: '2022-02-25', source: 'G' },
  { id: 'ukraineArms', day: 4, date: '2022-02-28', source: 'G' },
  { id: 'ukraineNorth', day: 42, date: '2022-04-07', source: 'W-UKR' },
  { id: 'ukraineVetoDebate', day: 61, date: '2022-04-26', source: 'G' },
  { id: 'ukraineGrain', day: 148, date: '2022-07-22', source: 'G' },
  { id: 'ukraineKharkiv', day: 200, date: '2022-09-12', source: 'G' },
  { id: 'ukraineAnnexed', day: 218, date: '2022-09-30', source: 'G' },
  { id: 'ukraineKherson', day: 260, date: '2022-11-11', source: 'G' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // About 150,000 to 190,000 at the start against about 200,000 under arms.
  forces: [
    ...forces({ RUS: 170_000 }, 'G', { aggressor: ['RUS'] }),
    ...forces({ UKR: 200_000 }, 'G', { victim: ['UKR'] }),
  ],
  // What others gave Ukraine in the first year, of the order of a hundred and fifty billions.
  costs: { total: 150, byOthers: 75, payers: ['USA', 'DEU', 'GBR', 'POL', 'CAN'], source: 'G' },
  outcome: {
    // The north, the land round Kharkiv and Kherson were; most that is held today was not.
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 260,
    // To the end of 2025, the higher of the estimates for Russia, the lower for Ukraine; civilians as confirmed.
    dead: 440_000,
    deaths: [
      { id: 'RUS', dead: 325_000, source: 'W-UKR' },
      { id: 'UKR', dead: 115_000, source: 'W-UKR' },
    ],
    // Arms and training from outside, no outside force.
    forceDay: -1,
    firstDecisionDay: 3,
    // None by the United Nations; national and European ones from day 1.
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'W-UKR',
  },
};
