/** The game: one store, its data changed only by the actions here. */
import { create } from 'zustand';
import { loadScenario, type ScenarioSheet } from '../data/index.ts';
import { speakOfYear } from '../text/names.ts';
import { type CountryIndex, compile, type Seat, type Setting, start } from './door.ts';
import { activeTrack, forkTrack, play, playOn } from './play.ts';
import { type Game, type GameData, NOTHING_OPEN } from './state.ts';
import { frameAtMoment, momentOf } from './track.ts';

export type { Banner, Failure, Game, GameData, Offer, OpenOptions, Panel } from './state.ts';
export type { Track } from './track.ts';

/** A fresh seed; the only chance in the page that is not keyed. */
function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

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

function seatOf(setting: Setting, id: string | undefined): Seat | undefined {
  if (id === undefined) return undefined;
  const country = setting.ids.indexOf(id);
  return country < 0 ? { kind: 'watch' } : { kind: 'country', country };
}

export const useGame = create<Game>()((set, get) => {
  const settle = (change: Partial<GameData>): void => set(change);
  return {
    ...NOTHING_OPEN,

    arrive: async () => {},

    open: async (id, how = {}) => {
      set({ phase: 'loading', failure: undefined, banner: undefined });
      try {
        const staged = await stage(id);
        if (staged === undefined) {
          set({ phase: 'failed', failure: { kind: 'unknownScenario', scenario: id } });
          return;
        }
        const seed = (how.seed ?? freshSeed()) >>> 0;
        const opening = {
          command: undefined,
          world: start(staged.setting, seed),
          events: [],
        };
        set({
          ...NOTHING_OPEN,
          ...staged,
          phase: 'playing',
          seed,
          tracks: [{ id: 0, parent: -1, forkedAt: -1, frames: [opening] }],
        });
        const seat = seatOf(staged.setting, how.seat);
        if (seat !== undefined) get().issue({ kind: 'takeSeat', seat });
      } catch {
        set({ phase: 'failed', failure: { kind: 'scenarioFailed', scenario: id } });
      }
    },

    issue: (command) => {
      const played = play(get(), command);
      if (played === undefined) return { kind: 'noCrisisYet' };
      if (!played.ok) return played.refusal;
      settle(played.change);
      return undefined;
    },

    advance: () => {
      get().issue({ kind: 'endPhase' });
    },

    skipToDecision: () => {
      const change = playOn(get());
      if (change !== undefined) settle(change);
    },

    scrub: (frame) => {
      const last = (activeTrack(get())?.frames.length ?? 1) - 1;
      settle({ cursor: Math.min(Math.max(0, Math.trunc(frame)), last) });
    },

    fork: (frame, patch) => {
      const forked = forkTrack(get(), frame, patch);
      if (forked === undefined) return { kind: 'noCrisisYet' };
      if (!forked.ok) return forked.refusal;
      settle(forked.change);
      return undefined;
    },

    switchTrack: (id) => {
      const from = activeTrack(get());
      const to = get().tracks.find((track) => track.id === id);
      if (from === undefined || to === undefined || from === to) return;
      const moment = momentOf(from.frames, get().cursor);
      settle({ active: id, cursor: frameAtMoment(to.frames, moment), compare: from.id });
    },

    compareWith: (id) => settle({ compare: id }),

    openLink: async () => {},
    restore: async () => {},
    forget: () => set({ offer: undefined }),

    goHome: () => set({ phase: 'home', panel: undefined, failure: undefined }),
    select: (country: CountryIndex) => set({ selection: country }),
    openPanel: (panel) => set({ panel }),
    dismissBanner: () => set({ banner: undefined }),
    dismissFailure: () =>
      set({ failure: undefined, phase: get().tracks.length > 0 ? 'playing' : 'home' }),
  };
});
