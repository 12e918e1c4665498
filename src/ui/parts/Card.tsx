import type { ComponentProps } from 'react';
import styles from './Card.module.css';
import { classes } from './classes.ts';

interface CardProps extends ComponentProps<'section'> {
  /** Lies above what is behind it (over the map, say). */
  readonly raised?: boolean;
}

export function Card({ raised = false, className, children, ...rest }: CardProps) {
  return (
    <section className={classes(styles['card'], raised && styles['raised'], className)} {...rest}>
      {children}
    </section>
  );
}
