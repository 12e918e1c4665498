import type { GoalResult } from '../../../engine/index.ts';
import { percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Bar } from '../../parts/Bar.tsx';
import styles from './Panels.module.css';

/** The three aims of the seat, and how far each is met as things stand. */
export function Goals({ goals }: { readonly goals: readonly GoalResult[] }) {
  if (goals.length === 0) return undefined;
  return (
    <section className={styles['panel']} aria-labelledby="goals">
      <h3 id="goals">{say('table.goals.title')}</h3>
      <p className={styles['soft']}>{say('table.goals.intro')}</p>
      <ul className={styles['goals']}>
        {goals.map(({ goal, met }) => (
          <li key={goal.kind}>
            <strong>{say(`goal.${goal.kind}.name`)}</strong>
            <span>{percentOf(met)}</span>
            <div>
              <Bar share={met} />
            </div>
            <span>{say(`goal.${goal.kind}.means`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
