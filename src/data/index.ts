/** The scenarios: cards for the front page now, sheets when asked for. */
import type { ScenarioCard, ScenarioSheet } from './sheet.ts';

export type {
  ForceSide,
  HistoricalRecord,
  Imputed,
  Lesson,
  MapFacts,
  RecordedCosts,
  RecordedDeaths,
  RecordedEvent,
  RecordedForce,
  RecordedOutcome,
  RecordedVote,
  ScenarioCard,
  ScenarioSheet,
  Shape,
  Source,
  Tile,
} from './sheet.ts';

export const SCENARIO_CARDS: readonly ScenarioCard[] = [
  {
    id: 'primer',
    year: 2030,
    minutes: 10,
    seats: ['MRW', 'FEN', 'BRK', 'TRN', 'secretaryGeneral'],
    invented: true,
    ready: true,
  },
  {
    id: 'korea-1950',
    year: 1950,
    minutes: 25,
    seats: ['USA', 'SUN', 'GBR', 'IND', 'YUG', 'PRC', 'PRK', 'KOR', 'secretaryGeneral'],
    invented: false,
    ready: true,
  },
  {
    id: 'suez-1956',
    year: 1956,
    minutes: 25,
    seats: ['USA', 'SUN', 'GBR', 'FRA', 'YUG', 'CAN', 'ISR', 'EGY', 'SYR', 'secretaryGeneral'],
    invented: false,
    ready: true,
  },
  {
    id: 'hungary-1956',
    year: 1956,
    minutes: 25,
    seats: ['USA', 'SUN', 'GBR', 'CUB', 'YUG', 'IND', 'POL', 'HUN', 'secretaryGeneral'],
    invented: false,
    ready: false,
  },
  {
    id: 'falklands-1982',
    year: 1982,
    minutes: 25,
    seats: ['GBR', 'ARG', 'USA', 'SUN', 'FRA', 'IRL', 'PAN', 'secretaryGeneral'],
    invented: false,
    ready: false,
  },
  {
    id: 'kuwait-1990',
    year: 1990,
    minutes: 25,
    seats: ['USA', 'SUN', 'CHN', 'MYS', 'YEM', 'SAU', 'IRQ', 'KWT', 'secretaryGeneral'],
    invented: false,
    ready: true,
  },
  {
    id: 'georgia-2008',
    year: 2008,
    minutes: 25,
    seats: ['USA', 'RUS', 'FRA', 'CHN', 'CRI', 'ZAF', 'GEO', 'secretaryGeneral'],
    invented: false,
    ready: false,
  },
  {
    id: 'crimea-2014',
    year: 2014,
    minutes: 25,
    seats: ['USA', 'RUS', 'GBR', 'CHN', 'LTU', 'NGA', 'UKR', 'secretaryGeneral'],
    invented: false,
    ready: false,
  },
  {
    id: 'ukraine-2022',
    year: 2022,
    minutes: 25,
    seats: ['USA', 'RUS', 'GBR', 'CHN', 'IND', 'ARE', 'KEN', 'UKR', 'secretaryGeneral'],
    invented: false,
    ready: false,
  },
];

/** Loads a scenario in its own piece of script; `undefined` where there is none of that id. */
export function loadScenario(id: string): Promise<ScenarioSheet> | undefined {
  switch (id) {
    case 'kuwait-1990':
      return import('./scenarios/kuwait-sheet.ts').then((piece) => piece.KUWAIT_SHEET);
    case 'korea-1950':
      return import('./scenarios/korea-sheet.ts').then((piece) => piece.KOREA_SHEET);
    case 'suez-1956':
      return import('./scenarios/suez-sheet.ts').then((piece) => piece.SUEZ_SHEET);
    case 'hungary-1956':
      return import('./scenarios/hungary-sheet.ts').then((piece) => piece.HUNGARY_SHEET);
    case 'falklands-1982':
      return import('./scenarios/falklands-sheet.ts').then((piece) => piece.FALKLANDS_SHEET);
    case 'crimea-2014':
      return import('./scenarios/crimea-sheet.ts').then((piece) => piece.CRIMEA_SHEET);
    case 'ukraine-2022':
      return import('./scenarios/ukraine-sheet.ts').then((piece) => piece.UKRAINE_SHEET);
    case 'georgia-2008':
      return import('./scenarios/georgia-sheet.ts').then((piece) => piece.GEORGIA_SHEET);
    case 'primer':
      return import('./scenarios/primer-sheet.ts').then((piece) => piece.PRIMER_SHEET);
    default:
      return undefined;
  }
}
