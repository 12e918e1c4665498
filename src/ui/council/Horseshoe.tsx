import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { CountryIndex } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import { type Arc, LINE_HEIGHT, layOut, type Place, SEAT_RADIUS } from './arc.ts';
import styles from './Horseshoe.module.css';
import { markOf, type SeatView, seatWords } from './hall.ts';
import { plateWidth } from './plateWidth.ts';
import { useWidth } from './useWidth.ts';

export interface HorseshoeProps {
  readonly label: string;
  /** In the order in which they vote: English alphabetical. */
  readonly seats: readonly SeatView[];
  /** Parties without a seat, at the open ends; empty where there is none. */
  readonly invited: readonly [left: string, right: string];
  /** In the middle: "12 – 2 – 1", what the figures are, and the result. */
  readonly tally?: HorseshoeTally | undefined;
  readonly selected?: CountryIndex | undefined;
  readonly onAsk: (country: CountryIndex) => void;
}

export interface HorseshoeTally {
  readonly figures: string;
  readonly caption: string;
  readonly result?: string | undefined;
  readonly tone?: 'yes' | 'no' | 'abstain' | undefined;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The Council at its table. One tab stop; arrows go round, Enter asks why. */
export function Horseshoe(props: HorseshoeProps) {
  const { label, seats, invited, tally, selected, onAsk } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 384);
  const names = seats.map((seat) => seat.name).join('|');
  const arc = useMemo(() => layOut(names.split('|'), width, plateWidth), [names, width]);
  const [focus, setFocus] = useState(0);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? seats.length - 1
          : (focus + (STEPS[event.key] ?? 0) + seats.length) % seats.length;
    if (to === focus) return;
    event.preventDefault();
    setFocus(to);
    frame.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={frame} className={styles['frame']}>
      <div className={styles['hall']} style={sizeOf(arc, invited)}>
        <Table arc={arc} />
        <ol className={styles['seats']} aria-label={label}>
          {seats.map((seat, at) => {
            const place = arc.places[at];
            return (
              place && (
                <li key={seat.country}>
                  <Seat
                    seat={seat}
                    place={place}
                    selected={seat.country === selected}
                    tabIndex={at === focus ? 0 : -1}
                    onAsk={() => {
                      setFocus(at);
                      onAsk(seat.country);
                    }}
                    onKeyDown={move}
                  />
                </li>
              )
            );
          })}
        </ol>
        {tally && <Middle arc={arc} tally={tally} />}
        <Invited arc={arc} invited={invited} />
      </div>
      <p className={styles['key']} aria-hidden="true">
        {say('chamber.key')}
      </p>
    </div>
  );
}

/** The table itself, and the lines to name plates that stand apart. */
function Table({ arc }: { readonly arc: Arc }) {
  const { centre, radius, legs } = arc;
  const [x, y] = centre;
  const end = y + legs + SEAT_RADIUS;
  const path = `M${x - radius} ${end}V${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}V${end}`;
  return (
    <svg className={styles['drawing']} width={arc.width} height={arc.height} aria-hidden="true">
      <path className={styles['edge']} d={path} strokeWidth={SEAT_RADIUS * 2 + 10} />
      <path className={styles['table']} d={path} strokeWidth={SEAT_RADIUS * 2 + 8} />
      {arc.places.map(
        ({ leader, seat }) =>
          leader && (
            <line
              key={seat.join()}
              className={styles['leader']}
              x1={leader[0][0]}
              y1={leader[0][1]}
              x2={leader[1][0]}
              y2={leader[1][1]}
            />
          ),
      )}
    </svg>
  );
}

/** From a seat's middle to its President's badge, which lies on the inner side, where no neighbour is. */
const BADGE = SEAT_RADIUS + 8;

interface SeatProps {
  readonly seat: SeatView;
  readonly place: Place;
  readonly selected: boolean;
  readonly tabIndex: number;
  readonly onAsk: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Seat({ seat, place, selected, tabIndex, onAsk, onKeyDown }: SeatProps) {
  const { state } = seat;
  const tone = state.kind === 'cast' ? state.vote : state.kind === 'leaning' ? state.band : '';
  const [x, y, width, height] = place.plate.box;
  return (
    <button
      type="button"
      className={classes(styles['seat'], seat.own && styles['own'])}
      aria-label={seatWords(seat)}
      aria-pressed={selected}
      tabIndex={tabIndex}
      style={{ left: place.seat[0] - SEAT_RADIUS, top: place.seat[1] - SEAT_RADIUS }}
      onClick={onAsk}
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
      {seat.president && (
        <span
          className={styles['president']}
          aria-hidden="true"
          style={{
            left: SEAT_RADIUS + place.inward[0] * BADGE,
            top: SEAT_RADIUS + place.inward[1] * BADGE,
          }}
        >
          {say('chamber.presidentMark')}
        </span>
      )}
      <span
        className={classes(styles['plate'], seat.permanent && styles['bold'])}
        data-plate={seat.name}
        aria-hidden="true"
        style={{
          left: x - place.seat[0] + SEAT_RADIUS,
          top: y - place.seat[1] + SEAT_RADIUS,
          inlineSize: width,
          blockSize: height,
          lineHeight: `${LINE_HEIGHT}px`,
          textAlign: place.plate.align,
        }}
      >
        {place.plate.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </button>
  );
}

function Middle({ arc, tally }: { readonly arc: Arc; readonly tally: HorseshoeTally }) {
  const inner = 2 * (arc.radius - SEAT_RADIUS - 8);
  return (
    <p
      className={styles['middle']}
      style={{
        left: arc.centre[0] - inner / 2,
        inlineSize: inner,
        top: arc.centre[1] - arc.radius * 0.42,
      }}
      aria-hidden="true"
    >
      <strong>{tally.figures}</strong>
      <span>{tally.caption}</span>
      {tally.result !== undefined && (
        <em className={styles[tally.tone ?? 'abstain']}>{tally.result}</em>
      )}
    </p>
  );
}

/** From the middle to where the names of those invited begin. */
function outerOf(arc: Arc): number {
  return arc.radius + SEAT_RADIUS + 5;
}

/** What one side may take, or the two would touch. */
function halfOf(arc: Arc): number {
  return outerOf(arc) - 6;
}

/** With room for the second line of a long name. */
function sizeOf(arc: Arc, invited: HorseshoeProps['invited']) {
  const isLong = invited.some((name) => plateWidth(name) > halfOf(arc));
  return {
    inlineSize: arc.width,
    blockSize: arc.height,
    marginBlockEnd: isLong ? LINE_HEIGHT : 0,
  };
}

function Invited({
  arc,
  invited,
}: {
  readonly arc: Arc;
  readonly invited: HorseshoeProps['invited'];
}) {
  const top = arc.centre[1] + arc.legs + SEAT_RADIUS + 8;
  const outer = outerOf(arc);
  const maxInlineSize = halfOf(arc);
  const [left, right] = invited;
  return (
    <>
      {left !== '' && (
        <p
          className={styles['invited']}
          style={{ left: arc.centre[0] - outer, top, maxInlineSize }}
        >
          <span>{left}</span>
          {say('chamber.invited')}
        </p>
      )}
      {right !== '' && (
        <p
          className={classes(styles['invited'], styles['right'])}
          style={{ right: arc.width - arc.centre[0] - outer, top, maxInlineSize }}
        >
          <span>{right}</span>
          {say('chamber.invited')}
        </p>
      )}
    </>
  );
}
