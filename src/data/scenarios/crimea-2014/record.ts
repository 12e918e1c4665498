/** What history did in 2014, for the debrief. Never read by the engine. */
import { membersOn } from '../../countries/admissions.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'UNDLV',
    title: 'Roll calls and drafts of the Security Council, UN Digital Library',
    read: true,
  },
  { key: 'UNV', title: 'General Assembly roll calls (Voeten data)', read: true },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

/** English alphabetical order, the order of voting. */
const COUNCIL = 'ARG AUS TCD CHL CHN FRA JOR LTU LUX NGA KOR RUS RWA GBR USA'.split(' ');

/** Who had a seat in the Assembly. */
const ASSEMBLY = membersOn('2014-02-27');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  councilVote(COUNCIL, {
    symbol: 'S/2014/189',
    date: '2014-03-15',
    day: 16,
    chapter: 'unstated',
    roll: 'YYYYAYYYYYYNYYY',
    measures: 'mediate',
    result: 'vetoed',
    source: 'UNDLV',
  }),
  assemblyVote(ASSEMBLY, {
    symbol: 'A/RES/68/262',
    date: '2014-03-27',
    day: 28,
    no: 'ARM BLR BOL CUB NIC PRK RUS SDN SYR VEN ZWE',
    abstain:
      'AFG AGO ARG ATG BDI BFA BGD BRA BRN BWA CHN COM DJI DMA DZA ECU EGY ERI ETH FJI GAB GMB GUY IND IRQ JAM KAZ KEN KHM KNA LCA LKA LSO MLI MMR MNG MOZ MRT NAM NPL NRU PAK PRY RWA SEN SLV SSD STP SUR SWZ TZA UGA URY UZB VCT VNM ZAF ZMB',
    absent:
      'ARE BIH BLZ CIV COG GHA GNB GNQ GRD IRN ISR KGZ LAO LBN MAR OMN SRB TJK TKM TLS TON TUV VUT YEM',
    measures: 'mediate',
    source: 'UNV',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'crimeaSeized', day: 0, date: '2014-02-27', source: 'G' },
  { id: 'crimeaAuthorised', day: 2, date: '2014-03-01', source: 'G' },
  { id: 'crimeaReferendum', day: 17, date: '2014-03-16', source: 'G' },
  { id: 'crimeaLists', day: 18, date: '2014-03-17', source: 'G' },
  { id: 'crimeaAnnexed', day: 19, date: '2014-03-18', source: 'G' },
  { id: 'crimeaDonbas', day: 46, date: '2014-04-14', source: 'G' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // About 20,000 to 30,000 against 15,000 to 18,000 in Crimea.
  forces: [
    ...forces({ RUS: 25_000 }, 'G', { aggressor: ['RUS'] }),
    ...forces({ UKR: 16_500 }, 'G', { victim: ['UKR'] }),
  ],
  // No force and no mission of the United Nations: nothing to share.
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 19,
    // Under ten in Crimea; about 14,000 in the east until 2021, which this crisis leaves out.
    dead: 6,
    deaths: [{ id: 'UKR', dead: 6, source: 'G' }],
    forceDay: -1,
    // A/RES/68/262; the Council never decided.
    firstDecisionDay: 28,
    // None by the United Nations; national lists from day 18.
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'G',
  },
};
