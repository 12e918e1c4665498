import { useId, useState } from 'react';
import { say } from '../../../text/front.ts';
import styles from './Crises.module.css';
import { CrisisCard } from './CrisisCard.tsx';
import { byEra, type Era } from './eras.ts';

export interface HomeCard {
  readonly id: string;
  readonly year: number;
  readonly minutes: number;
  /** Country ids. */
  readonly seats: readonly string[];
  readonly invented: boolean;
}

type Shown = Era | 'all';

/** The real crises by era. */
export function Crises({ cards }: { readonly cards: readonly HomeCard[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const bands = byEra(cards);
  return (
    <section className={styles['choose']} aria-labelledby="choose">
      <header className={styles['head']}>
        <div>
          <h2 id="choose">{say('home.choose')}</h2>
          <p>{lengthOf(cards)}</p>
        </div>
        <Filter eras={bands.map(({ era }) => era)} shown={shown} onShow={setShown} />
      </header>
      {bands
        .filter(({ era }) => shown === 'all' || era === shown)
        .map((band) => (
          <section key={band.era} className={styles['band']} aria-labelledby={`era-${band.era}`}>
            <div className={styles['era']}>
              <h3 id={`era-${band.era}`}>{say(`home.eras.${band.era}.name`)}</h3>
              <p>{say(`home.eras.${band.era}.years`)}</p>
            </div>
            <div className={styles['cards']}>
              {band.cards.map((card) => (
                <CrisisCard key={card.id} {...card} />
              ))}
            </div>
          </section>
        ))}
    </section>
  );
}

function lengthOf(cards: readonly HomeCard[]): string {
  const seats = cards.map((card) => card.seats.length);
  return say('home.length', {
    minutes: Math.max(...cards.map((card) => card.minutes)),
    least: Math.min(...seats),
    most: Math.max(...seats),
  });
}

interface FilterProps {
  readonly eras: readonly Era[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function Filter({ eras, shown, onShow }: FilterProps) {
  const name = useId();
  const choices: readonly Shown[] = ['all', ...eras];
  if (eras.length < 2) return undefined;
  return (
    <div role="radiogroup" aria-label={say('home.eras.label')} className={styles['filter']}>
      {choices.map((choice) => (
        <label key={choice} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={shown === choice}
            onChange={() => onShow(choice)}
          />
          {say(choice === 'all' ? 'home.eras.all' : `home.eras.${choice}.name`)}
        </label>
      ))}
    </div>
  );
}
