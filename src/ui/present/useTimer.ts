import { useEffect, useState } from 'react';

/** A running timer ends at a moment; a stopped one has seconds left. */
type Clock =
  | { readonly kind: 'stopped'; readonly left: number }
  | { readonly kind: 'running'; readonly ends: number };

export interface Timer {
  readonly minutes: number;
  /** Whole seconds. */
  readonly left: number;
  readonly runs: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
  readonly choose: (minutes: number) => void;
}

/** How often the clock is read, milliseconds: often enough that no second is passed over. */
const READ = 250;

/** Counts down from whole minutes; by the clock, since a hidden window's timers are late. */
export function useTimer(first: number): Timer {
  const [minutes, setMinutes] = useState(first);
  const [clock, setClock] = useState<Clock>({ kind: 'stopped', left: first * 60 });
  const [now, setNow] = useState(0);
  const left =
    clock.kind === 'stopped' ? clock.left : Math.max(0, Math.ceil((clock.ends - now) / 1000));
  const runs = clock.kind === 'running' && left > 0;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(performance.now()), READ);
    return () => clearInterval(timer);
  }, [runs]);
  const choose = (to: number) => {
    setMinutes(to);
    setClock({ kind: 'stopped', left: to * 60 });
  };
  const toggle = () => {
    if (runs) setClock({ kind: 'stopped', left });
    else {
      const from = performance.now();
      setNow(from);
      setClock({ kind: 'running', ends: from + 1000 * (left > 0 ? left : minutes * 60) });
    }
  };
  return { minutes, left, runs, toggle, reset: () => choose(minutes), choose };
}
