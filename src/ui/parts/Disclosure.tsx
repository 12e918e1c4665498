import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { classes } from './classes.ts';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';
import { useIdle } from './useIdle.ts';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Without the line above. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/**
 * Something that may stay folded; opens by click, Enter or Space, and by find-in-page. What is folded
 * is drawn when the browser is idle, so that no step of a turn waits for it.
 */
export function Disclosure({ summary, open = false, plain = false, children }: DisclosureProps) {
  const idle = useIdle();
  const [asked, setAsked] = useState(open);
  return (
    <details className={classes(styles['disclosure'], plain && styles['plain'])} open={open}>
      <summary onClick={() => setAsked(true)}>
        <Icon of={ChevronRight} />
        {summary}
      </summary>
      <div className={styles['body']}>{(idle || asked || open) && children}</div>
    </details>
  );
}
