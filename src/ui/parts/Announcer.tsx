import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';
import styles from './Hidden.module.css';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to screen readers without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** The page's one polite live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    const element = region.current;
    if (element === null) return;
    // The same sentence twice is only heard again if the text changes.
    element.textContent = element.textContent === text ? `${text} ` : text;
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <div ref={region} className={styles['hidden']} aria-live="polite" role="status" />
    </Announce>
  );
}
