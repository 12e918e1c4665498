import { createContext, useContext } from 'react';
import type { ScenarioSheet } from '../../../store/catalogue.ts';
import { say } from '../../../text/say.ts';
import styles from './Unverified.module.css';

type IsUnverified = (source: string) => boolean;

/** Whether a fact of this source was never checked; a fact may name several sources. */
export function unverifiedIn(sources: ScenarioSheet['sources']): IsUnverified {
  const unread = new Set(sources.filter(({ read }) => !read).map(({ key }) => key));
  return (source) => source.split(/[^A-Za-z0-9-]+/).some((key) => unread.has(key));
}

const Known = createContext<IsUnverified>(() => false);
export const Sourced = Known.Provider;

export function useUnverified(): IsUnverified {
  return useContext(Known);
}

/** Marks a fact that rests on general knowledge alone; nothing beside any other. */
export function Unverified({ source }: { readonly source: string }) {
  return useUnverified()(source) ? <UnverifiedMark /> : undefined;
}

export function UnverifiedMark() {
  return (
    <>
      {' '}
      <span className={styles['mark']} title={say('debrief.history.unverifiedMeans')}>
        {say('debrief.history.unverified')}
      </span>
    </>
  );
}
