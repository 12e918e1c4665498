/** What the game can do, in parts: opening, playing, and the desk. */
import type { StoreApi } from 'zustand';
import { opening } from '../engine/index.ts';
import { type Opening, openRun, openText } from './links.ts';
import { activeTrack, forkTrack, play, playOn, retract } from './play.ts';
import {
  beginLooking,
  forgetSaved,
  hasSave,
  isOwnGame,
  loadCodec,
  markOwn,
  saveBesideNewer,
  saveSoon,
} from './saving.ts';
import { seatOf, stage } from './stage.ts';
import { type Game, type GameActions, NOTHING_OPEN } from './state.ts';
import { answeringFrame, seatedFrame } from './track.ts';

type Set = StoreApi<Game>['setState'];
type Get = StoreApi<Game>['getState'];

/** A fresh seed: the only chance in the page that is not keyed. */
function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export function openingActions(
  set: Set,
  get: Get,
): Pick<GameActions, 'arrive' | 'open' | 'openLink'> {
  // Of two openings at once, the later one counts.
  let latest = 0;
  const claim = (): number => (latest += 1);
  const isLatest = (mine: number): boolean => mine === latest;
  return {
    arrive: () => lookForSave(set),

    open: async (id, how = {}) => {
      set({ phase: 'loading', failure: undefined, banner: undefined });
      const mine = claim();
      try {
        const staged = await stage(id);
        if (!isLatest(mine)) return;
        if (staged === undefined) {
          set({ phase: 'failed', failure: { kind: 'unknownScenario', scenario: id } });
          return;
        }
        const frames = [opening(staged.setting)];
        set({
          ...NOTHING_OPEN,
          offer: get().offer,
          ...staged,
          phase: 'playing',
          seed: (how.seed ?? freshSeed()) >>> 0,
          tracks: [{ id: 0, parent: -1, forkedAt: -1, frames }],
        });
        beginLooking();
        void loadCodec();
        if (how.seat !== undefined) {
          get().issue({ kind: 'takeSeat', seat: seatOf(staged.setting, how.seat) });
        }
      } catch {
        set({ phase: 'failed', failure: { kind: 'scenarioFailed', scenario: id } });
      }
    },

    openLink: async (text) => {
      set({ phase: 'loading', failure: undefined });
      const mine = claim();
      const opened = await openText(text);
      if (!isLatest(mine)) return;
      if (opened.ok) {
        beginLooking();
        set({ ...opened.data, offer: get().offer });
      }
      if (!opened.ok) set({ phase: 'failed', failure: failureOf(opened.failure, text) });
    },
  };
}

function failureOf(failure: (Opening & { ok: false })['failure'], text: string): Game['failure'] {
  if (failure === 'scenarioFailed') return { kind: 'scenarioFailed', scenario: '' };
  return { kind: 'link', text, failure };
}

async function lookForSave(set: Set): Promise<void> {
  if (!hasSave()) return;
  const codec = await loadCodec();
  if (codec === undefined) return;
  const found = await codec.findSave();
  switch (found.kind) {
    case 'run':
      return set({ offer: { scenario: found.run.scenario, turn: found.turn } });
    case 'corrupt':
      return set({ banner: { kind: 'saveCorrupt' } });
    case 'blocked':
      return set({ banner: { kind: 'memoryOnly' } });
    case 'newer': {
      saveBesideNewer();
      const { older, turn } = found;
      const offer = older && { scenario: older.scenario, turn };
      return set({ banner: { kind: 'saveNewer' }, offer });
    }
    case 'nothing':
      return undefined;
  }
}

