import { evidenceBy, type Setting, type World } from '../../engine/index.ts';
import { useLastDay } from '../../store/beliefs.ts';
import { say } from '../../text/say.ts';
import { countryList } from '../../text/tell.ts';
import { evidenceWord } from '../screens/scenarioWords.ts';
import styles from './Evidence.module.css';

interface NewItemsProps {
  readonly setting: Setting;
  readonly world: World;
}

/** What has come out on either sheet since the turn before; nothing where nothing has. */
export function NewItems({ setting, world }: NewItemsProps) {
  const since = useLastDay();
  const items = evidenceBy(setting, world.day).filter(({ fromDay }) => fromDay > since);
  if (world.turn === 0 || items.length === 0) return undefined;
  return (
    <section className={styles['heard']}>
      <h4>{say('evidence.newItems')}</h4>
      <ul className={styles['fresh']}>
        {items.map(({ id, favours }) => (
          <li key={id} className={styles[favours]}>
            <p className={styles['soft']}>
              {say(`evidence.speaksFor.${favours}`, {
                victim: countryList(setting, setting.victims),
                aggressor: countryList(setting, setting.aggressors),
              })}
            </p>
            <p>{evidenceWord(setting.scenario.id, id)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
