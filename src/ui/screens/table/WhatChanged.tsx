import type { Setting, WorldEvent } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { newsIn } from './news.ts';
import styles from './Panels.module.css';

interface WhatChangedProps {
  readonly setting: Setting;
  readonly events: readonly WorldEvent[];
}

/** At most three lines; the rest folded. */
export function WhatChanged({ setting, events }: WhatChangedProps) {
  const news = newsIn(events);
  const all = news.inOrder.map((event) => tell(event, setting));
  return (
    <section className={styles['panel']} aria-labelledby="changed">
      <h3 id="changed">{say('table.changed.title')}</h3>
      {news.foremost.length === 0 ? (
        <p className={styles['soft']}>{say('table.changed.nothing')}</p>
      ) : (
        <ul className={styles['news']}>
          {news.foremost
            .map((event) => tell(event, setting))
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
      )}
      {all.length > news.foremost.length && (
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
