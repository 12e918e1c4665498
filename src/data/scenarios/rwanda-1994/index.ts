import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { RWANDA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { ROSTER, RWANDA_1994 } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: RWANDA_1994,
  record: RECORD,
  shapes: shapesOn(RWANDA_1994.outbreak, IDS, ['RWT']),
  map: mapOn(RWANDA_1994.outbreak, IDS, RWANDA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['chapter.VII', 'measure.withdrawKeepers', 'measure.peacekeepers', 'vote.abstain'],
};
