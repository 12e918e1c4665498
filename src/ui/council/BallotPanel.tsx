import { GitFork } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  type Ballot,
  type CountryIndex,
  type Prospects,
  prospects,
  type Setting,
  sitting,
  type World,
} from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { once } from '../../store/memo.ts';
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
  useResultSaid(ballot, reveal.over, resultSentence(setting, ballot, veto));
  const seats = seatsNow(setting, before, ballot, reveal.called);
  const shown = asked ?? mostTelling(setting, ballot);
  return (
    <section className={styles['council']} aria-labelledby={`ballot-${draft.number}`}>
      <DraftHeading
        id={`ballot-${draft.number}`}
        title={say('chamber.after', { draft: draft.number })}
        setting={setting}
        draft={draft}
      />
      <Chamber
        label={say('chamber.seats')}
        seats={seats}
        invited={invitedTo(
          setting,
          votes.map(({ country }) => country),
        )}
        tally={tallyOf(ballot, reveal.called)}
        selected={reveal.over ? shown : undefined}
        onAsk={setAsked}
      />
      {!reveal.over && <Calling onFinish={reveal.finish} />}
      <VoteBoard setting={setting} ballot={ballot} veto={veto} called={reveal.called} />
      {reveal.over && (
        <>
          {draft.body === 'council' && veto !== 'none' && <WithoutVeto frame={frame} />}
          <CastVoteWhy setting={setting} draft={draft.number} country={shown} />
          <DraftText setting={setting} world={before} draft={draft} ballot={ballot} />
          <Disclosure plain summary={say('chamber.list.title')}>
            <List
              setting={setting}
              ballot={ballot}
              before={before}
              seats={seats}
              onAsk={setAsked}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
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

function Calling({ onFinish }: { readonly onFinish: () => void }) {
  return (
    <div className={styles['calling']}>
      <span>{say('chamber.reveal.voting')}</span>
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
  const body = { permanent: council ? permanent : [], president: council ? president : -1, own };
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

/** Whose vote to explain first: a veto, a permanent member that held back, any no or abstention, else the player's. */
export function mostTelling(setting: Setting, { votes, tally }: Ballot): CountryIndex {
  const own = votes.find((vote) => vote.chosen);
  const permanent = votes.filter(({ country }) => setting.permanent.includes(country));
  const first =
    tally.against[0] ??
    permanent.find(({ vote }) => vote === 'abstain')?.country ??
    votes.find(({ vote }) => vote === 'no')?.country ??
    votes.find(({ vote }) => vote === 'abstain')?.country;
  return first ?? own?.country ?? votes[0]?.country ?? -1;
}
