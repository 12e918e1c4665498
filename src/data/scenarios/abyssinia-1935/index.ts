import { ABYSSINIA, mapOfInterwar, shapesOfInterwar } from '../../shapes/interwar.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { ABYSSINIA_1935, ROSTER } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: ABYSSINIA_1935,
  record: RECORD,
  shapes: shapesOfInterwar(
    ABYSSINIA_1935.outbreak,
    ABYSSINIA_1935.countries.map(({ id }) => id),
  ),
  map: mapOfInterwar(ABYSSINIA_1935.outbreak, ABYSSINIA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.unstated',
    'chapter.VII',
    'measure.comprehensiveSanctions',
    'measure.transferToAssembly',
    'vote.abstain',
  ],
};
