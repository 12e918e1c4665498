import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { CRIMEA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { CRIMEA_2014, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: CRIMEA_2014,
  record: RECORD,
  shapes: shapesOn(CRIMEA_2014.outbreak, IDS),
  map: mapOn(CRIMEA_2014.outbreak, IDS, CRIMEA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['result.vetoed', 'vote.abstain', 'measure.demandWithdrawal', 'chapter.VI'],
};
