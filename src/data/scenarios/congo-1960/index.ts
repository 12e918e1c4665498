import { mapOf1960s } from '../../shapes/1960s.ts';
import { shapesOn } from '../../shapes/byDate.ts';
import { CONGO } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { CONGO_1960, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: CONGO_1960,
  record: RECORD,
  shapes: shapesOn(CONGO_1960.outbreak, IDS),
  map: mapOf1960s(CONGO_1960.outbreak, IDS, CONGO),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'measure.peacekeepers',
    'vote.abstain',
    'measure.transferToAssembly',
    'measure.authoriseForce',
  ],
};
