import { fairReading, type Setting } from '../../engine/index.ts';
import { useLastDay } from '../../store/beliefs.ts';
import { useGame } from '../../store/game.ts';
import { useWorld } from '../../store/views.ts';
import { dateOf, percentOf } from '../../text/form.ts';
import { startNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { Delegations } from './Delegations.tsx';
import styles from './Evidence.module.css';
import { Sheets } from './Sheets.tsx';

/** Both sheets in full, what a fair reader makes of them, and what each delegation does. */
export function EvidencePanel({ setting }: { readonly setting: Setting }) {
  const world = useWorld();
  const since = useLastDay();
  const openPanel = useGame((game) => game.openPanel);
  if (world === undefined) return undefined;
  const { outbreak } = setting.scenario;
  const { charges } = world.crisis;
  return (
    <div className={styles['whole']}>
      <p>{say('evidence.fair', { share: percentOf(fairReading(setting, world.day)) })}</p>
      <Sheets setting={setting} day={world.day} since={world.turn === 0 ? world.day : since} />
      {charges.length > 0 && (
        <section className={styles['further']}>
          <h3>{say('evidence.charges.title')}</h3>
          <ul>
            {charges.map(({ by, day, found }) => (
              <li key={by}>
                {say(`evidence.charges.${found}`, {
                  Country: startNameOf(setting.ids[by] ?? ''),
                  date: dateOf(outbreak, day),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Delegations
        setting={setting}
        world={world}
        onAsk={(country) => openPanel({ kind: 'belief', country })}
      />
    </div>
  );
}
