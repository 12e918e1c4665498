import { IMPUTED_1956 } from '../../countries/imputed-1950s.ts';
import { MAP_1956, shapesOf1956 } from '../../shapes/1950s.ts';
import { HUNGARY } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { HUNGARY_1956 } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: HUNGARY_1956,
  record: RECORD,
  shapes: shapesOf1956(HUNGARY_1956.countries.map((country) => country.id)),
  map: { ...MAP_1956, theatre: HUNGARY },
  tiles: [],
  imputed: IMPUTED_1956,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'result.vetoed',
    'chapter.procedural',
    'measure.transferToAssembly',
    'measure.demandWithdrawal',
    'measure.factFinding',
    'vote.abstain',
  ],
};
