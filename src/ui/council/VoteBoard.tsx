import { type Ballot, isWish, type Setting, type VetoRule, type Vote } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import { AssemblyCount } from './AssemblyCount.tsx';
import styles from './VoteBoard.module.css';
import { resultSentence, vetoLine, withoutVeto } from './verdict.ts';

interface VoteBoardProps {
  readonly setting: Setting;
  readonly ballot: Ballot;
  /** The rule under which it was counted. */
  readonly veto: VetoRule;
  /** Votes called so far, while the roll is read; all if not told. */
  readonly called?: number | undefined;
}

/** From left to right: yes grows from the left, no from the right, abstentions beside it. */
const ORDER = ['yes', 'absent', 'abstain', 'no'] as const satisfies readonly Vote[];

/** Cells with marks up to here; beyond, plain lengths (the Assembly). */
const MOST_CELLS = 25;

export function VoteBoard({ setting, ballot, veto, called }: VoteBoardProps) {
  const { tally } = ballot;
  const total = ballot.votes.length;
  const over = called === undefined || called >= total;
  const counts = countsOf(ballot, over ? total : called);
  const line = vetoLine(setting, ballot, veto);
  const without = withoutVeto(ballot, veto);
  return (
    <div className={styles['board']} role="group" aria-label={say('chamber.board.label')}>
      {ballot.draft.body === 'assembly' ? (
        <AssemblyCount
          counts={counts}
          total={total}
          needed={tally.needed}
          over={over}
          unanimity={veto === 'unanimity'}
          wish={veto === 'unanimity' && isWish(ballot.draft)}
        />
      ) : (
        <CouncilCount counts={counts} total={total} needed={tally.needed} />
      )}
      {over && (
        <>
          <p className={classes(styles['veto'], styles[`on-${line.tone}`])}>
            <span className={styles['sign']} aria-hidden="true">
              {say(`chamber.mark.${line.tone}`)}
            </span>
            {line.text}
          </p>
          <p className={styles['result']}>
            {resultSentence(setting, ballot, veto)}
            {without !== undefined && <em>{without}</em>}
          </p>
        </>
      )}
    </div>
  );
}

type Counts = Readonly<Record<Vote, number>>;

function countsOf(ballot: Ballot, called: number): Counts {
  // The tally, not the votes, once all is called: a party that may not vote abstains by law.
  if (called >= ballot.votes.length) return ballot.tally;
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const { vote } of ballot.votes.slice(0, called)) counts[vote] += 1;
  return counts;
}

interface CountProps {
  readonly counts: Counts;
  readonly total: number;
  readonly needed: number;
}

function CouncilCount(props: CountProps) {
  return (
    <>
      <Count {...props} />
      <Figures counts={props.counts} />
    </>
  );
}

function Figures({ counts }: { readonly counts: Counts }) {
  return (
    <p className={styles['figures']}>
      <strong>{say('chamber.board.yes', { count: counts.yes })}</strong>
      <span>
        {counts.absent > 0 && (
          <>
            <span>{say('chamber.board.absent', { count: counts.absent })}</span>
            {' · '}
          </>
        )}
        <span>{say('chamber.board.abstain', { count: counts.abstain })}</span>
        {' · '}
        <strong>{say('chamber.board.no', { count: counts.no })}</strong>
      </span>
    </p>
  );
}

function Count({ counts, total, needed }: CountProps) {
  const place = `${(needed / Math.max(1, total)) * 100}%`;
  const left = total - ORDER.reduce((sum, vote) => sum + counts[vote], 0);
  return (
    <div className={styles['count']}>
      <p className={styles['needed']}>
        <span style={{ ['--place' as string]: place }}>
          {say('chamber.board.needed', { count: needed })}
        </span>
      </p>
      <div className={styles['bar']} aria-hidden="true">
        <Stretch vote="yes" count={counts.yes} total={total} />
        <div style={{ flexGrow: left }} />
        <Stretch vote="absent" count={counts.absent} total={total} />
        <Stretch vote="abstain" count={counts.abstain} total={total} />
        <Stretch vote="no" count={counts.no} total={total} />
        <div className={styles['line']} style={{ insetInlineStart: place }} />
      </div>
    </div>
  );
}

interface StretchProps {
  readonly vote: Vote;
  readonly count: number;
  readonly total: number;
}

function Stretch({ vote, count, total }: StretchProps) {
  if (count === 0) return undefined;
  const mark = say(`chamber.mark.${vote}`);
  if (total > MOST_CELLS) {
    return (
      <div className={classes(styles['stretch'], styles[vote])} style={{ flexGrow: count }}>
        <span>{mark}</span>
      </div>
    );
  }
  return Array.from({ length: count }, (_, at) => (
    <div
      // Votes of one kind are alike: only their place tells them apart.
      // oxlint-disable-next-line react/no-array-index-key
      key={`${vote} ${at}`}
      className={classes(styles['cell'], styles[vote])}
    >
      {mark}
    </div>
  ));
}
