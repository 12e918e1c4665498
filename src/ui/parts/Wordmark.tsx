import { say } from '../../text/front.ts';
import { classes } from './classes.ts';
import styles from './Wordmark.module.css';

interface WordmarkProps {
  /** Gives way on a phone to what stands beside it. */
  readonly short?: boolean;
}

/** The product's name; leads home. */
export function Wordmark({ short = false }: WordmarkProps) {
  return (
    <a className={classes(styles['wordmark'], short && styles['short'])} href="#/">
      <span className={styles['first']}>{say('shell.nameFirst')} </span>
      <span className={styles['second']}>{say('shell.nameSecond')}</span>
    </a>
  );
}
