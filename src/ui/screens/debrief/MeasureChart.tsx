import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './MeasureChart.module.css';
import type { Measured } from './measures.ts';

interface Point {
  readonly day: number;
  /** 0 … 1. */
  readonly value: number;
}

interface MeasureChartProps {
  readonly measure: Measured;
  readonly points: readonly Point[];
}

const WIDTH = 240;
const HEIGHT = 92;
const INSET = 5;

function hundred(value: number): string {
  return numberOf(value * 100);
}

/** One measure over time; the sentence for readers says what the line shows. */
export function MeasureChart({ measure, points }: MeasureChartProps) {
  const first = points[0]?.value ?? 0;
  const last = points.at(-1)?.value ?? 0;
  const [least = 0, most = 0] = extent(points, (point) => point.value);
  const name = say(`debrief.measures.${measure}.name`);
  const label = say('debrief.measures.chart', {
    name,
    start: hundred(first),
    end: hundred(last),
    least: hundred(least),
    most: hundred(most),
  });
  return (
    <figure className={styles['chart']}>
      <figcaption>
        <h3>{name}</h3>
        <p className={styles['means']}>{say(`debrief.measures.${measure}.means`)}</p>
      </figcaption>
      <p className={styles['value']} aria-hidden="true">
        {hundred(last)}
      </p>
      <Drawing points={points} label={label} />
    </figure>
  );
}

function Drawing({ points, label }: { readonly points: readonly Point[]; readonly label: string }) {
  const [from = 0, to = 1] = extent(points, (point) => point.day);
  const x = scaleLinear([from, Math.max(to, from + 1)], [INSET, WIDTH - INSET]);
  const y = scaleLinear([0, 1], [HEIGHT - INSET, INSET]);
  const stroke = line<Point>(
    (point) => x(point.day),
    (point) => y(point.value),
  ).curve(curveMonotoneX);
  const fill = area<Point>(
    (point) => x(point.day),
    y(0),
    (point) => y(point.value),
  ).curve(curveMonotoneX);
  const end = points.at(-1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((at) => (
        <line
          key={at}
          x1={INSET}
          x2={WIDTH - INSET}
          y1={y(at)}
          y2={y(at)}
          className={styles['rule']}
        />
      ))}
      <path d={fill(points) ?? undefined} className={styles['area']} />
      <path d={stroke(points) ?? undefined} className={styles['line']} />
      {end && <circle cx={x(end.day)} cy={y(end.value)} r={4} className={styles['dot']} />}
    </svg>
  );
}
