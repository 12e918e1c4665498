import { useEffect, useState } from 'react';

/** The whole roll takes no longer than this, milliseconds; so nothing needs a pause. */
const LONGEST = 4500;
const BETWEEN = 260;

function moves(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface Reveal {
  /** Votes called so far. */
  readonly called: number;
  readonly over: boolean;
  readonly finish: () => void;
  readonly again: () => void;
}

/** Calls the roll one by one; all at once where motion is not wanted, or when there is nothing new. */
export function useReveal(count: number, fresh: boolean): Reveal {
  const [called, setCalled] = useState(() => (fresh && moves() ? 0 : count));
  const over = called >= count;
  useEffect(() => {
    if (over) return undefined;
    const pace = Math.min(BETWEEN, LONGEST / Math.max(1, count));
    // Many members are called several at a time: a timer is never finer than a frame.
    const stride = Math.max(1, Math.ceil(16 / pace));
    const timer = setInterval(() => setCalled((so) => Math.min(count, so + stride)), pace * stride);
    return () => clearInterval(timer);
  }, [over, count]);
  return {
    called: Math.min(called, count),
    over,
    finish: () => setCalled(count),
    again: () => setCalled(moves() ? 0 : count),
  };
}
