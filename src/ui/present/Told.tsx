/** What the class is told of a ballot: the count while it is read, then one member's vote and why. */
import type { Ballot, CountryIndex, Setting, World } from '../../engine/index.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { tallyOf } from '../council/BallotPanel.tsx';
import { VoteBoard } from '../council/VoteBoard.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { CastVoteWhy } from '../why/CastVoteWhy.tsx';
import { BallotsCompared } from './BallotsCompared.tsx';
import styles from './Present.module.css';
import { HandsCompared } from './ShowOfHands.tsx';
import { WhoAsked } from './WhoAsked.tsx';

interface AboutProps {
  readonly setting: Setting;
  readonly ballot: Ballot;
}

interface CountedProps extends AboutProps {
  readonly before: World;
  /** Key of the ballot. */
  readonly about: string;
  readonly called: number;
}

/** The count as far as it has been read; then what the class had said. */
export function Counted({ setting, before, ballot, about, called }: CountedProps) {
  const { draft, tally, votes } = ballot;
  const { veto } = before.rules.charter;
  return (
    <>
      {draft.body === 'assembly' && <LargeTally ballot={ballot} called={called} />}
      <VoteBoard setting={setting} ballot={ballot} veto={veto} called={called} />
      {called < votes.length ? (
        <Called ballot={ballot} setting={setting} called={called} />
      ) : (
        <>
          <HandsCompared ballot={about} tally={tally} />
          <BallotsCompared setting={setting} before={before} ballot={ballot} about={about} />
        </>
      )}
    </>
  );
}

interface AskedProps extends AboutProps {
  readonly who: CountryIndex;
  readonly onAsk: (country: CountryIndex) => void;
  /** The account, or the question alone. */
  readonly isTold: boolean;
}

export function Asked({ setting, ballot, who, onAsk, isTold }: AskedProps) {
  return (
    <>
      <WhoAsked setting={setting} members={ballot.votes} who={who} onAsk={onAsk} />
      {isTold ? (
        <div className={styles['account']}>
          <h3>
            <Hidden>{say('present.account')}</Hidden>
          </h3>
          <CastVoteWhy setting={setting} draft={ballot.draft.number} country={who} />
        </div>
      ) : (
        <Question setting={setting} ballot={ballot} who={who} />
      )}
    </>
  );
}

/** What the horseshoe has in its middle: the figures, large. */
function LargeTally({ ballot, called }: { readonly ballot: Ballot; readonly called: number }) {
  const { figures, caption, result, tone } = tallyOf(ballot, called);
  return (
    <p className={styles['tally']} aria-hidden="true">
      <strong>{figures}</strong>
      <span>{caption}</span>
      {result !== undefined && <em className={styles[`tone-${tone}`]}>{result}</em>}
    </p>
  );
}

/** The member that has just been called. */
function Called({ setting, ballot, called }: AboutProps & { readonly called: number }) {
  const last = ballot.votes[called - 1];
  return (
    <p className={styles['called']} aria-hidden="true">
      {last &&
        say('present.called', {
          country: nameOf(setting.ids[last.country] ?? ''),
          state: say(`chamber.cast.${last.vote}`),
        })}
    </p>
  );
}

function Question({ setting, ballot, who }: AboutProps & { readonly who: CountryIndex }) {
  const vote = ballot.votes.find(({ country }) => country === who)?.vote;
  if (vote === undefined) return undefined;
  return (
    <p className={styles['question']} aria-live="polite">
      {say(`why.vote.title.${vote}`, { country: theNameOf(setting.ids[who] ?? '') })}
    </p>
  );
}
