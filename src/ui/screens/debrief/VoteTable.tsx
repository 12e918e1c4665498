import type { BallotResult, Body, Measure, Vote } from '../../../engine/index.ts';
import { dateOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import styles from './VoteTable.module.css';

export interface VoteLine {
  readonly id: string;
  /** Undefined for a text that was not adopted. */
  readonly symbol: string | undefined;
  readonly day: number;
  readonly measures: readonly Measure[];
  readonly body: Body;
  /** For, against, abstaining, as counted in law: who may not vote is counted as abstaining. */
  readonly counts: readonly [number, number, number];
  /** Names of the members by what they did, in the order in which they vote. */
  readonly roll: Readonly<Record<Vote, readonly string[]>>;
  readonly result: BallotResult;
}

interface VoteTableProps {
  readonly title: string;
  readonly outbreak: string;
  readonly lines: readonly VoteLine[];
}

export function VoteTable({ title, outbreak, lines }: VoteTableProps) {
  if (lines.length === 0) {
    return (
      <div className={styles['votes']}>
        <h3>{title}</h3>
        <p>{say('debrief.history.noVotes')}</p>
      </div>
    );
  }
  return (
    <table className={styles['votes']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.history.day')}</th>
          <th scope="col">{say('debrief.history.text')}</th>
          <th scope="col">{say('debrief.history.count')}</th>
        </tr>
      </thead>
      {lines.map((line) => (
        <VoteRows key={line.id} outbreak={outbreak} line={line} />
      ))}
    </table>
  );
}

interface VoteRowsProps {
  readonly outbreak: string;
  readonly line: VoteLine;
}

function VoteRows({ outbreak, line }: VoteRowsProps) {
  const { symbol, measures, body, roll, result } = line;
  return (
    <tbody>
      <tr>
        <td>{dateOf(outbreak, line.day, 'short')}</td>
        <td>
          {symbol !== undefined && <strong>{symbol} </strong>}
          {measures.map((measure) => say(`measure.${measure}.name`)).join(' · ')}
        </td>
        <td>
          <span className={styles['count']}>{line.counts.join(' – ')}</span>
          <span className={styles[result]}>{say(`result.${result}.name`)}</span>
        </td>
      </tr>
      <tr className={styles['under']}>
        <td colSpan={3}>
          <Strip roll={roll} />
          <Disclosure plain summary={say(`debrief.history.roll.${body}`)}>
            <Roll roll={roll} />
          </Disclosure>
        </td>
      </tr>
    </tbody>
  );
}

const ORDER = ['yes', 'absent', 'abstain', 'no'] as const satisfies readonly Vote[];

/** The vote at a glance, to the length of the whole body; the figures above and the names below say the same. */
function Strip({ roll }: Pick<VoteLine, 'roll'>) {
  return (
    <div className={styles['strip']} aria-hidden="true">
      {ORDER.map(
        (vote) =>
          roll[vote].length > 0 && (
            <span
              key={vote}
              className={styles[`is-${vote}`]}
              style={{ flexGrow: roll[vote].length }}
            />
          ),
      )}
    </div>
  );
}

const TOLD = ['yes', 'no', 'abstain', 'absent'] as const satisfies readonly Vote[];

/** Every member by name under what it did, in as many columns as there is room for. */
function Roll({ roll }: Pick<VoteLine, 'roll'>) {
  return (
    <dl className={styles['roll']}>
      {TOLD.filter((vote) => roll[vote].length > 0).map((vote) => (
        <div key={vote}>
          <dt className={styles[`of-${vote}`]}>
            <span aria-hidden="true">{say(`chamber.mark.${vote}`)}</span> {say(`vote.${vote}.name`)}{' '}
            {roll[vote].length}
          </dt>
          <dd>
            <ul>
              {roll[vote].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
