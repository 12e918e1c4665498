/** The browser's storage, every access of which may throw (full, forbidden, or not there). */

export const SAVE_KEY = 'chapter-vii.save';
/** Where a save goes that could not be read: nothing is thrown away unasked. */
export const ASIDE_KEY = 'chapter-vii.save.aside';
/** Where this version saves while the first key holds a newer version's game. */
export const OLDER_KEY = 'chapter-vii.save.older';

export type Kept =
  | { readonly ok: true; readonly text: string | undefined }
  | { readonly ok: false };

export function readKey(key: string): Kept {
  try {
    return { ok: true, text: localStorage.getItem(key) ?? undefined };
  } catch {
    return { ok: false };
  }
}

/** False where it could not be kept. */
export function writeKey(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing can be removed.
  }
}