export function savingActions(
  set: Set,
  get: Get,
): Pick<GameActions, 'restore' | 'forget' | 'goHome'> {
  return {
    restore: async () => {
      if (get().tracks.length > 0 && (isOwnGame() || !hasSave())) {
        set({ phase: 'playing', failure: undefined });
        return;
      }
      set({ phase: 'loading', failure: undefined });
      const codec = await loadCodec();
      if (codec === undefined) {
        set({ phase: 'failed', failure: { kind: 'scenarioFailed', scenario: '' } });
        return;
      }
      const found = await codec.findSave();
      const run =
        found.kind === 'run' ? found.run : found.kind === 'newer' ? found.older : undefined;
      if (run === undefined) {
        set({ phase: 'home', offer: undefined, banner: { kind: 'saveCorrupt' } });
        return;
      }
      const opened = await openRun(run);
      if (opened.ok) {
        markOwn();
        set(opened.data);
      }
      if (!opened.ok) set({ phase: 'failed', failure: failureOf(opened.failure, '') });
    },

    forget: () => {
      forgetSaved();
      set({ ...NOTHING_OPEN, banner: get().banner });
    },

    goHome: () => {
      const scenario = get().setting?.scenario.id;
      const turn = activeTrack(get())?.frames[get().cursor]?.world.turn ?? 0;
      const isOffered = scenario !== undefined && (isOwnGame() || get().offer === undefined);
      const offer = isOffered ? { scenario, turn } : get().offer;
      set({ phase: 'home', panel: undefined, failure: undefined, offer });
    },
  };
}

/** Makes a change and has it saved; says so once where it cannot be. */
function settler(set: Set, get: Get): (change: Partial<Game>) => void {
  return (change) => {
    set(change);
    saveSoon(get, (couldSave) => {
      if (!couldSave && get().banner === undefined) set({ banner: { kind: 'memoryOnly' } });
    });
  };
}

export function playingActions(
  set: Set,
  get: Get,
): Pick<
  GameActions,
  | 'issue'
  | 'takeBack'
  | 'advance'
  | 'skipToDecision'
  | 'scrub'
  | 'fork'
  | 'switchTrack'
  | 'compareWith'
> {
  const settle = settler(set, get);
  return {
    issue: (command) => {
      const played = play(get(), command);
      if (played === undefined) return { kind: 'noCrisisYet' };
      if (!played.ok) return played.refusal;
      settle(played.change);
      return undefined;
    },

    takeBack: (command) => {
      const change = retract(get(), command);
      if (change !== undefined) settle(change);
      return change !== undefined;
    },

    advance: () => {
      get().issue({ kind: 'endPhase' });
    },

    skipToDecision: () => {
      const change = playOn(get());
      if (change !== undefined) settle(change);
    },

    // Looking back is no reason to write over a saved game.
    scrub: (frame) => {
      const frames = activeTrack(get())?.frames ?? [];
      const wanted = seatedFrame(frames, Math.trunc(frame));
      set({ cursor: Math.max(0, Math.min(wanted, frames.length - 1)) });
    },

    fork: (frame, patch) => {
      const frames = activeTrack(get())?.frames ?? [];
      const forked = forkTrack(get(), seatedFrame(frames, frame), patch);
      if (forked === undefined) return { kind: 'noCrisisYet' };
      if (!forked.ok) return forked.refusal;
      settle(forked.change);
      return undefined;
    },

    switchTrack: (id) => {
      const from = activeTrack(get());
      const to = get().tracks.find((track) => track.id === id);
      if (from === undefined || to === undefined || from === to) return;
      const cursor = answeringFrame(from.frames, get().cursor, to.frames);
      set({ active: id, cursor, compare: from.id });
    },

    compareWith: (id) => set({ compare: id }),
  };
}

export function deskActions(
  set: Set,
  get: Get,
): Pick<GameActions, 'select' | 'openPanel' | 'dismissBanner' | 'dismissFailure'> {
  return {
    select: (country) => set({ selection: country }),
    openPanel: (panel) => set({ panel }),
    dismissBanner: () => set({ banner: undefined }),
    dismissFailure: () =>
      set({ failure: undefined, phase: get().tracks.length > 0 ? 'playing' : 'home' }),
  };
}
