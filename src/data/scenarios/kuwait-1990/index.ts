import { IMPUTED_1990 } from '../../countries/imputed.ts';
import { MAP_1990, shapesOf } from '../../shapes/1990.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { KUWAIT_1990 } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: KUWAIT_1990,
  record: RECORD,
  shapes: shapesOf(KUWAIT_1990.countries.map((country) => country.id)),
  map: MAP_1990,
  tiles: [],
  imputed: IMPUTED_1990,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'determination.breach',
    'chapter.VII',
    'measure.provisionalMeasures',
    'measure.comprehensiveSanctions',
    'measure.blockade',
    'measure.authoriseForce',
    'ground.selfDefence',
    'result.vetoed',
    'vote.abstain',
  ],
};
