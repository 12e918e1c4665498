/** What history did in 2008, for the debrief. Never read by the engine. */

import { forces } from '../../records/forces.ts';
import { STATE_FACTS } from '../../records/sources.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  {
    key: 'W-GEO',
    title:
      'Press and United Nations pages on the meetings of August 2008 and the end of the mission, in part',
    read: true,
  },
  ...STATE_FACTS,
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'georgiaShelling', day: 0, date: '2008-08-07', source: 'W-GEO' },
  { id: 'georgiaRussia', day: 1, date: '2008-08-08', source: 'W-GEO' },
  { id: 'georgiaPlan', day: 5, date: '2008-08-12', source: 'G' },
  { id: 'georgiaRecognised', day: 19, date: '2008-08-26', source: 'G' },
  { id: 'georgiaLeft', day: 62, date: '2008-10-08', source: 'G' },
];

export const RECORD: HistoricalRecord = {
  // The Council met on 8, 9 and 10 August and later; no text came to a vote. The veto of 15 June 2009 was on its mission’s mandate.
  votes: [],
  events: EVENTS,
  // About 20,000 to 40,000 with local forces, against 12,000 to 15,000 in the field.
  forces: [
    ...forces({ RUS: 30_000 }, 'G', { aggressor: ['RUS'] }),
    ...forces({ GEO: 13_500 }, 'G', { victim: ['GEO'] }),
  ],
  // Aid to rebuild was promised; no answer by force or sanctions was paid for.
  costs: { total: 0, byOthers: 0, payers: [], source: 'G' },
  outcome: {
    // What had been Tbilisi’s was left again; the two districts were not.
    reversed: false,
    victimSurvived: true,
    regimeSurvived: true,
    day: 62,
    dead: 850,
    // The report to the European Union counts about 850 on all sides.
    deaths: [
      { id: 'GEO', dead: 783, source: 'G' },
      { id: 'RUS', dead: 67, source: 'G' },
    ],
    forceDay: -1,
    firstDecisionDay: -1,
    sanctionsDay: -1,
    authorisationDay: -1,
    source: 'G',
  },
};
