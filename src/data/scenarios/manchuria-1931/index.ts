import { MANCHURIA, mapOfInterwar, shapesOfInterwar } from '../../shapes/interwar.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { MANCHURIA_1931, ROSTER } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: MANCHURIA_1931,
  record: RECORD,
  shapes: shapesOfInterwar(
    MANCHURIA_1931.outbreak,
    MANCHURIA_1931.countries.map(({ id }) => id),
  ),
  map: mapOfInterwar(MANCHURIA_1931.outbreak, MANCHURIA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.unstated',
    'chapter.VII',
    'measure.factFinding',
    'measure.transferToAssembly',
    'vote.abstain',
  ],
};
