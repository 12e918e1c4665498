import { listOf } from '../../../text/form.ts';
import { say } from '../../../text/front.ts';
import { nameOf } from '../../../text/names.ts';
import styles from './Hall.module.css';
import { ROLL_CALL, type RollVote } from './rollCall.ts';

const SIGNS: Readonly<Record<RollVote, string>> = { yes: '✓', abstain: '–', no: '✕' };

/** Seat `at` of `count` on a half circle of radius 1, from the left end over the top to the right. */
function place(at: number, count: number): { x: number; y: number } {
  const angle = Math.PI * (1 - at / (count - 1));
  return { x: Math.cos(angle), y: -Math.sin(angle) };
}

function namesFor(vote: RollVote): string {
  return listOf(ROLL_CALL.filter((seat) => seat.vote === vote).map((seat) => nameOf(seat.id)));
}

function countOf(vote: RollVote): number {
  return ROLL_CALL.filter((seat) => seat.vote === vote).length;
}

/** The front page's picture: one real roll call at the horseshoe. */
export function Hall() {
  const label = say('home.hall.label', {
    yes: namesFor('yes'),
    no: namesFor('no'),
    abstain: namesFor('abstain'),
  });
  return (
    <figure className={styles['hall']}>
      <svg viewBox="-236 -196 472 222" role="img" aria-label={label} className={styles['drawing']}>
        <path d="M -150 0 A 150 150 0 0 1 150 0" className={styles['table']} />
        {ROLL_CALL.map((seat, at) => {
          const { x, y } = place(at, ROLL_CALL.length);
          const anchor = Math.abs(x) < 0.12 ? 'middle' : x < 0 ? 'end' : 'start';
          return (
            <g key={seat.id}>
              <circle cx={x * 150} cy={y * 150} r={12.5} className={styles[seat.vote]} />
              <text x={x * 150} y={y * 150} dy="0.36em" className={styles['sign']}>
                {SIGNS[seat.vote]}
              </text>
              <text
                x={x * 172}
                y={y * 172}
                dy="0.34em"
                textAnchor={anchor}
                className={styles['name']}
              >
                {nameOf(seat.id)}
              </text>
            </g>
          );
        })}
        <text y={-40} className={styles['count']}>
          {`${countOf('yes')} – ${countOf('no')} – ${countOf('abstain')}`}
        </text>
      </svg>
      <figcaption className={styles['caption']}>
        <strong>{say('home.hall.title')}</strong> {say('home.hall.caption')}
      </figcaption>
    </figure>
  );
}
