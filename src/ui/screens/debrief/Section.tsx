import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { say } from '../../../text/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { isPhone } from '../../parts/isPhone.ts';
import styles from './Section.module.css';

/** What the page says, in its order. */
export const SECTIONS = ['mandate', 'measures', 'turning', 'paid', 'known', 'history'] as const;
export type SectionId = (typeof SECTIONS)[number];

interface SectionProps {
  readonly id: SectionId;
  /** In place of its usual one. */
  readonly title?: string | undefined;
  /** What it comes to in a line, read where it is folded. */
  readonly gist?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the debrief: open, but folded to its title and what it comes to upon a phone. */
export function Section({ id, title, gist, children }: SectionProps) {
  const [open] = useState(() => !isPhone());
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <details open={open}>
        <summary>
          <h2 id={id} tabIndex={-1}>
            <Icon of={ChevronRight} size="0.8em" />
            {title ?? say(`debrief.${id}.title`)}
          </h2>
          {gist !== undefined && gist !== '' && <p className={styles['gist']}>{gist}</p>}
        </summary>
        <div className={styles['body']}>{children}</div>
      </details>
    </section>
  );
}
