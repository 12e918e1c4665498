import type { ForceSide, HistoricalRecord } from '../../../store/catalogue.ts';
import { aboutOf, dateOf, listOf, numberOf } from '../../../text/form.ts';
import { nameOf, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { historyWord } from '../scenarioWords.ts';
import styles from './Chronicle.module.css';
import { Unverified, UnverifiedMark, useUnverified } from './Unverified.tsx';

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
        {record.events.map(({ id, day, source }) => (
          <li key={id}>
            <span className={styles['day']}>{dateOf(outbreak, day, 'medium')}</span>
            <span>
              {historyWord(scenario, id)}
              <Unverified source={source} />
            </span>
          </li>
        ))}
      </ol>
      <dl className={styles['sides']}>
        {SIDES.map((side) => {
          const forces = record.forces.filter((force) => force.side === side);
          if (forces.length === 0) return undefined;
          return (
            <div key={side}>
              <dt>{say(`debrief.history.side.${side}`)}</dt>
              <dd>
                <Listed facts={forces.map((force) => ({ ...force, words: forceName(force) }))} />
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{say('debrief.history.deadBySide')}</dt>
          <dd>
            <Listed
              facts={record.outcome.deaths.map((one) => ({ ...one, words: deathName(one) }))}
            />
          </dd>
        </div>
        {record.costs.total > 0 && (
          <div>
            <dt>{say('debrief.history.costs')}</dt>
            <dd>
              {costWords(record.costs)}
              <Unverified source={record.costs.source} />
            </dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}

interface ListedProps {
  readonly facts: readonly { readonly words: string; readonly source: string }[];
}

/** Facts in a row, those unverified in a row of their own. */
function Listed({ facts }: ListedProps) {
  const isUnverified = useUnverified();
  const wordsOf = (unverified: boolean) =>
    facts.filter(({ source }) => isUnverified(source) === unverified).map(({ words }) => words);
  const [checked, unchecked] = [wordsOf(false), wordsOf(true)];
  return (
    <>
      {checked.length > 0 && <span>{listOf(checked)} </span>}
      {unchecked.length > 0 && (
        <span>
          {listOf(unchecked)}
          <UnverifiedMark />
        </span>
      )}
    </>
  );
}

function costWords({ total, byOthers, payers }: HistoricalRecord['costs']): string {
  return say('debrief.history.cost', {
    total: aboutOf(total),
    byOthers: aboutOf(byOthers),
    payers: listOf(payers.map(theNameOf)),
    count: payers.length,
  });
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
