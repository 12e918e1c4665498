import type { BallotResult, Measure } from '../../../engine/index.ts';
import { dateOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './VoteTable.module.css';

export interface VoteLine {
  readonly id: string;
  /** Undefined for a text that was not adopted. */
  readonly symbol: string | undefined;
  readonly day: number;
  readonly measures: readonly Measure[];
  /** For, against, abstaining. */
  readonly counts: readonly [number, number, number];
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
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>{dateOf(outbreak, line.day, 'short')}</td>
            <td>
              {line.symbol !== undefined && <strong>{line.symbol} </strong>}
              {line.measures.map((measure) => say(`measure.${measure}.name`)).join(' · ')}
            </td>
            <td>
              <span className={styles['count']}>{line.counts.join(' – ')}</span>
              <span className={styles[line.result]}>{say(`result.${line.result}.name`)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
