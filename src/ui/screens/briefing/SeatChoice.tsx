import { useId } from 'react';
import type { Setting } from '../../../engine/index.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import styles from './SeatChoice.module.css';
import { interestOf, seatRole } from './seats.ts';

interface SeatChoiceProps {
  readonly setting: Setting;
  /** Ids of the countries, and of the office, that can be played. */
  readonly seats: readonly string[];
  /** Undefined: watch. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

export function SeatChoice({ setting, seats, chosen, onChoose }: SeatChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles['seats']}>
      <legend>{say('briefing.choose')}</legend>
      <p className={styles['hint']}>{say('briefing.chooseHint')}</p>
      {[...seats, undefined].map((id) => (
        <label key={id ?? ''} className={styles['seat']}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span className={styles['name']}>
            {id === undefined ? say('briefing.watch') : nameOf(id)}
            <span className={styles['role']}>{say(`briefing.role.${seatRole(setting, id)}`)}</span>
          </span>
          <span className={styles['interest']}>{interestOf(setting, id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
