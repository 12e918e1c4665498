import type { ReactNode } from 'react';
import { say } from '../../../text/front.ts';
import { Masthead } from '../Masthead.tsx';
import { Crises, type HomeCard } from './Crises.tsx';
import { CrisisCard } from './CrisisCard.tsx';
import { Hall } from './Hall.tsx';
import styles from './Home.module.css';

interface HomeProps {
  readonly cards: readonly HomeCard[];
  /** A saved run, if there is one. */
  readonly resume: ReactNode;
}

export function Home({ cards, resume }: HomeProps) {
  return (
    <>
      <Masthead />
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
        {cards
          .filter((card) => card.invented)
          .map((card) => (
            <CrisisCard key={card.id} {...card} first />
          ))}
        <Crises cards={cards.filter((card) => !card.invented)} />
      </main>
      <footer className={styles['foot']}>
        <p>{say('home.promise')}</p>
        <p>{say('home.unaffiliated')}</p>
      </footer>
    </>
  );
}
