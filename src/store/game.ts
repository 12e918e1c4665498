/** The game: one store, its data changed only by its actions. */
import { create } from 'zustand';
import { deskActions, openingActions, playingActions, savingActions } from './actions.ts';
import { isWaiting, saveNow } from './saving.ts';
import {
  type ExportedFile,
  type FileKind,
  fileOf,
  type LinkOffer,
  linkOf,
  logOf,
} from './sharing.ts';
import { type Game, NOTHING_OPEN } from './state.ts';

export type { ExportedFile, FileKind, LinkOffer } from './sharing.ts';
export { type Stage, stage } from './stage.ts';
export type { Banner, Failure, Game, GameData, Offer, OpenOptions, Panel } from './state.ts';
export type { Track } from './track.ts';

export const useGame = create<Game>()((set, get) => ({
  ...NOTHING_OPEN,
  ...openingActions(set, get),
  ...savingActions(set, get),
  ...playingActions(set, get),
  ...deskActions(set, get),
}));

/** The link of what is on the screen; `address` is what goes before the fragment. */
export function currentLink(address: string): Promise<LinkOffer | undefined> {
  return linkOf(useGame.getState(), address);
}

/** A file of the run shown. */
export function currentFile(kind: FileKind): Promise<ExportedFile | undefined> {
  return fileOf(useGame.getState(), kind);
}

/** The log as plain text, for the page that says that something broke. */
export function currentLog(): string {
  return logOf(useGame.getState());
}

/** Saves what is waiting to be saved; call when the page is hidden or left. */
export function saveBeforeLeaving(): void {
  if (isWaiting()) saveNow(useGame.getState());
}
