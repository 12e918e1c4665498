import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Without the line above. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** Something that may stay folded; opens by click, Enter or Space, and by find-in-page. */
export function Disclosure({ summary, open = false, plain = false, children }: DisclosureProps) {
  return (
    <details className={classes(styles['disclosure'], plain && styles['plain'])} open={open}>
      <summary>
        <Icon of={ChevronRight} />
        {summary}
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
