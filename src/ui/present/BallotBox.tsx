import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CountryIndex, Draft, Setting } from '../../engine/index.ts';
import { HANDS, type Hand, NO_BALLOTS, type Sealed, useClassroom } from '../../store/classroom.ts';
import { nameOf, startNameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import styles from './BallotBox.module.css';
import { useKeys } from './useKeys.ts';

/** The class's secret ballots on a text, by the ballot's key. */
export function useSealed(ballot: string): Sealed {
  return useClassroom((room) => room.sealed[ballot]) ?? NO_BALLOTS;
}

interface BallotBoxProps {
  readonly setting: Setting;
  readonly draft: Draft;
  readonly members: readonly CountryIndex[];
  /** Key of the ballot. */
  readonly ballot: string;
}

/** Secret ballots by seat: how many are in the box, and the way to it. */
export function BallotBox({ setting, draft, members, ballot }: BallotBoxProps) {
  const [isOpen, setOpen] = useState(false);
  const held = Object.keys(useSealed(ballot)).length;
  useKeys({ c: () => setOpen(true) });
  return (
    <>
      <p className={styles['box']}>
        <span>{say('present.box.held', { count: held })}</span>
        <Button size="small" onClick={() => setOpen(true)}>
          {say('present.box.open')} <kbd>C</kbd>
        </Button>
      </p>
      {isOpen && (
        <Booth
          setting={setting}
          draft={draft}
          members={members}
          ballot={ballot}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const BY_KEY: Readonly<Record<string, Hand>> = { y: 'yes', n: 'no', a: 'abstain' };

interface Seated {
  readonly who: CountryIndex;
  /** Whose ballot was cast last. */
  readonly last: CountryIndex | undefined;
  readonly pick: (country: CountryIndex) => void;
  readonly cast: (hand: Hand) => void;
  readonly empty: () => void;
}

/** Who sits on the hot seat; after each ballot, the next seat that has cast none. */
function useHotSeat(ballot: string, members: readonly CountryIndex[]): Seated {
  const sealed = useSealed(ballot);
  const seal = useClassroom((room) => room.seal);
  const emptyBox = useClassroom((room) => room.emptyBox);
  const [picked, setPicked] = useState<CountryIndex>();
  const [last, setLast] = useState<CountryIndex>();
  const open = members.filter((country) => sealed[country] === undefined);
  const who = picked ?? open[0] ?? members[0] ?? -1;
  return {
    who,
    last,
    pick: setPicked,
    cast: (hand) => {
      seal(ballot, who, hand);
      setLast(who);
      setPicked(open.find((country) => country !== who));
    },
    empty: () => {
      emptyBox(ballot);
      setLast(undefined);
    },
  };
}

type BoothProps = BallotBoxProps & { readonly onClose: () => void };

/** The hot seat: nothing on it, before or after, tells which way a ballot went. */
function Booth({ setting, draft, members, ballot, onClose }: BoothProps) {
  const sealed = useSealed(ballot);
  const { who, last, pick, cast, empty } = useHotSeat(ballot, members);
  const field = useRef<HTMLSelectElement>(null);
  const toSeat = () => field.current?.focus();
  useEffect(toSeat, []);
  return (
    <Dialog title={say('present.box.title')} wide onClose={onClose}>
      <div className={styles['booth']}>
        <p>{say('present.box.intro')}</p>
        <label className={styles['field']}>
          {say('present.box.seat')}
          <select
            ref={field}
            value={who}
            onChange={({ target }) => pick(Number(target.value))}
            onKeyDown={(event) => castByKey(event, cast)}
          >
            {members.map((country) => (
              <option key={country} value={country}>
                {seatLabel(nameOf(setting.ids[country] ?? ''), sealed[country] !== undefined)}
              </option>
            ))}
          </select>
        </label>
        <Slip
          country={startNameOf(setting.ids[who] ?? '')}
          draft={draft.number}
          onCast={(hand) => {
            cast(hand);
            // The button that was pressed must not keep the focus, which would show the vote.
            toSeat();
          }}
        />
        <p className={styles['cast']} role="status">
          {last !== undefined &&
            say('present.box.cast', { country: theNameOf(setting.ids[last] ?? '') })}
        </p>
        <p className={styles['box']}>
          <span>
            {say('present.box.held', { count: Object.keys(sealed).length })}{' '}
            {say('present.box.again')}
          </span>
          <Emptying
            key={String(Object.keys(sealed).length === 0)}
            count={Object.keys(sealed).length}
            onEmpty={() => {
              empty();
              toSeat();
            }}
          />
          <Button size="small" onClick={onClose}>
            {say('present.box.done')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

interface EmptyingProps {
  readonly count: number;
  readonly onEmpty: () => void;
}

/** Asked twice: the ballots of a whole class cannot be had back. */
function Emptying({ count, onEmpty }: EmptyingProps) {
  const [isAsked, setAsked] = useState(false);
  if (count === 0) return undefined;
  if (isAsked) return <Sure count={count} onEmpty={onEmpty} onKeep={() => setAsked(false)} />;
  return (
    <Button size="small" tone="quiet" onClick={() => setAsked(true)}>
      {say('present.box.empty')}
    </Button>
  );
}

function Sure({ count, onEmpty, onKeep }: EmptyingProps & { readonly onKeep: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <strong role="alert">{say('present.box.surely', { count })}</strong>
      <Button size="small" onClick={onEmpty}>
        {say('present.box.emptyNow')}
      </Button>
      <Button ref={keep} size="small" onClick={onKeep}>
        {say('present.box.keep')}
      </Button>
    </>
  );
}

/** On the list of seats a letter votes, rather than looking for a name; arrow keys change the seat. */
function castByKey(event: KeyboardEvent, cast: (hand: Hand) => void): void {
  const hand = BY_KEY[event.key.toLowerCase()];
  if (hand === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  cast(hand);
}

interface SlipProps {
  readonly country: string;
  readonly draft: number;
  readonly onCast: (hand: Hand) => void;
}

function Slip({ country, draft, onCast }: SlipProps) {
  return (
    <>
      <p className={styles['prompt']}>{say('present.box.prompt', { Country: country, draft })}</p>
      <div className={styles['votes']}>
        {HANDS.map((hand) => (
          <Button key={hand} onClick={() => onCast(hand)}>
            {say(`vote.${hand}.name`)}
          </Button>
        ))}
      </div>
      <p>{say('present.box.keys')}</p>
    </>
  );
}

function seatLabel(country: string, isIn: boolean): string {
  return isIn ? say('present.box.inBox', { country }) : country;
}
