import { useMemo } from 'react';
import styles from './Hemicycle.module.css';
import type { SeatView } from './hall.ts';

interface HemicycleProps {
  readonly seats: readonly SeatView[];
}

const WIDTH = 384;
const ROWS = 7;
const INNER = 78;
const OUTER = 182;

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Places in rows, wider rows holding more, numbered round the hall so that neighbours in the roll sit together. */
function dotsOf(count: number): readonly Dot[] {
  const radii = Array.from(
    { length: ROWS },
    (_, row) => INNER + ((OUTER - INNER) * row) / (ROWS - 1),
  );
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  const turns = radii
    .flatMap((radius) => {
      const seats = Math.max(2, Math.ceil((count * radius) / whole));
      return Array.from({ length: seats }, (_, at) => ({
        radius,
        turn: ((at + 0.5) / seats) * Math.PI,
      }));
    })
    .toSorted((a, b) => a.turn - b.turn || a.radius - b.radius);
  return Array.from({ length: count }, (_, at) => {
    const { radius, turn } = turns[Math.floor((at * turns.length) / count)] ?? {
      radius: INNER,
      turn: 0,
    };
    return { x: WIDTH / 2 - radius * Math.cos(turn), y: OUTER + 8 - radius * Math.sin(turn) };
  });
}

/** A large body: a dot for each member, told apart by shape and colour. The list has the names. */
export function Hemicycle({ seats }: HemicycleProps) {
  const dots = useMemo(() => dotsOf(seats.length), [seats.length]);
  return (
    <svg className={styles['hall']} viewBox={`0 0 ${WIDTH} ${OUTER + 18}`} aria-hidden="true">
      {seats.map((seat, at) => {
        const dot = dots[at];
        return (
          dot && (
            <g key={seat.country} transform={`translate(${dot.x.toFixed(1)} ${dot.y.toFixed(1)})`}>
              <title>{seat.name}</title>
              <Sign seat={seat} />
            </g>
          )
        );
      })}
    </svg>
  );
}

function Sign({ seat: { state } }: { readonly seat: SeatView }) {
  const tone = state.kind === 'cast' ? state.vote : state.kind === 'leaning' ? state.band : '';
  if (tone === 'yes' || tone === 'likely') return <circle r={4.6} className={styles['yes']} />;
  if (tone === 'no' || tone === 'unlikely') {
    return <path d="M-4-4L4 4M4-4L-4 4" className={styles['no']} />;
  }
  if (tone === 'abstain' || tone === 'open') {
    return <path d="M-4.5 0H4.5" className={styles['abstain']} />;
  }
  return <circle r={3.6} className={styles['none']} />;
}
