/** Pages as they open, and a run played on one of them. */
import { vi } from 'vitest';
import { CHARTERS, checksum } from '../../src/engine/index.ts';
import type * as StoreModule from '../../src/store/game.ts';

export type Store = typeof StoreModule;

/** A page as it opens: a store that has seen nothing yet. */
export async function freshPage(): Promise<Store> {
  vi.resetModules();
  return import('../../src/store/game.ts');
}

export function worldsOf(store: Store): readonly string[] {
  const { tracks } = store.useGame.getState();
  return tracks.map((track) => track.frames.map((frame) => checksum(frame.world)).join(' '));
}

export async function played(store: Store): Promise<void> {
  const { open } = store.useGame.getState();
  await open('kuwait-1990', { seed: 11, seat: 'CHN' });
  for (let phase = 0; phase < 9; phase += 1) store.useGame.getState().advance();
  store.useGame.getState().fork(4, { charter: CHARTERS.noVeto });
}
