/** The scenarios on offer: screens do not reach into the data themselves. */
import { SCENARIO_CARDS as ALL_CARDS } from '../data/index.ts';

export type {
  ForceSide,
  HistoricalRecord,
  MapFacts,
  ScenarioCard,
  ScenarioSheet,
} from '../data/index.ts';

/** Cards on the front page; the rest can be played without a screen only. */
export const SCENARIO_CARDS = ALL_CARDS.filter((card) => card.ready);

/** A sheet to be read, not played: names stay those of the year that is played. */
export { loadScenario } from '../data/index.ts';
