import { type KeyboardEvent, memo, type PointerEvent, useMemo } from 'react';
import { say } from '../../text/say.ts';
import { textWidth } from '../map/textWidth.ts';
import { type Axis, makeAxis } from './axis.ts';
import { Chart } from './Chart.tsx';
import { type LabelRequest, placeEventLabels } from './eventLabels.ts';
import type { TimelineProps } from './props.ts';
import style from './Timeline.module.css';

/** Room at both ends, so that the first and last dots are whole. */
const EDGE = 10;
const TALL = 52;
const SHORT = 40;
const BETWEEN = 18;
const LABELS = 36;

interface SliderProps extends TimelineProps {
  readonly width: number;
  readonly isNarrow: boolean;
  /** Id of the text that tells the keys. */
  readonly help: string;
}

/** The drawing is the slider: drag along it, or use its keys. */
export function Slider(props: SliderProps) {
  const { turns, days, reached, cursor, second, width, firstDifference } = props;
  const inner = Math.max(1, width - 2 * EDGE);
  const axis = useMemo(() => makeAxis(turns, days, inner), [turns, days, inner]);
  const height = second ? SHORT : TALL;
  const whole = second ? 2 * SHORT + BETWEEN : TALL;
  const reachedDay = turns[reached]?.day ?? 0;
  const nowDay = turns[cursor]?.day ?? 0;
  const chart = { axis, reachedDay, nowDay, width: inner, height };
  return (
    <div
      className={style['slider']}
      role="slider"
      tabIndex={0}
      aria-label={say('timeline.label')}
      aria-describedby={props.help}
      aria-valuemin={0}
      aria-valuemax={reached}
      aria-valuenow={cursor}
      aria-valuetext={props.valueText(cursor)}
      onKeyDown={(event) => onKey(event, props)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        scrub(event, axis, props);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event, axis, props);
      }}
    >
      <svg width={width} height={whole + 8 + LABELS} aria-hidden="true">
        <g transform={`translate(${EDGE},4)`}>
          <Ticks turns={turns} reached={reached} axis={axis} height={whole} />
          <Chart {...chart} series={props} title={second ? say('timeline.first') : undefined} />
          {second ? (
            <g transform={`translate(0,${SHORT + BETWEEN})`}>
              <Chart {...chart} series={second} title={say('timeline.second')} />
            </g>
          ) : undefined}
          {firstDifference ? (
            <Difference {...firstDifference} x={axis.ofTurn(firstDifference.turn)} inner={inner} />
          ) : undefined}
          <g className={style['cursor']} transform={`translate(${axis.ofTurn(cursor)},0)`}>
            <line y1={-4} y2={whole} />
            <circle cy={whole} r={6} />
          </g>
          <Labels {...props} axis={axis} top={whole} inner={inner} />
        </g>
      </svg>
    </div>
  );
}

function onKey(event: KeyboardEvent, { reached, cursor, onScrub, onPlayPause }: SliderProps) {
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: cursor - 1,
    ArrowDown: cursor - 1,
    ArrowRight: cursor + 1,
    ArrowUp: cursor + 1,
    Home: 0,
    End: reached,
  };
  const target = targets[event.key];
  if (event.key === ' ') onPlayPause();
  else if (target === undefined) return;
  else if (target >= 0 && target <= reached) onScrub(target);
  event.preventDefault();
}

function scrub(event: PointerEvent, axis: Axis, { reached, cursor, onScrub }: SliderProps) {
  const { left } = event.currentTarget.getBoundingClientRect();
  const turn = Math.min(reached, axis.nearest(event.clientX - left - EDGE));
  if (turn !== cursor) onScrub(turn);
}

interface PartProps extends SliderProps {
  readonly axis: Axis;
}

type TicksProps = Pick<PartProps, 'turns' | 'reached' | 'axis'> & { readonly height: number };

const Ticks = memo(function Ticks({ turns, reached, axis, height }: TicksProps) {
  return turns.map(({ day }, i) => (
    <line
      key={`${i} ${day}`}
      x1={axis.ofTurn(i)}
      x2={axis.ofTurn(i)}
      y1={0}
      y2={height}
      className={style['tick']}
      data-future={i > reached || undefined}
    />
  ));
});

interface DifferenceProps {
  readonly label: string;
  readonly x: number;
  readonly inner: number;
}

/** Where two runs part, with the words between their two drawings. */
function Difference({ label, x, inner }: DifferenceProps) {
  const isLate = x > inner / 2;
  return (
    <g className={style['difference']}>
      <line x1={x} x2={x} y1={0} y2={2 * SHORT + BETWEEN} />
      <text
        x={isLate ? x - 6 : x + 6}
        y={SHORT + BETWEEN - 3}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {say('timeline.difference', { label })}
      </text>
    </g>
  );
}

/** Names of turns and events that do not touch one another; on a narrow screen only the current. */
function Labels(props: PartProps & { readonly top: number; readonly inner: number }) {
  const { axis, top, inner, isNarrow, turns, cursor, reached, events, dateOf } = props;
  const standing = useMemo(
    () => (isNarrow ? [] : standingWishes({ turns, reached, events, dateOf }, axis)),
    [turns, reached, events, dateOf, axis, isNarrow],
  );
  const now = turns[cursor]?.day ?? 0;
  const current = currentWish({ turns, cursor, reached, events, dateOf }, axis);
  const others = standing.filter(({ day }) => day !== now);
  return placeEventLabels([current, ...others], inner).map(
    ({ key, x, dateX, date, text, isNow }) => (
      <g key={key} className={style['label']} data-now={isNow || undefined}>
        <text x={dateX} y={top + 22}>
          {date}
        </text>
        <text x={x} y={top + 37}>
          {text}
        </text>
      </g>
    ),
  );
}

type Wished = Pick<TimelineProps, 'turns' | 'reached' | 'events' | 'dateOf'>;

function wish(key: string, x: number, date: string, text: string): LabelRequest {
  const dateWidth = textWidth(date);
  const width = Math.max(dateWidth, textWidth(text));
  return { key, x, date, text, width, dateWidth, isNow: false, weight: 0 };
}

/** The turn shown. */
function currentWish(
  { turns, cursor, reached, events, dateOf }: Wished & Pick<TimelineProps, 'cursor'>,
  axis: Axis,
): LabelRequest {
  const now = turns[cursor]?.day ?? 0;
  const reachedDay = turns[reached]?.day ?? 0;
  // What stands under the cursor's date happened on that date, or nothing stands there.
  const today = events.filter(({ day }) => day === now && day <= reachedDay);
  const named = today.findLast(({ important }) => important) ?? today.at(-1);
  const text = named?.label ?? turns[cursor]?.label ?? '';
  return { ...wish('now', axis.ofTurn(cursor), dateOf(now), text), isNow: true, weight: 4 };
}

/** What happened, and the turns to come: the same wherever one looks back to. */
function standingWishes({ turns, reached, events, dateOf }: Wished, axis: Axis) {
  const reachedDay = turns[reached]?.day ?? 0;
  const past = events
    .filter(({ day }) => day <= reachedDay)
    .map(({ day, label, important }, i) => ({
      ...wish(`event ${i}`, axis.ofDay(day), dateOf(day), label),
      day,
      weight: important ? 2 : 1,
    }));
  const ahead = turns.flatMap(({ day, label }, i) =>
    i <= reached ? [] : [{ ...wish(`turn ${i}`, axis.ofTurn(i), dateOf(day), label), day }],
  );
  return [...past, ...ahead];
}
