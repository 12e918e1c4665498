import { IMPUTED_1982 } from '../../countries/1982.ts';
import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { FALKLANDS } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { FALKLANDS_1982 } from './scenario.ts';

const IDS = FALKLANDS_1982.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: FALKLANDS_1982,
  record: RECORD,
  shapes: shapesOn(FALKLANDS_1982.outbreak, IDS),
  map: mapOn(FALKLANDS_1982.outbreak, IDS, FALKLANDS),
  tiles: [],
  imputed: IMPUTED_1982,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'chapter.VII',
    'measure.determine',
    'measure.demandWithdrawal',
    'result.vetoed',
    'vote.abstain',
  ],
};
