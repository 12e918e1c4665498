import { BookOpen, FolderOpen, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '../../../text/front.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { ThemeSwitch } from '../../parts/ThemeSwitch.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { Crises, type HomeCard } from './Crises.tsx';
import { Hall } from './Hall.tsx';
import styles from './Home.module.css';

interface HomeProps {
  readonly cards: readonly HomeCard[];
  /** A saved run, if there is one. */
  readonly resume: ReactNode;
  readonly onOpen: () => void;
}

export function Home({ cards, resume, onOpen }: HomeProps) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Wordmark />
        <nav className={styles['links']} aria-label={say('home.links')}>
          <Button tone="quiet" icon={FolderOpen} onClick={onOpen}>
            {say('home.link')}
          </Button>
          <ButtonLink tone="quiet" icon={Scale} href="#/record">
            {say('home.record')}
          </ButtonLink>
          <ButtonLink tone="quiet" icon={BookOpen} href="#/how">
            {say('home.how')}
          </ButtonLink>
          <ThemeSwitch />
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={styles['main']}>
        <div className={styles['opening']}>
          <div className={styles['claim']}>
            <h1 className={styles['title']}>
              <span>{say('home.title')}</span>{' '}
              <span className={styles['question']}>{say('home.question')}</span>
            </h1>
            <p className={styles['statement']}>{say('home.statement')}</p>
          </div>
          <Hall />
        </div>
        {resume}
        <Crises cards={cards} />
      </main>
      <footer className={styles['foot']}>
        <p>{say('home.promise')}</p>
        <p>{say('home.unaffiliated')}</p>
      </footer>
    </div>
  );
}
