/** Opening a run from a link, a file or the save; nothing is replaced unless it opens. */
import type { LinkFailure } from '../share/failure.ts';
import type { SharedRun } from '../share/run.ts';
import { replayed } from './shared.ts';
import { stage } from './stage.ts';
import { type GameData, NOTHING_OPEN } from './state.ts';

export type Opening =
  | { readonly ok: true; readonly data: GameData }
  | { readonly ok: false; readonly failure: LinkFailure | 'scenarioFailed' };

export async function openText(text: string): Promise<Opening> {
  try {
    const { parseLink } = await import('../share/link.ts');
    const result = await parseLink(text);
    return result.ok ? await openRun(result.run) : result;
  } catch {
    return { ok: false, failure: 'scenarioFailed' };
  }
}

export async function openRun(run: SharedRun): Promise<Opening> {
  const { scenario } = run;
  try {
    const staged = await stage(scenario);
    if (staged === undefined) return failed({ kind: 'unknownScenario', scenario });
    const { version } = staged.setting.scenario;
    if (version < run.version) return failed({ kind: 'newer' });
    if (version > run.version) return failed({ kind: 'otherScenario', scenario });
    return { ok: true, data: { ...NOTHING_OPEN, ...replayed(staged, run), phase: 'playing' } };
  } catch {
    return { ok: false, failure: 'scenarioFailed' };
  }
}

function failed(failure: LinkFailure): Opening {
  return { ok: false, failure };
}
