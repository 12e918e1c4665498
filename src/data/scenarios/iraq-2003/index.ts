import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { IRAQ } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { IRAQ_2003, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: IRAQ_2003,
  record: RECORD,
  shapes: shapesOn(IRAQ_2003.outbreak, IDS),
  map: mapOn(IRAQ_2003.outbreak, IDS, IRAQ),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['result.vetoed', 'result.failed', 'measure.authoriseForce', 'measure.determine'],
};
