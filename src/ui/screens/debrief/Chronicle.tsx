import type { ForceSide, HistoricalRecord } from '../../../store/catalogue.ts';
import { aboutOf, dateOf, listOf, numberOf } from '../../../text/form.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { historyWord } from '../scenarioWords.ts';
import styles from './Chronicle.module.css';

const SIDES = ['aggressor', 'victim', 'coalition', 'peacekeepers'] as const satisfies ForceSide[];

/** What the record holds besides its votes: the days, the forces and the dead. */
export function Chronicle({
  record,
  scenario,
  outbreak,
}: {
  readonly record: HistoricalRecord;
  /** Its id. */
  readonly scenario: string;
  readonly outbreak: string;
}) {
  return (
    <Disclosure plain summary={say('debrief.history.chronicle')}>
      <ol className={styles['days']}>
        {record.events.map(({ id, day }) => (
          <li key={id}>
            <span className={styles['day']}>{dateOf(outbreak, day, 'medium')}</span>
            <span>{historyWord(scenario, id)}</span>
          </li>
        ))}
      </ol>
      <dl className={styles['sides']}>
        {SIDES.map((side) => {
          const names = record.forces.filter((force) => force.side === side).map(forceName);
          if (names.length === 0) return undefined;
          return (
            <div key={side}>
              <dt>{say(`debrief.history.side.${side}`)}</dt>
              <dd>{listOf(names)}</dd>
            </div>
          );
        })}
        <div>
          <dt>{say('debrief.history.deadBySide')}</dt>
          <dd>{listOf(record.outcome.deaths.map(deathName))}</dd>
        </div>
      </dl>
    </Disclosure>
  );
}

function forceName({ country, soldiers }: HistoricalRecord['forces'][number]): string {
  return soldiers === undefined
    ? nameOf(country)
    : say('debrief.history.soldiers', { country: nameOf(country), soldiers: numberOf(soldiers) });
}

function deathName({ id, dead }: HistoricalRecord['outcome']['deaths'][number]): string {
  const country = id === 'coalition' ? say('debrief.history.side.coalition') : nameOf(id);
  return say('debrief.history.soldiers', { country, soldiers: aboutOf(dead) });
}
