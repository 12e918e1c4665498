/** A scenario loaded and compiled, ready to be played. */
import { loadScenario, type ScenarioSheet } from '../data/index.ts';
import { compile, type Seat, type Setting } from '../engine/index.ts';
import { speakOfYear } from '../text/names.ts';

export interface Stage {
  readonly sheet: ScenarioSheet;
  readonly setting: Setting;
}

/** Loads and compiles a scenario; undefined where there is none of that id. */
export async function stage(id: string): Promise<Stage | undefined> {
  const loading = loadScenario(id);
  if (loading === undefined) return undefined;
  const sheet = await loading;
  speakOfYear(sheet.scenario.year);
  return { sheet, setting: compile(sheet.scenario) };
}

/** The seat of a country by its id; a watcher's where it is not in the roster. */
export function seatOf(setting: Setting, id: string): Seat {
  const country = setting.ids.indexOf(id);
  return country < 0 ? { kind: 'watch' } : { kind: 'country', country };
}
