import { useEffect, useRef } from 'react';
import { useClassroom } from '../../store/classroom.ts';

/** What each key does, by `KeyboardEvent.key`; letters are small, and those with Shift begin with `Shift+`. */
export type Keys = Readonly<Record<string, () => void>>;

const TYPED = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Fields in which letters mean nothing. */
const UNTYPED = new Set(['button', 'checkbox', 'radio', 'range', 'submit']);

function fieldOf({ target }: KeyboardEvent): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (target.isContentEditable) return target;
  if (!TYPED.has(target.tagName)) return undefined;
  return target instanceof HTMLInputElement && UNTYPED.has(target.type) ? undefined : target;
}

/** A letter as on the key, whatever Caps Lock says. */
function keyOf({ key, shiftKey }: KeyboardEvent): string {
  if (!/^[a-z]$/i.test(key)) return key;
  return `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
}

/** Keys of the whole page, at rest while somebody types, a dialog is open or the keys are switched off. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = latest.current[keyOf(event)];
      if (act === undefined || document.querySelector('dialog[open]') !== null) return;
      const field = fieldOf(event);
      if (field !== undefined) {
        if (event.key === 'Escape') field.blur();
        return;
      }
      if (event.key !== 'Escape' && !useClassroom.getState().keys) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
