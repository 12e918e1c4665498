import { useEffect, useRef, useState } from 'react';

const DURATION = 420;

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Follows a number smoothly; at once for readers who ask for less motion. */
export function useEased(target: number): number {
  const [shown, setShown] = useState(target);
  const last = useRef(target);
  useEffect(() => {
    const from = last.current;
    if (from === target) return undefined;
    const start = performance.now();
    const duration = prefersStillness() ? 0 : DURATION;
    let frame = requestAnimationFrame(function move(now: number) {
      const gone = duration === 0 ? 1 : Math.min(1, Math.max(0, now - start) / duration);
      last.current = from + (target - from) * gone * (2 - gone);
      setShown(last.current);
      if (gone < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
