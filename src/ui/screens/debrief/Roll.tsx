import type { Vote } from '../../../engine/index.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import styles from './Roll.module.css';
import type { VoteLine } from './voteLines.ts';

type Cast = VoteLine['cast'];

const ORDER = ['yes', 'absent', 'abstain', 'no'] as const satisfies readonly Vote[];
const TOLD = ['yes', 'no', 'abstain', 'absent'] as const satisfies readonly Vote[];

/** The vote at a glance, to the length of the whole body; the figures above and the names below say the same. */
export function Strip({ cast }: { readonly cast: Cast }) {
  return (
    <div className={styles['strip']} aria-hidden="true">
      {ORDER.map((vote) => {
        const count = cast.filter(([, one]) => one === vote).length;
        return (
          count > 0 && (
            <span key={vote} className={styles[`is-${vote}`]} style={{ flexGrow: count }} />
          )
        );
      })}
    </div>
  );
}

/** Every member by name under what it did, in as many columns as there is room for. */
export function Roll({ line: { cast, body } }: { readonly line: VoteLine }) {
  return (
    <Disclosure plain summary={say(`debrief.history.roll.${body}`)}>
      <dl className={styles['roll']}>
        {TOLD.map((vote) => {
          const members = cast.filter(([, one]) => one === vote);
          if (members.length === 0) return undefined;
          return (
            <div key={vote}>
              <dt className={styles[`of-${vote}`]}>
                <span aria-hidden="true">{say(`chamber.mark.${vote}`)}</span>{' '}
                {say(`vote.${vote}.name`)} {members.length}
              </dt>
              <dd>
                <ul>
                  {members.map(([id]) => (
                    <li key={id}>{nameOf(id)}</li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
