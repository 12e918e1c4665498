import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { UKRAINE } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { ROSTER, UKRAINE_2022 } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: UKRAINE_2022,
  record: RECORD,
  shapes: shapesOn(UKRAINE_2022.outbreak, IDS),
  map: mapOn(UKRAINE_2022.outbreak, IDS, UKRAINE),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.procedural',
    'measure.transferToAssembly',
    'measure.condemn',
    'vote.abstain',
  ],
};
