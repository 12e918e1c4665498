/** What history did in 2003, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { councilVote } from '../../records/rolls.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'LH',
    title: 'Roll calls of the Security Council, UN Digital Library',
    read: true,
  },
  {
    key: 'W-IRQ',
    title: 'Encyclopaedia pages on the draft of February 2003 and on the Council and the war',
    read: true,
  },
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4', read: true },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL = 'AGO BGR CMR CHL CHN FRA DEU GIN MEX PAK RUS ESP SYR GBR USA'.split(' ');

/** Measures are our reading of the operative paragraphs in the model’s terms. */
const VOTES = [
  // It ended the trade embargo of 1990 on Iraq and took note of the two as occupying powers; it said nothing on the attack.
  councilVote(COUNCIL, {
    symbol: 'S/RES/1483',
    date: '2003-05-22',
    day: 63,
    chapter: 'VII',
    roll: 'YYYYYYYYYYYY-YY',
    measures: 'liftMeasures humanitarianAccess',
    source: 'LH',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'iraqInvaded', day: 0, date: '2003-03-20', source: 'W-IRQ' },
  { id: 'iraqDebate', day: 6, date: '2003-03-26', source: 'G' },
  { id: 'iraqBaghdad', day: 20, date: '2003-04-09', source: 'G' },
  { id: 'iraqEndAnnounced', day: 42, date: '2003-05-01', source: 'G' },
];

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  // About 148,000, 45,000, 2,000 and 200, against an army of 389,000.
  forces: [
    ...forces({ USA: 148_000, GBR: 45_000, AUS: 2_000, POL: 200 }, 'G', {
      aggressor: ['USA', 'GBR', 'AUS', 'POL'],
    }),
    ...forces({ IRQ: 389_000 }, 'COW-CAP', { victim: ['IRQ'] }),
  ],
  // Nobody paid for an answer to the attack.
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: true,
    regimeSurvived: false,
    // The fall of Baghdad.
    day: 20,
    dead: 7173,
    // March to May 2003; the years of war that followed are not counted.
    deaths: [
      { id: 'IRQ', dead: 7000, source: 'COW-WAR' },
      { id: 'USA', dead: 140, source: 'COW-WAR' },
      { id: 'GBR', dead: 33, source: 'COW-WAR' },
    ],
    forceDay: -1,
    firstDecisionDay: -1,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'G',
  },
};
