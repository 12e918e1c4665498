import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Frames for which a screen that is still arriving is waited for: about two seconds. */
const FRAMES = 120;

/** A new screen starts at its top, and the keyboard and screen readers start at its content. */
export function useScreenFocus(): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return undefined;
    shown.current = location;
    window.scrollTo(0, 0);
    focusContent();
    // What had the focus may go with the old screen only when the new one has been fetched.
    let frame = 0;
    let left = FRAMES;
    const settle = () => {
      if (document.activeElement === document.body) focusContent();
      left -= 1;
      frame = left > 0 ? requestAnimationFrame(settle) : 0;
    };
    frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [location]);
}

function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
