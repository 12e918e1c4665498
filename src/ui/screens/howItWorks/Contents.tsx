import type { ReactNode } from 'react';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';
import { SECTIONS, type SectionId } from './sections.ts';

function goTo(id: SectionId): void {
  const heading = document.getElementById(`how-${id}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Buttons and not links, for the address of this page is its hash. */
export function Contents(): ReactNode {
  return (
    <nav className={styles['contents']} aria-labelledby="how-contents">
      <h2 id="how-contents">{say('howItWorks.contents')}</h2>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {say(`howItWorks.${id}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
