import { say } from '../../../text/front.ts';
import { classes } from '../../parts/classes.ts';
import { cardWord } from '../cardWords.ts';
import { crisisAhead } from './ahead.ts';
import styles from './CrisisCard.module.css';

interface CrisisCardProps {
  readonly id: string;
  readonly minutes: number;
  readonly seats: readonly string[];
  /** The one to begin with: it stands alone, over the eras. */
  readonly first?: boolean;
}

export function CrisisCard({ id, minutes, seats, first = false }: CrisisCardProps) {
  const Title = first ? 'h2' : 'h4';
  return (
    <a
      className={classes(styles['card'], first && styles['first'])}
      href={`#/briefing/${id}`}
      onPointerEnter={() => crisisAhead(id)}
      onFocus={() => crisisAhead(id)}
    >
      <Title className={styles['title']}>{cardWord(id, 'title')}</Title>
      <p className={styles['place']}>{cardWord(id, 'place')}</p>
      <p className={styles['hook']}>{cardWord(id, 'hook')}</p>
      {first && (
        <>
          <p className={styles['facts']}>
            {say('home.card.facts', { minutes, seats: seats.length })}
          </p>
          <span className={styles['begin']}>{say('home.card.begin')}</span>
        </>
      )}
    </a>
  );
}
