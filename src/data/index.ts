/** The scenarios: cards for the front page now, sheets when asked for. */
import type { ScenarioCard, ScenarioSheet } from './sheet.ts';

export type {
  HistoricalRecord,
  Imputed,
  Lesson,
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
    id: 'kuwait-1990',
    year: 1990,
    minutes: 25,
    seats: ['USA', 'SUN', 'CHN', 'MYS', 'YEM', 'IRQ', 'KWT'],
    invented: false,
  },
  { id: 'primer', year: 2030, minutes: 10, seats: ['MRW', 'FEN'], invented: true },
];

/** Loads a scenario in its own piece of script; `undefined` where there is none of that id. */
export function loadScenario(id: string): Promise<ScenarioSheet> | undefined {
  switch (id) {
    case 'kuwait-1990':
      return import('./scenarios/kuwait-sheet.ts').then((piece) => piece.KUWAIT_SHEET);
    case 'primer':
      return import('./scenarios/primer-sheet.ts').then((piece) => piece.PRIMER_SHEET);
    default:
      return undefined;
  }
}
