import styles from './Bar.module.css';
import { classes } from './classes.ts';

interface BarProps {
  /** 0 … 1. */
  readonly share: number;
  readonly tone?: 'accent' | 'yes' | 'no' | 'abstain' | 'soft';
}

/** A share as a length. The number stands beside it in words, so readers skip the drawing. */
export function Bar({ share, tone = 'accent' }: BarProps) {
  const percent = Math.min(100, Math.max(0, share * 100));
  return (
    <div className={styles['track']} aria-hidden="true">
      <div
        className={classes(styles['fill'], styles[tone])}
        style={{ inlineSize: `${percent}%` }}
      />
    </div>
  );
}
