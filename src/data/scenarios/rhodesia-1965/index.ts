import { mapOf1960s } from '../../shapes/1960s.ts';
import { shapesOn } from '../../shapes/byDate.ts';
import { RHODESIA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { RHODESIA_1965, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: RHODESIA_1965,
  record: RECORD,
  shapes: shapesOn(RHODESIA_1965.outbreak, IDS, ['XZW']),
  map: mapOf1960s(RHODESIA_1965.outbreak, IDS, RHODESIA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: [
    'measure.targetedSanctions',
    'measure.comprehensiveSanctions',
    'measure.blockade',
    'vote.abstain',
  ],
};
