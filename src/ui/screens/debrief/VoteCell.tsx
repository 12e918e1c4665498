import { dateOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { classes } from '../../parts/classes.ts';
import { Roll, Strip } from './Roll.tsx';
import { UnverifiedMark } from './Unverified.tsx';
import styles from './VotePairs.module.css';
import type { VoteLine } from './voteLines.ts';

interface VoteCellProps {
  readonly line: VoteLine;
  readonly outbreak: string;
  /** Of the text among the real votes. */
  readonly address: string | undefined;
}

/** One text: when, what it did, how it was counted and what became of it. */
export function VoteCell({ line, outbreak, address }: VoteCellProps) {
  const { symbol, measures, counts, result } = line;
  return (
    <div className={styles['cell']}>
      <p className={styles['when']}>
        {dateOf(outbreak, line.day, 'medium')}
        {symbol !== undefined && (
          <>
            {' · '}
            {address === undefined ? (
              <strong>{symbol}</strong>
            ) : (
              <a href={address} title={say('debrief.history.pairs.whyRecord')}>
                {symbol}
              </a>
            )}
          </>
        )}
        {line.unverified && <UnverifiedMark />}
      </p>
      <p>{measures.map((measure) => say(`measure.${measure}.name`)).join(' · ')}</p>
      <p className={styles['count']}>
        {counts.join(' – ')}{' '}
        <strong className={classes(styles[result])}>{say(`result.${result}.name`)}</strong>
      </p>
      <Strip cast={line.cast} />
      <Roll line={line} />
    </div>
  );
}
