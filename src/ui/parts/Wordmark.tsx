import { say } from '../../text/say.ts';
import styles from './Wordmark.module.css';

/** The product's name; leads home. */
export function Wordmark() {
  return (
    <a className={styles['wordmark']} href="#/">
      {say('shell.nameFirst')} <span className={styles['second']}>{say('shell.nameSecond')}</span>
    </a>
  );
}
