import type { Vote } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import styles from './AssemblyCount.module.css';

type Counts = Readonly<Record<Vote, number>>;

interface AssemblyCountProps {
  readonly counts: Counts;
  readonly total: number;
  readonly needed: number;
  /** Has everybody voted? Only then is it known of how many two thirds is taken. */
  readonly over: boolean;
  /** Must all agree? Then there is no share to draw a line at: each no is one too many, a party's own perhaps apart. */
  readonly unanimity: boolean;
  /** Or is it a wish, for which a majority is enough? */
  readonly wish: boolean;
}

/**
 * The Assembly's count: only those who vote yes or no fill the bar, so that its line stands at two thirds of it.
 * Who abstains or is away stands apart, below.
 */
export function AssemblyCount({
  counts,
  total,
  needed,
  over,
  unanimity,
  wish,
}: AssemblyCountProps) {
  const voting = counts.yes + counts.no;
  const whole = over ? Math.max(1, voting) : Math.max(1, total);
  const left = whole - voting;
  const lined = over && !unanimity;
  return (
    <div className={styles['count']}>
      <p className={styles['needed']}>
        <span className={classes(lined && styles['placed'])}>
          {over
            ? say(wish ? 'chamber.board.wish' : 'chamber.board.twoThirds', { voting, needed })
            : say('chamber.board.twoThirdsLater')}
        </span>
      </p>
      <div className={styles['bar']} data-bar="voting" aria-hidden="true">
        <Stretch vote="yes" count={counts.yes} />
        <div style={{ flexGrow: left }} />
        <Stretch vote="no" count={counts.no} />
        {lined && voting > 0 && <div className={styles['line']} />}
      </div>
      <p className={styles['figures']}>
        <strong>{say('chamber.board.yes', { count: counts.yes })}</strong>
        <strong>{say('chamber.board.no', { count: counts.no })}</strong>
      </p>
      <Outside counts={counts} whole={whole} />
    </div>
  );
}

function Stretch({ vote, count }: { readonly vote: Vote; readonly count: number }) {
  if (count === 0) return undefined;
  return (
    <div className={styles[vote]} style={{ flexGrow: count }}>
      {say(`chamber.mark.${vote}`)}
    </div>
  );
}

/** To the scale of the bar above, a member for a member. */
function Outside({ counts, whole }: { readonly counts: Counts; readonly whole: number }) {
  const { abstain, absent } = counts;
  const outside = abstain + absent;
  if (outside === 0) {
    return <p className={styles['outside']}>{say('chamber.board.outsideNobody')}</p>;
  }
  return (
    <p className={styles['outside']}>
      <span>{say('chamber.board.outside')}</span>
      <span
        className={styles['away']}
        data-bar="outside"
        style={{ inlineSize: `${Math.min(1, outside / whole) * 100}%` }}
        aria-hidden="true"
      >
        {abstain > 0 && <i className={styles['abstain']} style={{ flexGrow: abstain }} />}
        {absent > 0 && <i className={styles['absent']} style={{ flexGrow: absent }} />}
      </span>
      <span>
        {say('chamber.board.abstain', { count: abstain })}
        {absent > 0 && ` · ${say('chamber.board.absent', { count: absent })}`}
      </span>
    </p>
  );
}
