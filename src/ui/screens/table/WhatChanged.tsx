import { useId } from 'react';
import type { Setting, WorldEvent } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { newsIn } from './news.ts';
import styles from './Panels.module.css';

interface WhatChangedProps {
  readonly setting: Setting;
  readonly events: readonly WorldEvent[];
  readonly title?: string;
}

/** At most three lines; the rest folded. */
export function WhatChanged({ setting, events, title }: WhatChangedProps) {
  const heading = useId();
  const { foremost, inOrder: all } = newsIn(events, setting);
  return (
    <section className={styles['panel']} aria-labelledby={heading}>
      <h3 id={heading}>{title ?? say('table.changed.title')}</h3>
      {foremost.length === 0 ? (
        <p className={styles['soft']}>{say('table.changed.nothing')}</p>
      ) : (
        <ul className={styles['news']}>
          {foremost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {all.length > foremost.length && (
        <Disclosure plain summary={say('table.changed.more', { count: all.length })}>
          <ol className={styles['log']}>
            {all.map((line, at) => (
              // Two events of a turn may read the same; their place tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${at} ${line}`}>{line}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}
