import type { ReactNode } from 'react';
import { Masthead } from './Masthead.tsx';
import styles from './Plain.module.css';

/** A page of a few sentences under the product's name. */
export function Plain({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
