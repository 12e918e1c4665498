import { BookOpen, FolderOpen, Scale } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { say } from '../../text/front.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import styles from './Masthead.module.css';

const OpenDialog = lazy(async () => ({
  default: (await import('../share/OpenDialog.tsx')).OpenDialog,
}));

/** The head of every screen but the table, which needs its room for the crisis. */
export function Masthead() {
  const [opening, setOpening] = useState(false);
  const [location] = useLocation();
  const here = (path: string) => (location.startsWith(path) ? ('page' as const) : undefined);
  return (
    <header className={styles['head']}>
      <Wordmark />
      <nav className={styles['links']} aria-label={say('home.links')}>
        <Button tone="quiet" icon={FolderOpen} onClick={() => setOpening(true)}>
          {say('home.link')}
        </Button>
        <ButtonLink tone="quiet" icon={Scale} href="#/record" aria-current={here('/record')}>
          {say('home.record')}
        </ButtonLink>
        <ButtonLink tone="quiet" icon={BookOpen} href="#/how" aria-current={here('/how')}>
          {say('home.how')}
        </ButtonLink>
      </nav>
      <ThemeSwitch />
      {opening && (
        <Suspense>
          <OpenDialog onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </header>
  );
}
