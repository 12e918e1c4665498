import { say } from '../../../text/say.ts';
import styles from './Contents.module.css';
import type { SectionId } from './Section.tsx';

function goTo(id: SectionId): void {
  const heading = document.getElementById(id);
  heading?.closest('details')?.setAttribute('open', '');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Buttons and not links, for the address of this page is its hash. */
export function Contents({ sections }: { readonly sections: readonly SectionId[] }) {
  return (
    <nav className={styles['contents']} aria-label={say('debrief.contents')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {say(`debrief.${id}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
