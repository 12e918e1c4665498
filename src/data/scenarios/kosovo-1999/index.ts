import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { KOSOVO } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { KOSOVO_1999, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: KOSOVO_1999,
  record: RECORD,
  shapes: shapesOn(KOSOVO_1999.outbreak, IDS),
  map: mapOn(KOSOVO_1999.outbreak, IDS, KOSOVO),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['result.failed', 'ground.regional', 'measure.authoriseForce', 'measure.peacekeepers'],
};
