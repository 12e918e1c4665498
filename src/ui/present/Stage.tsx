import { ArrowLeft, ArrowRight, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import controls from './Controls.module.css';
import styles from './Present.module.css';
import { Turns } from './Turns.tsx';
import { useKeys } from './useKeys.ts';
import type { Showing } from './useShowing.ts';

interface StageProps {
  readonly title: string;
  /** The question put to the class. */
  readonly ask: string;
  readonly showing: Showing;
  /** What the reveal key does next; absent where nothing is hidden. */
  readonly reveal?: { readonly label: string; readonly act: () => void } | undefined;
  /** Where the way on leads to another screen. */
  readonly onward?: { readonly label: string; readonly act: () => void };
  readonly children: ReactNode;
}

/** One step before the class, and the way on from it. */
export function Stage({ title, ask, showing, reveal, onward, children }: StageProps) {
  const { back } = showing;
  const goOn = onward?.act ?? showing.goOn;
  useKeys({ r: () => reveal?.act(), g: () => goOn?.(), b: () => back?.() });
  return (
    <>
      <main id="content" tabIndex={-1} className={styles['stage']}>
        <div className={styles['ask']}>
          <h2>{title}</h2>
          <p>{ask}</p>
        </div>
        {children}
      </main>
      <section className={controls['controls']} aria-label={say('present.controls')}>
        <Button icon={ArrowLeft} tone="quiet" disabled={back === undefined} onClick={back}>
          {say('present.back')} <kbd>B</kbd>
        </Button>
        <Turns onTurn={showing.goTo} />
        {reveal && (
          <Button tone="primary" icon={Eye} onClick={reveal.act}>
            {reveal.label} <kbd>R</kbd>
          </Button>
        )}
        <Button
          icon={ArrowRight}
          tone={reveal ? 'plain' : 'primary'}
          disabled={goOn === undefined}
          onClick={goOn}
        >
          {onward?.label ?? say('present.goOn')} <kbd>G</kbd>
        </Button>
      </section>
    </>
  );
}
