/** The saved game: a link and the turn it stands at, under one key. */
import { makeSave, parseLink, type SharedRun } from './link.ts';
import { ASIDE_KEY, OLDER_KEY, readKey, removeKey, SAVE_KEY, writeKey } from './storage.ts';

export type FoundSave =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'run'; readonly run: SharedRun; readonly turn: number }
  /** Put aside; the home page opens as if there were none. */
  | { readonly kind: 'corrupt' }
  /** Of a newer version: left alone, `older` is what this version saved beside it. */
  | { readonly kind: 'newer'; readonly older: SharedRun | undefined; readonly turn: number }
  | { readonly kind: 'blocked' };

/** Looks for a saved game; one that cannot be read is put aside. */
export async function findSave(): Promise<FoundSave> {
  const kept = readKey(SAVE_KEY);
  if (!kept.ok) return { kind: 'blocked' };
  if (kept.text === undefined) return { kind: 'nothing' };
  const read = await readSave(kept.text);
  if (read.kind !== 'newer') {
    if (read.kind === 'corrupt' && writeKey(ASIDE_KEY, kept.text)) removeKey(SAVE_KEY);
    return read;
  }
  const beside = readKey(OLDER_KEY);
  const older =
    beside.ok && beside.text !== undefined
      ? await readSave(beside.text)
      : { kind: 'none' as const };
  return older.kind === 'run'
    ? { kind: 'newer', older: older.run, turn: older.turn }
    : { kind: 'newer', older: undefined, turn: 0 };
}

type Read =
  | { readonly kind: 'run'; readonly run: SharedRun; readonly turn: number }
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'newer' };

async function readSave(text: string): Promise<Read> {
  const [link = '', turn = ''] = text.split('\n');
  const result = await parseLink(link);
  if (!result.ok) return { kind: result.failure.kind === 'newer' ? 'newer' : 'corrupt' };
  return /^\d{1,3}$/.test(turn)
    ? { kind: 'run', run: result.run, turn: Number(turn) }
    : { kind: 'corrupt' };
}

/** Saves at once; false where the browser does not let it. */
export function keepSave(run: SharedRun, turn: number, isBesideNewer: boolean): boolean {
  const link = makeSave(run);
  return link !== undefined && writeKey(isBesideNewer ? OLDER_KEY : SAVE_KEY, `${link}\n${turn}`);
}
