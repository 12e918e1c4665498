import { useId } from 'react';
import type { Tally } from '../../engine/index.ts';
import { HANDS, type Hand, type Hands, NO_HANDS, useClassroom } from '../../store/classroom.ts';
import { say } from '../../text/say.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Hands.module.css';
import { useKeys } from './useKeys.ts';

/** What the class says on a ballot, by the ballot's key. */
export function useHands(ballot: string): Hands {
  return useClassroom((room) => room.hands[ballot]) ?? NO_HANDS;
}

/** The class votes before the Council does. */
export function ShowOfHands({ ballot }: { readonly ballot: string }) {
  const hands = useHands(ballot);
  const countHands = useClassroom((room) => room.countHands);
  const heading = useId();
  const add = (hand: Hand, by: number) => () => countHands(ballot, hand, hands[hand] + by);
  useKeys({
    y: add('yes', 1),
    n: add('no', 1),
    a: add('abstain', 1),
    'Shift+y': add('yes', -1),
    'Shift+n': add('no', -1),
    'Shift+a': add('abstain', -1),
  });
  return (
    <section className={styles['hands']} aria-labelledby={heading}>
      <h3 id={heading}>{say('present.hands.title')}</h3>
      <div className={styles['counters']}>
        {HANDS.map((hand) => {
          const vote = say(`vote.${hand}.name`);
          return (
            <div key={hand} className={styles[hand]}>
              <span aria-hidden="true">
                {say(`chamber.mark.${hand}`)} {vote}
              </span>
              <button
                type="button"
                aria-label={say('present.hands.fewer', { vote })}
                disabled={hands[hand] === 0}
                onClick={add(hand, -1)}
              >
                −
              </button>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={999}
                aria-label={say('present.hands.count', { vote })}
                value={hands[hand]}
                onChange={({ target }) => countHands(ballot, hand, target.valueAsNumber)}
              />
              <button
                type="button"
                aria-label={say('present.hands.more', { vote })}
                onClick={add(hand, 1)}
              >
                +
              </button>
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface ComparedProps {
  readonly ballot: string;
  readonly tally: Tally;
}

/** The show of hands beside the vote; nothing where no hand went up. */
export function HandsCompared({ ballot, tally }: ComparedProps) {
  const hands = useHands(ballot);
  if (HANDS.every((hand) => hands[hand] === 0)) return undefined;
  return (
    <table className={styles['compared']}>
      <caption>{say('present.hands.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Hidden>{say('present.hands.who')}</Hidden>
          </th>
          {HANDS.map((hand) => (
            <th key={hand} scope="col" className={styles[hand]}>
              {say(`vote.${hand}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['class', 'model'] as const).map((who) => (
          <tr key={who}>
            <th scope="row">{say(`present.hands.${who}`)}</th>
            {HANDS.map((hand) => (
              <td key={hand}>{who === 'class' ? hands[hand] : tally[hand]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
