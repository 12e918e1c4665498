import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A new screen starts at its top, and the keyboard and screen readers start at its content. */
export function useScreenFocus(): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [location]);
}
