import { IMPUTED_1950 } from '../../countries/imputed-1950s.ts';
import { MAP_1950, shapesOf1950 } from '../../shapes/1950s.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { KOREA_1950 } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: KOREA_1950,
  record: RECORD,
  shapes: shapesOf1950(KOREA_1950.countries.map((country) => country.id)),
  map: MAP_1950,
  tiles: [],
  imputed: IMPUTED_1950,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'determination.breach',
    'chapter.VII',
    'measure.authoriseForce',
    'ground.councilRecommended',
    'vote.absent',
    'result.vetoed',
    'measure.transferToAssembly',
    'strategy.beyondBorder',
  ],
};
