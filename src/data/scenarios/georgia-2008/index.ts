import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { GEORGIA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { GEORGIA_2008, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: GEORGIA_2008,
  record: RECORD,
  shapes: shapesOn(GEORGIA_2008.outbreak, IDS),
  map: mapOn(GEORGIA_2008.outbreak, IDS, GEORGIA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['result.vetoed', 'vote.abstain', 'measure.callForCeasefire', 'measure.mediate'],
};
