import { IMPUTED_1956 } from '../../countries/imputed-1950s.ts';
import { MAP_1956, shapesOf1956 } from '../../shapes/1950s.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { SUEZ_1956 } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: SUEZ_1956,
  record: RECORD,
  shapes: shapesOf1956(SUEZ_1956.countries.map((country) => country.id)),
  map: MAP_1956,
  tiles: [],
  imputed: IMPUTED_1956,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.procedural',
    'measure.transferToAssembly',
    'ground.assemblyRecommended',
    'measure.callForCeasefire',
    'measure.peacekeepers',
    'vote.abstain',
  ],
};
