import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classes } from './classes.ts';

interface BannerProps {
  readonly tone?: 'notice' | 'warning';
  /** Buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A line across the page: something to know that stops nothing. */
export function Banner({ tone = 'notice', actions, children }: BannerProps) {
  return (
    <div
      role="status"
      className={classes(styles['banner'], tone === 'warning' && styles['warning'])}
    >
      <p className={styles['text']}>{children}</p>
      {actions}
    </div>
  );
}
