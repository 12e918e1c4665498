/** A scenario loaded and compiled, ready to be played. */
import { loadScenario, type ScenarioSheet } from '../data/index.ts';
import { charterIn, compile, SECRETARY_GENERAL, type Seat, type Setting } from '../engine/index.ts';
import { speakOfYear } from '../text/names.ts';
import { loadCrisisWords, speakFor } from '../text/say.ts';

export interface Stage {
  readonly sheet: ScenarioSheet;
  readonly setting: Setting;
}

const ready = new Map<string, Promise<Stage>>();

/** Loads and compiles a scenario, once; undefined where there is none of that id. */
export async function stage(id: string): Promise<Stage | undefined> {
  const staged = await stageAhead(id);
  if (staged !== undefined) {
    const { scenario } = staged.sheet;
    speakOfYear(scenario.year);
    speakFor(charterIn(scenario, scenario.charter).organisation);
  }
  return staged;
}

/** The same before anybody asks: names stay those of the year that is played. */
export async function stageAhead(id: string): Promise<Stage | undefined> {
  const staging = ready.get(id) ?? prepare(id);
  if (staging === undefined) return undefined;
  ready.set(id, staging);
  // One that failed to load may be there the next time.
  staging.catch(() => ready.delete(id));
  return staging;
}

function prepare(id: string): Promise<Stage> | undefined {
  const loading = loadScenario(id);
  if (loading === undefined) return undefined;
  return Promise.all([loading, loadCrisisWords(id)]).then(([sheet]) => ({
    sheet,
    setting: compile(sheet.scenario),
  }));
}

/** The seat of a country by its id, or the office's; a watcher's where it is not in the roster. */
export function seatOf(setting: Setting, id: string): Seat {
  if (id === SECRETARY_GENERAL) return { kind: 'secretaryGeneral' };
  const country = setting.ids.indexOf(id);
  return country < 0 ? { kind: 'watch' } : { kind: 'country', country };
}
