/** The game: one store, its data changed only by its actions. */
import { create } from 'zustand';
import { deskActions, openingActions, playingActions, savingActions } from './actions.ts';
import { speakByLaw } from './organisation.ts';
import { isWaiting, saveNow } from './saving.ts';
import { type Game, NOTHING_OPEN } from './state.ts';

export { type Stage, stage, stageAhead } from './stage.ts';
export type { Banner, Failure, Game, GameData, Offer, OpenOptions, Panel } from './state.ts';
export type { Track } from './track.ts';

export const useGame = create<Game>()((set, get) => ({
  ...NOTHING_OPEN,
  ...openingActions(set, get),
  ...savingActions(set, get),
  ...playingActions(set, get),
  ...deskActions(set, get),
}));

/** Things are called as the law calls them that is in force in the world shown. */
useGame.subscribe(speakByLaw);

/** Saves what is still waiting to be saved; for when the page is hidden or left. */
export function saveBeforeLeaving(): void {
  if (isWaiting()) saveNow(useGame.getState());
}
