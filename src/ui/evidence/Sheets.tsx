import { type Evidence, evidenceBy, type Setting } from '../../engine/index.ts';
import { startNameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { countryList } from '../../text/tell.ts';
import { classes } from '../parts/classes.ts';
import { evidenceWord, scenarioWord } from '../screens/scenarioWords.ts';
import styles from './Evidence.module.css';
import { outSince } from './outSince.ts';

interface SheetsProps {
  readonly setting: Setting;
  readonly day: number;
  /** What came out after this day is new to the reader. */
  readonly since?: number;
  /** With the statement of each side above its items. */
  readonly stated?: boolean;
}

const SIDES = [
  { side: 'victim', favours: 'charge', heading: 'evidence.for' },
  { side: 'aggressor', favours: 'answer', heading: 'evidence.against' },
] as const;

/** Both sheets side by side, by date, as far as they are out. */
export function Sheets({ setting, day, since = day, stated = true }: SheetsProps) {
  const items = evidenceBy(setting, day);
  return (
    <div className={styles['sheets']}>
      {SIDES.map(({ side, favours, heading }) => {
        const own = items.filter((item) => item.favours === favours);
        const countries = side === 'victim' ? setting.victims : setting.aggressors;
        return (
          <section key={side} className={styles[favours]}>
            <h3>{say('evidence.says', { country: countryList(setting, countries) })}</h3>
            {stated && (
              <blockquote>{scenarioWord(setting.scenario.id, `accounts.${side}`)}</blockquote>
            )}
            <h4>{say(heading)}</h4>
            {own.length === 0 ? (
              <p className={styles['soft']}>{say('evidence.none')}</p>
            ) : (
              <ol className={styles['items']}>
                {own.map((item) => (
                  <Item key={item.id} setting={setting} item={item} isNew={item.fromDay > since} />
                ))}
              </ol>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface ItemProps {
  readonly setting: Setting;
  readonly item: Evidence;
  readonly isNew: boolean;
}

function Item({ setting, item, isNew }: ItemProps) {
  const { outbreak, id } = setting.scenario;
  const weight = weightOf(item);
  return (
    <li>
      <p className={styles['when']}>
        <span>{outSince(outbreak, item)}</span>
        {isNew && <strong>{say('evidence.isNew')}</strong>}
      </p>
      <p>{evidenceWord(id, item.id)}</p>
      <p className={styles['source']}>
        <span>{broughtBy(item)}</span>
        <span className={styles['weight']} title={say(`evidence.weight.${weight}`)}>
          <span className={classes(styles['dots'], styles[weight])} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {say(`evidence.weight.${weight}`)}
        </span>
      </p>
    </li>
  );
}

function broughtBy({ by }: Evidence): string {
  return by === 'observers'
    ? say('evidence.byObservers')
    : say('evidence.by', { country: theNameOf(by), Country: startNameOf(by) });
}

/** Weights are judgements: nobody should read a decimal off them. */
function weightOf({ weight }: Evidence): 'little' | 'some' | 'much' {
  if (weight < 0.6) return 'little';
  return weight < 1.2 ? 'some' : 'much';
}
