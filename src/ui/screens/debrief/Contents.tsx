import { say } from '../../../text/say.ts';
import styles from './Contents.module.css';
import type { SectionId } from './Section.tsx';

function goTo(id: SectionId): void {
  const heading = document.getElementById(id);
  heading?.closest('details')?.setAttribute('open', '');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface ContentsProps {
  readonly sections: readonly SectionId[];
  /** Is there no history to compare with? */
  readonly invented: boolean;
}

/** Buttons and not links, for the address of this page is its hash. */
export function Contents({ sections, invented }: ContentsProps) {
  return (
    <nav className={styles['contents']} aria-label={say('debrief.contents')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {say(
                invented && id === 'history' ? 'debrief.history.votesRun' : `debrief.${id}.title`,
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
