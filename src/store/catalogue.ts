/** The scenarios on offer: screens do not reach into the data themselves. */

export type { HistoricalRecord, ScenarioCard, ScenarioSheet } from '../data/index.ts';
export { SCENARIO_CARDS } from '../data/index.ts';
