import { useEffect, useRef } from 'react';
import { useClassroom } from '../../store/classroom.ts';
import { PRESENT_BUTTON } from './PresentButton.tsx';
import { useKeys } from './useKeys.ts';

/** Is the table presented? P turns it on and off. */
export function usePresenting(): boolean {
  const presenting = useClassroom((room) => room.presenting);
  const present = useClassroom((room) => room.present);
  const before = useRef(presenting);
  useKeys({ p: () => present(!presenting) });
  useEffect(() => {
    // Whoever leaves is back where one enters.
    if (before.current && !presenting) document.getElementById(PRESENT_BUTTON)?.focus();
    before.current = presenting;
  }, [presenting]);
  return presenting;
}
