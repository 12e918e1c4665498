import { area, curveMonotoneX, line } from 'd3-shape';
import { memo } from 'react';
import { say } from '../../text/say.ts';
import type { Axis } from './axis.ts';
import { MEASURES, type Reading, type RunSeries, readingOn, type TimelineEvent } from './series.ts';
import style from './Timeline.module.css';

interface ChartProps {
  readonly axis: Axis;
  readonly series: RunSeries;
  /** Later days are not drawn: the reader looks at the world as it stood then. */
  readonly reachedDay: number;
  readonly nowDay: number;
  readonly width: number;
  readonly height: number;
  /** Beside a second run: which of the two this is. */
  readonly title: string | undefined;
}

/** One run over time: territory as an area, two shares as lines, what happened as dots. */
export function Chart({ axis, series, reachedDay, nowDay, width, height, title }: ChartProps) {
  const { occupied, taken = [], coalition, credibility } = series;
  return (
    <g>
      <Curves {...{ axis, occupied, taken, coalition, credibility, reachedDay, width, height }} />
      {series.events
        .filter(({ day }) => day <= reachedDay)
        .map((event, i) => (
          <Happening
            key={`${i} ${event.kind}`}
            event={event}
            x={axis.ofDay(event.day)}
            y={height}
            past={event.day <= nowDay}
          />
        ))}
      {title === undefined ? undefined : (
        <text x={4} y={11} className={style['title']}>
          {title}
        </text>
      )}
    </g>
  );
}

type CurvesProps = Omit<ChartProps, 'series' | 'nowDay' | 'title'> & Omit<RunSeries, 'events'>;

/** What does not change while one looks back. */
const Curves = memo(function Curves({ axis, reachedDay, width, height, ...series }: CurvesProps) {
  const x = ({ day }: Reading) => axis.ofDay(day);
  const y = ({ value }: Reading) => height * (1 - value);
  const upTo = (readings: readonly Reading[]) => [
    ...readings.filter(({ day }) => day < reachedDay),
    { day: reachedDay, value: readingOn(readings, reachedDay) ?? 0 },
  ];
  const drawArea = area<Reading>().x(x).y0(height).y1(y).curve(curveMonotoneX).digits(1);
  const drawLine = line<Reading>().x(x).y(y).curve(curveMonotoneX).digits(1);
  const end = axis.ofDay(reachedDay);
  return (
    <>
      <path d={drawArea(upTo(series.occupied)) ?? ''} className={style['occupied']} />
      {isTaken(series) && (
        <path d={drawArea(upTo(series.taken ?? [])) ?? ''} className={style['taken']} />
      )}
      <path d={drawLine(upTo(series.credibility)) ?? ''} className={style['credibility']} />
      <path d={drawLine(upTo(series.coalition)) ?? ''} className={style['coalition']} />
      <line x1={0} x2={end} y1={height} y2={height} className={style['base']} />
      <line x1={end} x2={width} y1={height} y2={height} className={style['future']} />
    </>
  );
});

interface HappeningProps {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly past: boolean;
}

const Happening = memo(function Happening({ event, x, y, past }: HappeningProps) {
  const r = event.important ? 5 : 3.5;
  return (
    <path
      d={OUTLINES[event.sign ?? 'dot'](r)}
      transform={`translate(${x},${y})`}
      className={style['event']}
      data-kind={event.kind}
      data-sign={event.sign}
      data-past={past || undefined}
    >
      <title>{event.label}</title>
    </path>
  );
});

/** About the same area each. */
const OUTLINES = {
  dot: (r: number) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  square: (r: number) => `M${-r},${-r}H${r}V${r}H${-r}Z`,
  triangle: (r: number) => `M0,${-1.4 * r}L${1.3 * r},${r}H${-1.3 * r}Z`,
};

/** Where nobody carried the war into the attackers' land there is nothing to draw or to explain. */
export function isTaken({ taken }: Pick<RunSeries, 'taken'>): boolean {
  return taken?.some(({ value }) => value > 0) === true;
}

/** What the shapes mean; beside the drawing, where it can cover nothing. */
export const ChartKey = memo(function ChartKey({ taken }: { readonly taken: boolean }) {
  const names = taken ? ([...MEASURES, 'taken'] as const) : MEASURES;
  return (
    <ul className={style['key']} aria-hidden="true">
      {names.map((name) => (
        <li key={name}>
          <span data-series={name} />
          {say(`timeline.${name}`)}
        </li>
      ))}
    </ul>
  );
});
