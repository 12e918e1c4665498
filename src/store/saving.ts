/** The autosave: soon after every order, and at the latest when the page is left. */
import type * as Codec from '../share/save.ts';
import { OLDER_KEY, readKey, SAVE_KEY } from '../share/storage.ts';
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
}

const desk: Desk = { codec: undefined, timer: undefined, besideNewer: false };

/** Loads the codec, which the first screen does without. */
export async function loadCodec(): Promise<SaveCodec> {
  desk.codec ??= await import('../share/save.ts');
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
  clearTimeout(desk.timer);
  desk.timer = setTimeout(() => {
    void loadCodec().then(() => told(saveNow(look())));
  }, PAUSE);
}

/** Is a save waiting for its moment? */
export function isWaiting(): boolean {
  return desk.timer !== undefined;
}

export async function forgetSaved(): Promise<void> {
  clearTimeout(desk.timer);
  desk.timer = undefined;
  (await loadCodec()).forgetSave(desk.besideNewer);
}
