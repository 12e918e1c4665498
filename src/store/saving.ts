/** The autosave: soon after every order, and at the latest when the page is left. */
import type * as Codec from '../share/save.ts';
import { OLDER_KEY, readKey, removeKey, SAVE_KEY } from '../share/storage.ts';
import { activeTrack } from './play.ts';
import { sharedRun } from './shared.ts';
import type { GameData } from './state.ts';

/** Milliseconds: long enough for one save after a burst of orders. */
const PAUSE = 250;

type SaveCodec = typeof Codec;

interface Desk {
  codec: SaveCodec | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** A newer version's game lies under the usual key, and is not to be written over. */
  besideNewer: boolean;
  /** Has the game in memory been saved, or is it only looked at? */
  isOwn: boolean;
}

const desk: Desk = { codec: undefined, timer: undefined, besideNewer: false, isOwn: false };

/** Loads the codec, which the first screen does without; undefined where it cannot be fetched. */
export async function loadCodec(): Promise<SaveCodec | undefined> {
  try {
    desk.codec ??= await import('../share/save.ts');
  } catch {
    // Play goes on; the next order tries again.
  }
  return desk.codec;
}

/** Is there anything to offer? Asked before the codec is loaded. */
export function hasSave(): boolean {
  const kept = readKey(SAVE_KEY);
  const older = readKey(OLDER_KEY);
  return !kept.ok || kept.text !== undefined || (older.ok && older.text !== undefined);
}

export function saveBesideNewer(): void {
  desk.besideNewer = true;
}

/** Saves now, if the codec is there; false where the browser does not let it. */
export function saveNow(game: GameData): boolean {
  clearTimeout(desk.timer);
  desk.timer = undefined;
  const run = sharedRun(game, 'all');
  if (desk.codec === undefined || run === undefined) return true;
  const turn = activeTrack(game)?.frames[game.cursor]?.world.turn ?? 0;
  return desk.codec.keepSave(run, turn, desk.besideNewer);
}

/** Saves in a moment; `told` hears whether it could. */
export function saveSoon(look: () => GameData, told: (couldSave: boolean) => void): void {
  desk.isOwn = true;
  clearTimeout(desk.timer);
  desk.timer = setTimeout(() => {
    void loadCodec().then((codec) => told(codec !== undefined && saveNow(look())));
  }, PAUSE);
}

/** Is a save waiting for its moment? */
export function isWaiting(): boolean {
  return desk.timer !== undefined;
}

/** Another game is in memory, not yet played on here. */
export function beginLooking(): void {
  desk.isOwn = false;
}

/** The saved game is in memory. */
export function markOwn(): void {
  desk.isOwn = true;
}

/** Is the game in memory the saved one, rather than a link that is only looked at? */
export function isOwnGame(): boolean {
  return desk.isOwn;
}

export function forgetSaved(): void {
  clearTimeout(desk.timer);
  desk.timer = undefined;
  removeKey(desk.besideNewer ? OLDER_KEY : SAVE_KEY);
}
