import { ArrowRight, Clock, Landmark, Users } from 'lucide-react';
import { say } from '../../../text/front.ts';
import { Icon } from '../../parts/Icon.tsx';
import { cardWord } from '../cardWords.ts';
import { crisisAhead } from './ahead.ts';
import styles from './CrisisCard.module.css';

interface CrisisCardProps {
  readonly id: string;
  readonly minutes: number;
  readonly seats: readonly string[];
  readonly invented: boolean;
}

export function CrisisCard({ id, minutes, seats, invented }: CrisisCardProps) {
  return (
    <a
      className={styles['card']}
      href={`#/briefing/${id}`}
      onPointerEnter={() => crisisAhead(id)}
      onFocus={() => crisisAhead(id)}
    >
      <span className={styles['place']}>{cardWord(id, 'place')}</span>
      <h3 className={styles['title']}>{cardWord(id, 'title')}</h3>
      <p className={styles['hook']}>{cardWord(id, 'hook')}</p>
      <ul className={styles['facts']}>
        <li>
          <Icon of={Clock} />
          {say('home.card.minutes', { minutes })}
        </li>
        <li>
          <Icon of={Landmark} />
          {say(invented ? 'home.card.invented' : 'home.card.record')}
        </li>
        <li>
          <Icon of={Users} />
          {say('home.card.seats', { count: seats.length })}
        </li>
      </ul>
      <span className={styles['open']}>
        {say('home.card.open')}
        <Icon of={ArrowRight} />
      </span>
    </a>
  );
}
