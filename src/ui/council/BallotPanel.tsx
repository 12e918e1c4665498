import { ArrowDown, GitFork } from 'lucide-react';
import { useEffect, useLayoutEffect, useState } from 'react';
import {
  type Ballot,
  type CountryIndex,
  type Draft,
  type Prospects,
  prospects,
  type Setting,
  sitting,
  type VetoRule,
  type World,
} from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { once } from '../../store/memo.ts';
import { useRoll } from '../../store/roll.ts';
import { theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { CastVoteWhy } from '../why/CastVoteWhy.tsx';
import { Chamber } from './Chamber.tsx';
import styles from './Council.module.css';
import { DraftHeading } from './DraftHeading.tsx';
import { DraftText } from './DraftText.tsx';
import { invitedTo, type SeatView, seatsOf } from './hall.ts';
import { useBallot } from './useBallot.ts';
import { useReveal } from './useReveal.ts';
import { VoteBoard } from './VoteBoard.tsx';
import { VoteList } from './VoteList.tsx';
import { resultSentence, toneOf } from './verdict.ts';

/** A text that was voted on: the chamber, the count, why, and the text. `draft` is its number. */
export function BallotPanel({
  setting,
  draft,
}: {
  readonly setting: Setting;
  readonly draft: number;
}) {
  const voted = useBallot(draft);
  if (voted === undefined) return undefined;
  return <Voted key={draft} setting={setting} {...voted} />;
}

interface VotedProps {
  readonly setting: Setting;
  readonly ballot: Ballot;
  readonly before: World;
  readonly frame: number;
}

/** The roll of a ballot is read once; who comes back to it sees the result. */
const read = new WeakSet<Ballot>();
/** After the screen's own announcement of the step. */
const AFTER_STEP = 500;

function Voted({ setting, ballot, before, frame }: VotedProps) {
  const { draft, votes } = ballot;
  const { veto } = before.rules.charter;
  const [fresh] = useState(() => !read.has(ballot));
  const reveal = useReveal(votes.length, fresh);
  const [asked, setAsked] = useState<CountryIndex>();
  useCalling(ballot, reveal.over);
  useResultSaid(ballot, reveal.over, resultSentence(setting, ballot, veto));
  const seats = seatsNow(setting, before, ballot, reveal.called);
  const shown = asked ?? mostTelling(setting, ballot);
  const assembly = draft.body === 'assembly';
  const board = <VoteBoard setting={setting} ballot={ballot} veto={veto} called={reveal.called} />;
  return (
    <section className={styles['council']} aria-labelledby={`ballot-${draft.number}`}>
      <DraftHeading
        id={`ballot-${draft.number}`}
        title={say('chamber.after', { draft: draft.number })}
        setting={setting}
        world={before}
        draft={draft}
      />
      {assembly && board}
      <Chamber
        body={draft.body}
        label={say(assembly ? 'chamber.assembly.seats' : 'chamber.seats')}
        seats={seats}
        invited={invitedTo(
          setting,
          votes.map(({ country }) => country),
        )}
        tally={tallyOf(ballot, reveal.called)}
        selected={reveal.over ? shown : undefined}
        onAsk={setAsked}
      />
      {!reveal.over && (
        <Calling
          words={
            assembly
              ? say('chamber.reveal.votingAssembly', { called: reveal.called, count: votes.length })
              : say('chamber.reveal.voting')
          }
          onFinish={reveal.finish}
        />
      )}
      {!assembly && board}
      {reveal.over && (
        <Account
          setting={setting}
          ballot={ballot}
          before={before}
          frame={frame}
          seats={seats}
          shown={shown}
          onAsk={setAsked}
        />
      )}
    </section>
  );
}

interface AccountProps extends VotedProps {
  readonly seats: readonly SeatView[];
  readonly shown: CountryIndex;
  readonly onAsk: (country: CountryIndex) => void;
}

/** What may be asked once the roll has been read: why, the text, the same as a list. */
function Account({ setting, ballot, before, frame, seats, shown, onAsk }: AccountProps) {
  const { draft } = ballot;
  const { veto } = before.rules.charter;
  return (
    <>
      {isVetoable(draft, veto) && <WithoutVeto frame={frame} />}
      {draft.body === 'assembly' && <ToAccount setting={setting} ballot={ballot} who={shown} />}
      <div id={ACCOUNT} tabIndex={-1}>
        <CastVoteWhy setting={setting} draft={draft.number} country={shown} />
      </div>
      <DraftText setting={setting} world={before} draft={draft} ballot={ballot} />
      <Disclosure plain summary={say('chamber.list.title')}>
        <List setting={setting} ballot={ballot} before={before} seats={seats} onAsk={onAsk} />
      </Disclosure>
    </>
  );
}

/** A matter of procedure knows no veto. */
function isVetoable({ body, chapter }: Draft, veto: VetoRule): boolean {
  return body === 'council' && chapter !== 'procedural' && veto !== 'none';
}

const ACCOUNT = 'ballot-account';

interface ToAccountProps {
  readonly setting: Setting;
  readonly ballot: Ballot;
  readonly who: CountryIndex;
}

/** Whose dot was asked, in words, and the way to its account where the chart fills a small screen. */
function ToAccount({ setting, ballot, who }: ToAccountProps) {
  const vote = ballot.votes.find(({ country }) => country === who)?.vote;
  if (vote === undefined) return undefined;
  const toAccount = () => {
    const account = document.getElementById(ACCOUNT);
    account?.scrollIntoView({ block: 'nearest' });
    account?.focus({ preventScroll: true });
  };
  return (
    <Button size="small" icon={ArrowDown} onClick={toAccount}>
      {say(`why.vote.title.${vote}`, { country: theNameOf(setting.ids[who] ?? '') })}
    </Button>
  );
}

/** Tells the map and the time line that the roll is still being read. */
function useCalling(ballot: Ballot, over: boolean): void {
  const call = useRoll((roll) => roll.call);
  // Before the page is painted: a glimpse of the votes would be the votes.
  useLayoutEffect(() => {
    if (over) return undefined;
    call(ballot);
    return () => call(undefined);
  }, [ballot, over, call]);
}

/** Says the result once, when the roll has been read. */
function useResultSaid(ballot: Ballot, over: boolean, sentence: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!over || read.has(ballot)) return undefined;
    const timer = setTimeout(() => {
      read.add(ballot);
      announce(sentence);
    }, AFTER_STEP);
    return () => clearTimeout(timer);
  }, [over, ballot, sentence, announce]);
}

