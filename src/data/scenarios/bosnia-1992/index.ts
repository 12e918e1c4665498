import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { BOSNIA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { BOSNIA_1992, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: BOSNIA_1992,
  record: RECORD,
  shapes: shapesOn('1993-01-19', IDS, ['BSP']),
  map: mapOn('1993-01-19', IDS, BOSNIA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['result.failed', 'measure.exemptVictim', 'measure.noFlyZone', 'measure.peacekeepers'],
};
