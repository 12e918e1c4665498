/** What history did from 1965 to 1979, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, RecordedVote, Source } from '../../sheet.ts';
import { COUNCIL } from './scenario.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'GOLD',
    title: 'Official texts of Security Council resolutions with adoption line',
    read: true,
  },
  { key: 'LH', title: 'Roll calls of the Security Council, UN Digital Library', read: true },
  { key: 'VETO', title: 'List of vetoes, Dag Hammarskjöld Library', read: true },
  { key: 'W-BEIRA', title: 'Mobley, The Beira Patrol, Naval War College Review', read: true },
  ...STATE_FACTS,
  { key: 'COW-INTRA', title: 'Correlates of War, Intra-State War v4', read: true },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

type Given = Omit<Parameters<typeof councilVote>[1], 'roll'> & {
  readonly no?: string;
  readonly abstain?: string;
};

/** A roll call by those who did not say yes. */
function vote({ no = '', abstain = '', ...text }: Given): RecordedVote {
  const members = COUNCIL.findLast(({ fromDay }) => fromDay <= text.day)?.members ?? [];
  const [against, aside] = [no.split(' '), abstain.split(' ')];
  const letters = members.map((id) =>
    against.includes(id) ? 'N' : aside.includes(id) ? 'A' : 'Y',
  );
  return councilVote(members, { ...text, roll: letters.join('') });
}

/** Measures are our reading of the operative paragraphs in the model’s terms. From 1971 on CHN is Beijing. */
const VOTES = [
  vote({
    symbol: 'S/RES/216',
    date: '1965-11-12',
    day: 1,
    chapter: 'unstated',
    abstain: 'FRA',
    measures: 'condemn',
    source: 'GOLD',
  }),
  vote({
    symbol: 'S/RES/217',
    date: '1965-11-20',
    day: 9,
    chapter: 'unstated',
    abstain: 'FRA',
    measures: 'condemn demandWithdrawal armsEmbargo targetedSanctions',
    source: 'GOLD',
  }),
  vote({
    symbol: 'S/RES/221',
    date: '1966-04-09',
    day: 149,
    chapter: 'VII',
    abstain: 'FRA SUN BGR MLI URY',
    measures: 'determine blockade authoriseForce',
    source: 'GOLD',
  }),
  vote({
    symbol: 'S/RES/232',
    date: '1966-12-16',
    day: 400,
    chapter: 'VII',
    abstain: 'FRA SUN BGR MLI',
    measures: 'determine targetedSanctions armsEmbargo',
    source: 'GOLD',
  }),
  vote({
    symbol: 'S/RES/253',
    date: '1968-05-29',
    day: 930,
    chapter: 'VII',
    measures: 'condemn comprehensiveSanctions',
    source: 'GOLD',
  }),
  // The veto: VETO; who stood where otherwise, and the count: general knowledge.
  vote({
    symbol: 'S/9696',
    date: '1970-03-17',
    day: 1587,
    chapter: 'VII',
    no: 'GBR USA',
    abstain: 'FRA COL FIN NIC',
    measures: 'condemn comprehensiveSanctions authoriseForce',
    result: 'vetoed',
    source: 'G',
  }),
  vote({
    symbol: 'S/RES/277',
    date: '1970-03-18',
    day: 1588,
    chapter: 'VII',
    abstain: 'ESP',
    measures: 'condemn comprehensiveSanctions',
    source: 'GOLD',
  }),
  vote({
    symbol: 'S/RES/460',
    date: '1979-12-21',
    day: 5153,
    chapter: 'unstated',
    abstain: 'SUN CSK',
    measures: 'liftMeasures',
    source: 'GOLD',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'rhodesiaDeclared', day: 0, date: '1965-11-11', source: 'W-BEIRA' },
  { id: 'rhodesiaPatrol', day: 110, date: '1966-03-01', source: 'W-BEIRA' },
  { id: 'rhodesiaRepublic', day: 1572, date: '1970-03-02', source: 'G' },
  { id: 'rhodesiaPearce', day: 2385, date: '1972-05-23', source: 'G' },
  { id: 'rhodesiaLisbon', day: 3087, date: '1974-04-25', source: 'G' },
  { id: 'rhodesiaMozambique', day: 3513, date: '1975-06-25', source: 'G' },
  { id: 'rhodesiaLancaster', day: 5153, date: '1979-12-21', source: 'G' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // The rebels by 1979; a dozen British ships in turn off Beira.
  forces: [
    ...forces({ ZWE: 10_000 }, 'COW-CAP', { aggressor: ['ZWE'] }),
    ...forces({ XZW: 20_000 }, 'G', { victim: ['XZW'] }),
    ...forces({}, 'W-BEIRA', { coalition: ['GBR'] }),
  ],
  // What the patrol and the embargo cost was never added up in what was read.
  costs: { total: 0.2, byOthers: 0, payers: ['GBR'], source: 'G' },
  outcome: {
    // In April 1980, by war, neighbours and sanctions together.
    reversed: true,
    victimSurvived: true,
    regimeSurvived: false,
    day: 5153,
    dead: 11_000,
    // Fighters of 1972 to 1979; with civilians more than 20,000 (G).
    deaths: [
      { id: 'XZW', dead: 10_000, source: 'COW-INTRA' },
      { id: 'ZWE', dead: 1_000, source: 'COW-INTRA' },
    ],
    forceDay: 149,
    firstDecisionDay: 1,
    sanctionsDay: 400,
    authorisationDay: 149,
    source: 'G',
  },
};
