import type { World } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import styles from './Lesson.module.css';

interface LessonProps {
  readonly world: World;
  /** Only its title, until it is opened. */
  readonly folded?: boolean;
}

/** The idea of this turn in a teaching scenario; nothing in any other. */
export function Lesson({ world, folded = false }: LessonProps) {
  const lessons = useGame((game) => game.sheet?.lessons);
  const id = useGame((game) => game.setting?.scenario.id);
  const lesson = lessons?.findLast(({ turn }) => turn <= world.turn);
  if (lessons === undefined || lesson === undefined) return undefined;
  const word = (part: 'title' | 'idea' | 'task' | 'watch' | 'otherwise'): string =>
    say(`scenario.${id}.lessons.${lesson.idea}.${part}`);
  // Every later idea speaks of an attack that may never have come.
  const attacked = world.crisis.attackDay >= 0;
  const spared = !attacked && world.turn > 0;
  const card = (
    <section className={styles['lesson']} aria-labelledby="lesson">
      <p className={styles['count']}>
        {say('lessonCard.label', {
          number: lessons.indexOf(lesson) + 1,
          count: lessons.length,
        })}
      </p>
      <h3 id="lesson">{word('title')}</h3>
      <p className={styles['idea']}>{word('idea')}</p>
      {spared ? (
        <p>{word('otherwise')}</p>
      ) : (
        <dl>
          <div>
            <dt>{say('lessonCard.task')}</dt>
            <dd>{word('task')}</dd>
          </div>
          <div>
            <dt>{say('lessonCard.watch')}</dt>
            <dd>{word('watch')}</dd>
          </div>
        </dl>
      )}
    </section>
  );
  return folded ? (
    <Disclosure plain summary={say('lessonCard.folded', { title: word('title') })}>
      {card}
    </Disclosure>
  ) : (
    card
  );
}
