import type { ReactNode } from 'react';
import styles from './Figure.module.css';

/** One number with what it counts. */
export function Figure({ value, label }: { readonly value: ReactNode; readonly label: ReactNode }) {
  return (
    <div className={styles['figure']}>
      <div className={styles['value']}>{value}</div>
      <div className={styles['label']}>{label}</div>
    </div>
  );
}
