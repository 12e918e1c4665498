import { say } from '../../../text/say.ts';
import styles from './Record.module.css';

const PARTS = ['rolls', 'coded', 'facts', 'eve', 'names'] as const;

/** Sources, and what rests on our own judgement. */
export function Coding() {
  return (
    <section className={styles['section']} aria-labelledby="record-coding">
      <h2 id="record-coding">{say('record.coding.title')}</h2>
      <ul className={styles['coding']}>
        {PARTS.map((part) => (
          <li key={part}>{say(`record.coding.${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
