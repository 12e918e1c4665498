/** Whether the first-visit hint has been read on this device. Storage may throw; then it shows again. */
const KEY = 'chapter-vii.hint';

export function isDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) === 'read';
  } catch {
    return false;
  }
}

export function rememberDismissed(): void {
  try {
    localStorage.setItem(KEY, 'read');
  } catch {
    // It shows again next time; nothing else is lost.
  }
}
