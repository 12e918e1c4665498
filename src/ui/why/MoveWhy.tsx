import { useId, useState } from 'react';
import type { CalculusAccount, MoveAccount } from '../../engine/index.ts';
import { signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { Bars } from './Bars.tsx';
import choiceStyles from './Choices.module.css';
import { Deterrence } from './Deterrence.tsx';
import { byWorth, type Move, moveName, tippedWords } from './moveWords.ts';
import { TermTable } from './TermTable.tsx';
import styles from './Why.module.css';

interface MoveWhyProps {
  readonly account: MoveAccount;
  /** As on a name plate. */
  readonly name: string;
  /** What it believes, while it has not yet attacked. */
  readonly calculus?: CalculusAccount | undefined;
}

/** Why a party or the lead moves as it does: every open choice with its sum, and the terms of the one chosen. */
export function MoveWhy({ account, name, calculus }: MoveWhyProps) {
  const id = useId();
  const choices = byWorth(account);
  const best = choices[0]?.choice;
  const [picked, setPicked] = useState<Move>();
  const shown = choices.find(({ choice }) => choice === (picked ?? account.chosen)) ?? choices[0];
  const longest = Math.max(0.05, ...choices.map(({ total }) => Math.abs(total)));
  return (
    <section className={styles['why']} aria-labelledby={id}>
      <h3 id={id}>{say('why.move.title', { country: name })}</h3>
      {calculus && <Deterrence calculus={calculus} />}
      <ul className={choiceStyles['choices']}>
        {choices.map(({ choice, total }) => (
          <li key={choice}>
            <button
              type="button"
              aria-pressed={choice === shown?.choice}
              onClick={() => setPicked(choice)}
            >
              <span>
                <Hidden>{say('why.move.pick')} </Hidden>
                {moveName(choice)}
                {choice === account.chosen && (
                  <em className={choiceStyles['chosen']}>✓ {say('why.move.chosen')}</em>
                )}
              </span>
              <span className={styles['track']} aria-hidden="true">
                <span
                  className={classes(styles['fill'], total < 0 ? styles['minus'] : styles['plus'])}
                  style={{ inlineSize: `${(Math.abs(total) / longest) * 50}%` }}
                />
              </span>
              <span>{signedOf(total)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <>
          <h4>{say('why.move.terms', { choice: moveName(shown.choice) })}</h4>
          <Bars family="moveFactor" terms={shown.terms} total={shown.total} />
        </>
      )}
      <p className={styles['flip']}>
        {best !== undefined && best !== account.chosen
          ? say('why.move.ordered', { choice: moveName(best) })
          : tippedWords(account)}
      </p>
      {shown && <TermTable family="moveFactor" terms={shown.terms} />}
    </section>
  );
}
