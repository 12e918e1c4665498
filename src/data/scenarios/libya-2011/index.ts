import { mapOn, shapesOn } from '../../shapes/byDate.ts';
import { LIBYA } from '../../shapes/theatres.ts';
import type { ScenarioSheet } from '../../sheet.ts';
import { RECORD, SOURCES } from './record.ts';
import { LIBYA_2011, ROSTER } from './scenario.ts';

const IDS = ROSTER.countries.map((country) => country.id);

export const SHEET: ScenarioSheet = {
  scenario: LIBYA_2011,
  record: RECORD,
  shapes: shapesOn(LIBYA_2011.outbreak, IDS, ['LNC']),
  map: mapOn(LIBYA_2011.outbreak, IDS, LIBYA),
  tiles: [],
  imputed: ROSTER.imputed,
  sources: SOURCES,
  lessons: [],
  glossary: ['chapter.VII', 'measure.noFlyZone', 'measure.authoriseForce', 'vote.abstain'],
};
