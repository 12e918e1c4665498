import { useEffect, useState } from 'react';
import {
  type Ballot,
  type Body,
  type CountryIndex,
  type Draft,
  type Setting,
  sitting,
  type World,
} from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { useProspects } from '../../store/views.ts';
import { theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { mostTelling, seatsNow, tallyOf } from '../council/BallotPanel.tsx';
import { Chamber } from '../council/Chamber.tsx';
import { DraftText } from '../council/DraftText.tsx';
import { invitedTo, type SeatView, seatsOf } from '../council/hall.ts';
import { useBallot } from '../council/useBallot.ts';
import { useReveal } from '../council/useReveal.ts';
import { resultSentence } from '../council/verdict.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { BallotBox } from './BallotBox.tsx';
import styles from './Present.module.css';
import { ShowOfHands } from './ShowOfHands.tsx';
import { Stage } from './Stage.tsx';
import { Asked, Counted } from './Told.tsx';
import type { Showing } from './useShowing.ts';

interface PutProps {
  readonly setting: Setting;
  /** The world in which the votes are, or were, cast. */
  readonly world: World;
  readonly draft: Draft;
  readonly showing: Showing;
}

/** That a text is tabled for the record says that its sponsors expect it to fail. */
function withoutForecast(draft: Draft): Draft {
  return { ...draft, forRecord: false };
}

/** By track, so that a fork is voted on anew. */
function useHandsKey({ turn }: World, draft: Draft): string {
  const track = useGame((game) => game.active);
  return `${track} ${turn} ${draft.number}`;
}

/** A text that is put to the vote: nothing tells how it will go. */
export function VoteStage({ setting, world, draft, showing }: PutProps) {
  const members = useProspects(draft.number)?.chances.map(({ country }) => country) ?? [];
  const council = draft.body === 'council';
  const { permanent, president } = sitting(setting, world);
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  const body = { permanent, president: council ? president : -1, own };
  const seats = seatsOf(setting, members, body, () => ({ kind: 'pending' }));
  const reveal = { label: say('present.reveal.hold'), act: () => showing.carryOut(1) };
  return (
    <Stage
      title={say('table.heading.vote')}
      ask={say('present.ask.vote')}
      showing={showing}
      reveal={reveal}
    >
      <Unrevealed setting={setting} world={world} draft={draft} seats={seats} />
    </Stage>
  );
}

type UnrevealedProps = Omit<PutProps, 'showing'> & { readonly seats: readonly SeatView[] };

function Unrevealed({ setting, world, draft, seats }: UnrevealedProps) {
  const [asked, setAsked] = useState<CountryIndex>();
  const key = useHandsKey(world, draft);
  return (
    <div className={styles['pair']}>
      <div>
        <h3>
          <Hidden>{say('chamber.before', { draft: draft.number })}</Hidden>
        </h3>
        <DraftText setting={setting} world={world} draft={withoutForecast(draft)} brief />
      </div>
      <div className={styles['hall']}>
        <Seats
          setting={setting}
          body={draft.body}
          seats={seats}
          selected={asked}
          onAsk={setAsked}
        />
        {asked !== undefined && (
          <p className={styles['talk']} aria-live="polite">
            {say('present.seatAsked', { country: theNameOf(setting.ids[asked] ?? '') })}
          </p>
        )}
        <ShowOfHands ballot={key} />
        <BallotBox
          setting={setting}
          draft={draft}
          members={seats.map(({ country }) => country)}
          ballot={key}
        />
      </div>
    </div>
  );
}

interface SeatsProps {
  readonly setting: Setting;
  readonly body: Body;
  readonly seats: readonly SeatView[];
  readonly tally?: ReturnType<typeof tallyOf>;
  readonly selected: CountryIndex | undefined;
  readonly onAsk: (country: CountryIndex) => void;
}

function Seats({ setting, body, seats, tally, selected, onAsk }: SeatsProps) {
  const members = seats.map(({ country }) => country);
  return (
    <div className={styles['seats']}>
      <Chamber
        body={body}
        label={say(body === 'assembly' ? 'chamber.assembly.seats' : 'chamber.seats')}
        seats={seats}
        invited={invitedTo(setting, members)}
        tally={tally}
        selected={selected}
        onAsk={onAsk}
      />
    </div>
  );
}

interface VotedProps {
  readonly setting: Setting;
  readonly draft: number;
  readonly showing: Showing;
}

/** A ballot that has been held: as hidden as before, until it is revealed. */
export function VotedStage({ setting, draft, showing }: VotedProps) {
  const voted = useBallot(draft);
  if (voted === undefined) return undefined;
  const { ballot, before } = voted;
  if (showing.level > 0) {
    return <Revealed setting={setting} ballot={ballot} before={before} showing={showing} />;
  }
  const reveal = { label: say('present.reveal.roll'), act: () => showing.reveal(1) };
  return (
    <Stage
      title={say('table.heading.vote')}
      ask={say('present.ask.voted')}
      showing={showing}
      reveal={reveal}
    >
      <Unrevealed
        setting={setting}
        world={before}
        draft={ballot.draft}
        seats={seatsNow(setting, before, ballot, 0)}
      />
    </Stage>
  );
}

interface RevealedProps {
  readonly setting: Setting;
  readonly ballot: Ballot;
  readonly before: World;
  readonly showing: Showing;
}

/** After the announcement of the step, which would otherwise cut it off. */
const AFTER_STEP = 500;

/** The result in one sentence, said once when the roll has been read. */
function useResultSaid(over: boolean, sentence: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!over) return undefined;
    const timer = setTimeout(() => announce(sentence), AFTER_STEP);
    return () => clearTimeout(timer);
  }, [over, sentence, announce]);
}

