import { RECORD, SOURCES } from '../records/georgia-2008.ts';
import { mapOn, shapesOn } from '../shapes/byDate.ts';
import { GEORGIA } from '../shapes/theatres.ts';
import type { ScenarioSheet } from '../sheet.ts';
import { GEORGIA_2008, ROSTER } from './georgia-2008.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const GEORGIA_SHEET: ScenarioSheet = {
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
