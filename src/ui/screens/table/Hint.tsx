import { useState } from 'react';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import styles from './Hint.module.css';
import { isDismissed, rememberDismissed } from './hintMemory.ts';

/** How to play, once. */
export function Hint() {
  const [gone, setGone] = useState(isDismissed);
  if (gone) return undefined;
  const dismiss = () => {
    rememberDismissed();
    setGone(true);
  };
  return (
    <section className={styles['hint']} aria-labelledby="hint">
      <h3 id="hint">{say('table.hint.title')}</h3>
      <p>{say('table.hint.body')}</p>
      <Button size="small" onClick={dismiss}>
        {say('table.hint.dismiss')}
      </Button>
    </section>
  );
}
