import { FastForward, Play } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../parts/Button.tsx';
import styles from './SidePane.module.css';

interface SidePaneProps {
  readonly title: string;
  readonly guide: string;
  readonly next: string;
  readonly onNext: () => void;
  /** Absent where there is nothing to skip to. */
  readonly skip: string | undefined;
  readonly onSkip: () => void;
  /** Changes when the step does: the column then starts at its top. */
  readonly moment: string;
  readonly children: ReactNode;
}

/** The column beside the map: what this step is, what can be done, and the way on. */
export function SidePane(props: SidePaneProps) {
  const { title, guide, next, onNext, skip, onSkip, moment, children } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const shown = useRef({ moment, scrolled: false });
  useLayoutEffect(() => {
    if (shown.current.moment === moment) return;
    // To ask for the place would lay the page out at every step; most have not been scrolled.
    if (shown.current.scrolled) scroll.current?.scrollTo(0, 0);
    shown.current = { moment, scrolled: false };
  }, [moment]);
  return (
    <div className={styles['pane']}>
      <div
        ref={scroll}
        className={styles['scroll']}
        onScroll={() => {
          shown.current.scrolled = true;
        }}
      >
        <div className={styles['guide']}>
          <h2>{title}</h2>
          <p>{guide}</p>
        </div>
        <div className={styles['panels']}>{children}</div>
      </div>
      <div className={styles['actions']}>
        <Button tone="primary" icon={Play} onClick={onNext}>
          {next}
        </Button>
        {skip !== undefined && (
          <Button tone="quiet" icon={FastForward} onClick={onSkip}>
            {skip}
          </Button>
        )}
      </div>
    </div>
  );
}
