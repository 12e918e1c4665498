import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { CountryIndex } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import styles from './AssemblyChart.module.css';
import { breakName } from './arc.ts';
import { markOf, type SeatView, seatWords } from './hall.ts';
import { CELL, type Dot, HEAD, type Lane, type Lanes, LINE, layLanes, nextDot } from './lanes.ts';
import { endsOf, headOf, namedIn } from './laneWords.ts';
import { plateWidth } from './plateWidth.ts';
import { useWidth } from './useWidth.ts';

interface AssemblyChartProps {
  readonly label: string;
  readonly seats: readonly SeatView[];
  readonly selected?: CountryIndex | undefined;
  readonly onAsk: (country: CountryIndex) => void;
}

/** Every member a dot: lanes by vote, along the scale on which members lie by how they have voted. One tab stop. */
export function AssemblyChart({ label, seats, selected, onAsk }: AssemblyChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(frame, 384);
  const hall = useMemo(
    () => layLanes(seats, { width, linesOf: (key, here) => linesOf(key, here, width).length }),
    [seats, width],
  );
  const [focus, setFocus] = useState<CountryIndex>();
  const [over, setOver] = useState<CountryIndex>();
  const start = hall.dots.findIndex(({ seat }) => seat.country === (focus ?? selected));
  const current = Math.max(0, start);
  const named = hall.dots.find(({ seat }) => seat.country === (over ?? selected));
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = hall.dots[nextDot(hall.dots, current, event.key)]?.seat.country;
    if (to === undefined || to === hall.dots[current]?.seat.country) return;
    event.preventDefault();
    setFocus(to);
    list.current?.querySelector<HTMLElement>(`[data-country="${to}"]`)?.focus();
  };
  // The list keeps one order whatever the lanes, so that a dot that moves is still the same dot.
  const inOrder = useMemo(
    () => hall.dots.toSorted((a, b) => a.seat.country - b.seat.country),
    [hall.dots],
  );
  return (
    <figure className={styles['figure']}>
      <div ref={frame} className={styles['frame']}>
        <div className={styles['hall']} style={{ blockSize: hall.height }}>
          {hall.lanes.map((lane) => (
            <LaneHead key={lane.key} lane={lane} width={width} />
          ))}
          <ul ref={list} className={styles['dots']} aria-label={label}>
            {inOrder.map((dot) => (
              <li key={dot.seat.country}>
                <Member
                  dot={dot}
                  selected={dot.seat.country === selected}
                  tabIndex={dot === hall.dots[current] ? 0 : -1}
                  onAsk={() => {
                    setFocus(dot.seat.country);
                    onAsk(dot.seat.country);
                  }}
                  onOver={setOver}
                  onKeyDown={move}
                />
              </li>
            ))}
          </ul>
          {named && <Bubble dot={named} hall={hall} />}
        </div>
        <Ends seats={seats} />
      </div>
      <figcaption className={styles['key']}>{say('chamber.assembly.key')}</figcaption>
    </figure>
  );
}

/** The names written out under a lane's head, broken to its width. */
function linesOf(key: Lane['key'], seats: readonly SeatView[], width: number): readonly string[] {
  const names = namedIn(key, seats);
  return names === '' ? [] : breakName(names, plateWidth, width - 4);
}

function LaneHead({ lane, width }: { readonly lane: Lane; readonly width: number }) {
  const { key, seats, top, base } = lane;
  const { mark, words } = headOf(key, seats.length);
  return (
    <>
      <p
        className={classes(styles['head'], styles[`in-${key}`])}
        style={{ top, lineHeight: `${HEAD}px` }}
        aria-hidden="true"
      >
        <b>{mark}</b> {words}
      </p>
      <p
        className={styles['names']}
        style={{ top: top + HEAD, lineHeight: `${LINE}px` }}
        aria-hidden="true"
      >
        {linesOf(key, seats, width).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <span className={styles['base']} style={{ top: base }} aria-hidden="true" />
    </>
  );
}

interface MemberProps {
  readonly dot: Dot;
  readonly selected: boolean;
  readonly tabIndex: number;
  readonly onAsk: () => void;
  readonly onOver: (country: CountryIndex | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Member({ dot, selected, tabIndex, onAsk, onOver, onKeyDown }: MemberProps) {
  const { seat, x, y } = dot;
  const { state, party } = seat;
  const tone = state.kind === 'cast' ? state.vote : state.kind === 'leaning' ? state.band : '';
  const enter = () => onOver(seat.country);
  const leave = () => onOver(undefined);
  return (
    <button
      type="button"
      className={classes(styles['member'], seat.own && styles['own'])}
      data-country={seat.country}
      aria-label={seatWords(seat)}
      aria-pressed={selected}
      tabIndex={tabIndex}
      style={{ inlineSize: CELL, blockSize: CELL, translate: `${x}px ${y}px` }}
      onClick={onAsk}
      onFocus={enter}
      onBlur={leave}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onKeyDown={onKeyDown}
    >
      <span
        className={classes(
          styles['mark'],
          styles[tone],
          styles[state.kind],
          seat.permanent && styles['permanent'],
        )}
        aria-hidden="true"
      >
        {markOf(state)}
      </span>
      {party && (
        <span className={styles['party']} aria-hidden="true">
          {say(`chamber.assembly.partyMark.${party}`)}
        </span>
      )}
    </button>
  );
}

/** From here on a name would leave the drawing if it stood centred over its dot. */
const EDGE = 0.22;

/** The name of the dot under the pointer, the focus or the question. */
function Bubble({ dot, hall }: { readonly dot: Dot; readonly hall: Lanes }) {
  const middle = dot.x + CELL / 2;
  const share = middle / Math.max(1, hall.width);
  const side = share < EDGE ? 'start' : share > 1 - EDGE ? 'end' : 'centre';
  const left = side === 'start' ? dot.x : side === 'end' ? dot.x + CELL : middle;
  return (
    <span
      className={classes(styles['bubble'], styles[side])}
      style={{ left, top: dot.y - 4 }}
      aria-hidden="true"
    >
      {dot.seat.name}
    </span>
  );
}

/** What the two ends of the scale mean, by the member of most weight that stands nearest to each. */
function Ends({ seats }: { readonly seats: readonly SeatView[] }) {
  const [left, right] = endsOf(seats);
  return (
    <p className={styles['ends']} aria-hidden="true">
      <span>{left}</span>
      <span>{right}</span>
    </p>
  );
}
