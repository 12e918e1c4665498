import type { Setting, World } from '../../../engine/index.ts';
import { percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { countryList } from '../../../text/tell.ts';
import { scenarioWord } from '../scenarioWords.ts';
import styles from './Panels.module.css';

/** Mean belief in the charge, over all countries but the parties. */
function meanBelief(setting: Setting, world: World): number {
  const parties = [...setting.aggressors, ...setting.victims];
  const others = world.columns.clarity.filter((_, country) => !parties.includes(country));
  return others.reduce((sum, clarity) => sum + clarity, 0) / Math.max(1, others.length);
}

interface AccountsProps {
  readonly setting: Setting;
  readonly world: World;
  /** A class first says what it believes itself. */
  readonly hidesBelief?: boolean;
}

/** What each side says, and how many believe the charge. */
export function Accounts({ setting, world, hidesBelief = false }: AccountsProps) {
  const { id } = setting.scenario;
  return (
    <section className={styles['panel']} aria-labelledby="accounts">
      <h3 id="accounts">{say('table.accounts.title')}</h3>
      <dl className={styles['accounts']}>
        <div>
          <dt>
            {say('table.accounts.victim', { country: countryList(setting, setting.victims) })}
          </dt>
          <dd>
            <blockquote>{scenarioWord(id, 'accounts.victim')}</blockquote>
          </dd>
        </div>
        <div>
          <dt>
            {say('table.accounts.aggressor', { country: countryList(setting, setting.aggressors) })}
          </dt>
          <dd>
            <blockquote>{scenarioWord(id, 'accounts.aggressor')}</blockquote>
          </dd>
        </div>
      </dl>
      {!hidesBelief && (
        <p className={styles['soft']}>
          {say('table.accounts.belief', { share: percentOf(meanBelief(setting, world)) })}
        </p>
      )}
    </section>
  );
}
