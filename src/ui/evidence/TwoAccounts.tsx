import { BookOpen } from 'lucide-react';
import type { Setting, World } from '../../engine/index.ts';
import { evidenceBy, fairReading } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { countryList } from '../../text/tell.ts';
import { Button } from '../parts/Button.tsx';
import { scenarioWord } from '../screens/scenarioWords.ts';
import { BeliefStrip } from './BeliefStrip.tsx';
import styles from './Evidence.module.css';
import { NewItems } from './NewItems.tsx';

interface TwoAccountsProps {
  readonly setting: Setting;
  readonly world: World;
}

/** Beside the map: what each side says in a sentence or two, what it has shown, and who believes it. */
export function TwoAccounts({ setting, world }: TwoAccountsProps) {
  const openPanel = useGame((game) => game.openPanel);
  const { id } = setting.scenario;
  const items = evidenceBy(setting, world.day);
  const count = (favours: 'charge' | 'answer') =>
    say('evidence.items', { count: items.filter((item) => item.favours === favours).length });
  const sides = [
    { side: 'victim', favours: 'charge', countries: setting.victims },
    { side: 'aggressor', favours: 'answer', countries: setting.aggressors },
  ] as const;
  return (
    <section className={styles['brief']} aria-labelledby="accounts">
      <h3 id="accounts">{say('evidence.title')}</h3>
      {world.turn === 0 &&
        sides.map(({ side, favours, countries }) => (
          <div key={side} className={styles[favours]}>
            <h4>{say('evidence.says', { country: countryList(setting, countries) })}</h4>
            <blockquote>{scenarioWord(id, `accounts.${side}`)}</blockquote>
            {items.length > 0 && <p className={styles['soft']}>{count(favours)}</p>}
          </div>
        ))}
      <NewItems setting={setting} world={world} />
      <p className={styles['soft']}>
        {say('evidence.fair', { share: percentOf(fairReading(setting, world.day)) })}
      </p>
      <BeliefStrip setting={setting} world={world} />
      <div>
        <Button size="small" icon={BookOpen} onClick={() => openPanel({ kind: 'evidence' })}>
          {say('evidence.read')}
        </Button>
      </div>
    </section>
  );
}
