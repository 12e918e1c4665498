import { mapOfInterwar, shapesOfInterwar, WINTER_WAR } from '../../shapes/interwar.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { ROSTER, WINTER_WAR_1939 } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: WINTER_WAR_1939,
  record: RECORD,
  shapes: shapesOfInterwar(
    WINTER_WAR_1939.outbreak,
    WINTER_WAR_1939.countries.map(({ id }) => id),
  ),
  map: mapOfInterwar(WINTER_WAR_1939.outbreak, WINTER_WAR),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.unstated',
    'chapter.VII',
    'measure.expel',
    'measure.transferToAssembly',
    'vote.abstain',
  ],
};