/** What the reveal key does next: the end of the roll, the question, the account. */
function nextReveal(over: boolean, finish: () => void, { level, reveal }: Showing) {
  if (!over) return { label: say('present.reveal.finish'), act: finish };
  if (level === 1) return { label: say('present.reveal.question'), act: () => reveal(2) };
  if (level === 2) return { label: say('present.reveal.account'), act: () => reveal(3) };
  return undefined;
}

function Revealed({ setting, ballot, before, showing }: RevealedProps) {
  const { draft, votes } = ballot;
  const { veto } = before.rules.charter;
  const roll = useReveal(votes.length, true);
  const [asked, setAsked] = useState<CountryIndex>();
  useResultSaid(roll.over, resultSentence(setting, ballot, veto));
  const key = useHandsKey(before, draft);
  const who = asked ?? mostTelling(setting, ballot);
  const choose = (country: CountryIndex) => {
    setAsked(country);
    // Another question hides the account of the last one.
    if (roll.over) showing.reveal(2);
  };
  const seats = seatsNow(setting, before, ballot, roll.called);
  const isAsked = roll.over && showing.level > 1;
  return (
    <Stage
      title={say('table.heading.voted')}
      ask={say('chamber.after', { draft: draft.number })}
      showing={showing}
      reveal={nextReveal(roll.over, roll.finish, showing)}
    >
      <div className={styles['pair']}>
        <div className={styles['text']}>
          {isAsked ? (
            <Asked
              setting={setting}
              ballot={ballot}
              who={who}
              onAsk={choose}
              isTold={showing.level > 2}
            />
          ) : (
            <Counted
              setting={setting}
              before={before}
              ballot={ballot}
              about={key}
              called={roll.called}
            />
          )}
        </div>
        <div className={styles['hall']}>
          <Seats
            setting={setting}
            body={draft.body}
            seats={seats}
            tally={tallyOf(ballot, roll.called)}
            selected={isAsked ? who : undefined}
            onAsk={choose}
          />
        </div>
      </div>
    </Stage>
  );
}
