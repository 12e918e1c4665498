import { useEffect, useState } from 'react';

/** Milliseconds, where the browser does not tell when it is idle. */
const SOON = 200;

/** True once the browser has had nothing better to do: for what nobody sees yet. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const tell = () => setIdle(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(tell, SOON);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(tell);
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
