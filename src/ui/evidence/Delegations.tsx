import { type CountryIndex, fairReading, type Setting, type World } from '../../engine/index.ts';
import { percentOf } from '../../text/form.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { delegationsOf } from './believers.ts';
import styles from './Evidence.module.css';

interface DelegationsProps {
  readonly setting: Setting;
  readonly world: World;
  readonly onAsk?: ((country: CountryIndex) => void) | undefined;
}

/** Each delegation on a line of its own, the least believing first; the line across is the fair reader's. */
export function Delegations({ setting, world, onAsk }: DelegationsProps) {
  const { council, believers } = delegationsOf(setting, world);
  const fair = `${fairReading(setting, world.day) * 100}%`;
  return (
    <section className={styles['delegations']}>
      <h3>{say(council ? 'evidence.delegations' : 'evidence.strongest')}</h3>
      <ul>
        {believers.map(({ country, belief }) => {
          const id = setting.ids[country] ?? '';
          return (
            <li key={country}>
              {onAsk ? (
                <button
                  type="button"
                  title={say('evidence.ask', { country: theNameOf(id) })}
                  onClick={() => onAsk(country)}
                >
                  {nameOf(id)}
                </button>
              ) : (
                <span>{nameOf(id)}</span>
              )}
              <span className={styles['line']} aria-hidden="true">
                <b style={{ insetInlineStart: fair }} />
                <i style={{ insetInlineStart: `${belief * 100}%` }} />
              </span>
              <span className={styles['share']}>{percentOf(belief)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
