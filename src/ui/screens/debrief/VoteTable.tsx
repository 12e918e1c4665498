import { dateOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Roll, Strip } from './Roll.tsx';
import styles from './VoteTable.module.css';
import type { VoteLine } from './voteLines.ts';

interface VoteTableProps {
  /** None where it stands above already. */
  readonly title: string | undefined;
  readonly outbreak: string;
  readonly lines: readonly VoteLine[];
}

export function VoteTable({ title, outbreak, lines }: VoteTableProps) {
  if (lines.length === 0) {
    return (
      <div className={styles['votes']}>
        {title !== undefined && <h3>{title}</h3>}
        <p>{say('debrief.history.noVotes')}</p>
      </div>
    );
  }
  return (
    <table className={styles['votes']}>
      {title !== undefined && <caption>{title}</caption>}
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
  const { symbol, measures, result } = line;
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
          <Strip cast={line.cast} />
          <Roll line={line} />
        </td>
      </tr>
    </tbody>
  );
}
