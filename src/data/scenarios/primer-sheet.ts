import type { ScenarioSheet } from '../sheet.ts';
import { LESSONS, PRIMER, TILES } from './primer.ts';

export const PRIMER_SHEET: ScenarioSheet = {
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