/** The same crisis from just before this vote, on the same dice, with nobody's no blocking. */
function WithoutVeto({ frame }: { readonly frame: number }) {
  const fork = useGame((game) => game.fork);
  return (
    <Button size="small" icon={GitFork} onClick={() => fork(frame, { charter: { veto: 'none' } })}>
      {say('chamber.forkWithoutVeto')}
    </Button>
  );
}

interface CallingProps {
  readonly words: string;
  readonly onFinish: () => void;
}

function Calling({ words, onFinish }: CallingProps) {
  return (
    <div className={styles['calling']}>
      <span>{words}</span>
      <Button size="small" onClick={onFinish}>
        {say('chamber.reveal.skip')}
      </Button>
    </div>
  );
}

interface ListProps extends Omit<VotedProps, 'frame'> {
  readonly seats: readonly SeatView[];
  readonly onAsk: (country: CountryIndex) => void;
}

function List({ setting, ballot, before, seats, onAsk }: ListProps) {
  const known: Prospects = once(before, `chances ${ballot.draft.number}`, () =>
    prospects(setting, before, ballot.draft),
  );
  return (
    <VoteList
      caption={say('chamber.after', { draft: ballot.draft.number })}
      seats={seats}
      chances={(country) => known.chances.find((row) => row.country === country)?.chances}
      onAsk={onAsk}
    />
  );
}

export function seatsNow(
  setting: Setting,
  before: World,
  ballot: Ballot,
  called: number,
): readonly SeatView[] {
  const council = ballot.draft.body === 'council';
  const { permanent, president } = sitting(setting, before);
  const own = before.seat.kind === 'country' ? before.seat.country : -1;
  const body = { permanent, president: council ? president : -1, own };
  const members = ballot.votes.map(({ country }) => country);
  return seatsOf(setting, members, body, (_, at) => {
    const vote = ballot.votes[at]?.vote;
    return vote === undefined || at >= called ? { kind: 'pending' } : { kind: 'cast', vote };
  });
}

export function tallyOf(ballot: Ballot, called: number) {
  const over = called >= ballot.votes.length;
  const cast = ballot.votes.slice(0, called);
  const count = (vote: 'yes' | 'no' | 'abstain'): number =>
    over ? ballot.tally[vote] : cast.filter((one) => one.vote === vote).length;
  return {
    figures: say('chamber.tally', {
      yes: count('yes'),
      no: count('no'),
      abstain: count('abstain'),
    }),
    caption: say('chamber.caption'),
    result: over ? say(`chamber.resultWord.${ballot.tally.result}`) : undefined,
    tone: toneOf(ballot),
  };
}

/**
 * Whose vote to explain first: a veto, a permanent member that held back, any no or abstention, else the player's.
 * In the Assembly the parties' own noes tell nobody anything.
 */
export function mostTelling(setting: Setting, ballot: Ballot): CountryIndex {
  const { tally } = ballot;
  const own = ballot.votes.find((vote) => vote.chosen);
  const votes =
    ballot.draft.body === 'council'
      ? ballot.votes
      : ballot.votes.filter(({ country }) => !setting.aggressors.includes(country));
  const permanent = votes.filter(({ country }) => setting.permanent.includes(country));
  const first =
    tally.against[0] ??
    permanent.find(({ vote }) => vote === 'abstain')?.country ??
    votes.find(({ vote }) => vote === 'no')?.country ??
    votes.find(({ vote }) => vote === 'abstain')?.country;
  return first ?? own?.country ?? votes[0]?.country ?? -1;
}
