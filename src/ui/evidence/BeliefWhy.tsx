import { useId } from 'react';
import type { BeliefAccount, Setting } from '../../engine/index.ts';
import { percentOf, signedOf } from '../../text/form.ts';
import { theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { evidenceWord } from '../screens/scenarioWords.ts';
import { Bars } from '../why/Bars.tsx';
import { TermTable } from '../why/TermTable.tsx';
import why from '../why/Why.module.css';
import styles from './Evidence.module.css';
import { outSince } from './outSince.ts';

interface BeliefWhyProps {
  readonly setting: Setting;
  readonly account: BeliefAccount;
}

/** Why a state believes what it believes: the terms of its sum, then each item with what it moved. */
export function BeliefWhy({ setting, account }: BeliefWhyProps) {
  const heading = useId();
  const { country, terms, total, belief, fair, items } = account;
  const name = theNameOf(setting.ids[country] ?? '');
  return (
    <section className={why['why']} aria-labelledby={heading}>
      <h3 id={heading}>{say('evidence.why.title', { country: name })}</h3>
      {terms.length === 0 ? (
        <p>{say('evidence.setForAll', { share: percentOf(belief) })}</p>
      ) : (
        <>
          <p>{say('evidence.why.sentence', { share: percentOf(belief), fair: percentOf(fair) })}</p>
          <Bars family="beliefFactor" terms={terms} total={total} />
          <p className={styles['soft']}>{say('evidence.why.logOdds')}</p>
          <TermTable family="beliefFactor" terms={terms} />
        </>
      )}
      {items.length > 0 && (
        <section className={styles['heard']}>
          <h4>{say('evidence.why.items')}</h4>
          <ol className={styles['items']}>
            {items.map(({ item, moves, fair: full }) => (
              <li key={item.id}>
                <p className={styles['when']}>
                  <span>{outSince(setting.scenario.outbreak, item)}</span>
                  <span>
                    {say('evidence.why.moves', { amount: signedOf(moves), fair: signedOf(full) })}
                  </span>
                </p>
                <p>{evidenceWord(setting.scenario.id, item.id)}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  );
}
