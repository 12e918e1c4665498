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

/** By year; each loads in its own piece of script. */
const SHEETS = {
  primer: () => import('./scenarios/primer/index.ts'),
  'manchuria-1931': () => import('./scenarios/manchuria-1931/index.ts'),
  'abyssinia-1935': () => import('./scenarios/abyssinia-1935/index.ts'),
  'winter-war-1939': () => import('./scenarios/winter-war-1939/index.ts'),
  'korea-1950': () => import('./scenarios/korea-1950/index.ts'),
  'suez-1956': () => import('./scenarios/suez-1956/index.ts'),
  'hungary-1956': () => import('./scenarios/hungary-1956/index.ts'),
  'congo-1960': () => import('./scenarios/congo-1960/index.ts'),
  'rhodesia-1965': () => import('./scenarios/rhodesia-1965/index.ts'),
  'falklands-1982': () => import('./scenarios/falklands-1982/index.ts'),
  'kuwait-1990': () => import('./scenarios/kuwait-1990/index.ts'),
  'bosnia-1992': () => import('./scenarios/bosnia-1992/index.ts'),
  'rwanda-1994': () => import('./scenarios/rwanda-1994/index.ts'),
  'kosovo-1999': () => import('./scenarios/kosovo-1999/index.ts'),
  'iraq-2003': () => import('./scenarios/iraq-2003/index.ts'),
  'georgia-2008': () => import('./scenarios/georgia-2008/index.ts'),
  'libya-2011': () => import('./scenarios/libya-2011/index.ts'),
  'crimea-2014': () => import('./scenarios/crimea-2014/index.ts'),
  'ukraine-2022': () => import('./scenarios/ukraine-2022/index.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly SHEET: ScenarioSheet }>>>;

export type ScenarioId = keyof typeof SHEETS;

type Row = readonly [year: number, minutes: number, seats: string, shelf: 'ready' | 'waiting'];

/** Cards in the order of the front page: the one to begin with, then by year. Seats are ids, separated by spaces. */
const ROWS: Readonly<Record<ScenarioId, Row>> = {
  primer: [2030, 10, 'MRW FEN BRK TRN secretaryGeneral', 'ready'],
  'manchuria-1931': [1931, 25, 'JPN CHN GBR FRA ESP NOR USA secretaryGeneral', 'ready'],
  'abyssinia-1935': [1935, 25, 'ITA ETH GBR FRA SUN ROU USA secretaryGeneral', 'ready'],
  'winter-war-1939': [1939, 25, 'SUN FIN GBR FRA GRC BEL CHN secretaryGeneral', 'ready'],
  'korea-1950': [1950, 25, 'USA SUN GBR IND YUG PRC PRK KOR secretaryGeneral', 'ready'],
  'suez-1956': [1956, 25, 'USA SUN GBR FRA YUG CAN ISR EGY SYR secretaryGeneral', 'ready'],
  'hungary-1956': [1956, 25, 'USA SUN GBR YUG IND POL HUN secretaryGeneral', 'ready'],
  'congo-1960': [1960, 25, 'USA SUN GBR TUN GHA BEL COD secretaryGeneral', 'ready'],
  'rhodesia-1965': [1965, 25, 'GBR USA SUN NLD PRT ZAF ZWE XZW secretaryGeneral', 'ready'],
  'falklands-1982': [1982, 25, 'GBR ARG USA SUN FRA IRL PAN secretaryGeneral', 'ready'],
  'kuwait-1990': [1990, 25, 'USA SUN CHN MYS YEM SAU IRQ KWT secretaryGeneral', 'ready'],
  'bosnia-1992': [1992, 30, 'USA GBR FRA RUS JPN SRB BIH secretaryGeneral', 'ready'],
  'rwanda-1994': [1994, 25, 'USA FRA GBR NGA CZE RWA RWT secretaryGeneral', 'ready'],
  'kosovo-1999': [1999, 25, 'USA RUS GBR CHN BRA DEU SRB XKX secretaryGeneral', 'ready'],
  'iraq-2003': [2003, 25, 'USA GBR FRA RUS MEX SYR IRQ secretaryGeneral', 'ready'],
  'georgia-2008': [2008, 25, 'USA RUS FRA CHN CRI ZAF GEO secretaryGeneral', 'ready'],
  'libya-2011': [2011, 25, 'USA FRA RUS CHN DEU LBN LBY LNC secretaryGeneral', 'ready'],
  'crimea-2014': [2014, 25, 'USA RUS GBR CHN LTU NGA UKR secretaryGeneral', 'ready'],
  'ukraine-2022': [2022, 25, 'USA RUS GBR CHN IND ARE UKR secretaryGeneral', 'ready'],
};

const INVENTED: ReadonlySet<string> = new Set<ScenarioId>(['primer']);

function isScenario(id: string): id is ScenarioId {
  return Object.hasOwn(SHEETS, id);
}

type Card = ScenarioCard & { readonly id: ScenarioId };

export const SCENARIO_CARDS: readonly Card[] = Object.keys(ROWS)
  .filter(isScenario)
  .map((id) => {
    const [year, minutes, seats, shelf] = ROWS[id];
    return {
      id,
      year,
      minutes,
      seats: seats.split(' '),
      invented: INVENTED.has(id),
      ready: shelf === 'ready',
    };
  });

/** Loads a scenario; `undefined` where there is none of that id. */
export function loadScenario(id: string): Promise<ScenarioSheet> | undefined {
  return isScenario(id) ? SHEETS[id]().then((piece) => piece.SHEET) : undefined;
}
