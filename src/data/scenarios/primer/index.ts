import type { ScenarioSheet } from '../../sheet.ts';
import { LESSONS, PRIMER, TILES } from './scenario.ts';

export const SHEET: ScenarioSheet = {
  scenario: PRIMER,
  record: undefined,
  shapes: [],
  map: { lands: [], dashed: [], notes: [], theatre: undefined },
  tiles: TILES,
  imputed: [],
  sources: [],
  lessons: LESSONS,
  glossary: ['vote.abstain', 'result.vetoed', 'ground.selfDefence'],
};
