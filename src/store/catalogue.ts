/** The scenarios on offer: screens do not reach into the data themselves. */
import { SCENARIO_CARDS as ALL_CARDS, type ScenarioCard } from '../data/index.ts';
import type { CrisisId } from '../text/say.ts';

export type {
  ForceSide,
  HistoricalRecord,
  MapFacts,
  ScenarioCard,
  ScenarioSheet,
} from '../data/index.ts';

/** A scenario that the text folder has no words for does not compile. */
const TOLD: readonly (ScenarioCard & { readonly id: CrisisId })[] = ALL_CARDS;

/** Cards on the front page; the rest can be played without a screen only. */
export const SCENARIO_CARDS = TOLD.filter((card) => card.ready);

/** A sheet to be read, not played: names stay those of the year that is played. */
export { loadScenario } from '../data/index.ts';
