/** Members of a large body in lanes by what they did, each lane along one scale; pure, so that it can be measured. */
import { scaleLinear } from 'd3-scale';
import type { Band, Vote } from '../../engine/index.ts';
import type { SeatView } from './hall.ts';
import { rowsFor, swarm } from './swarm.ts';

/** Room for a finger (WCAG 2.5.8), in pixels. */
export const CELL = 24;
/** The line that names a lane, and each line of names under it. */
export const HEAD = 22;
export const LINE = 14;
const GAP = 8;

export type LaneKey = Vote | Band | 'all';

export interface Dot {
  readonly seat: SeatView;
  /** Left and top edge of its cell. */
  readonly x: number;
  readonly y: number;
}

export interface Lane {
  readonly key: LaneKey;
  readonly seats: readonly SeatView[];
  readonly top: number;
  /** Of the line on which its first row stands. */
  readonly base: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Lane by lane, from one end of the scale to the other. */
  readonly dots: readonly Dot[];
  readonly width: number;
  readonly height: number;
}

const VOTED = ['yes', 'abstain', 'no', 'absent'] as const satisfies readonly Vote[];
const LEANING = ['likely', 'open', 'unlikely'] as const satisfies readonly Band[];

/** What a seat shows; nothing while the roll is read, when its lane would tell what it will say. */
function laneOf({ state }: SeatView): LaneKey {
  if (state.kind === 'cast') return state.vote;
  return state.kind === 'leaning' ? state.band : 'all';
}

/** One lane until everybody has voted, so that no place betrays a vote before it is called. */
export function keysOf(seats: readonly SeatView[]): readonly LaneKey[] {
  const kinds = new Set(seats.map(({ state }) => state.kind));
  if (kinds.size !== 1 || kinds.has('pending')) return ['all'];
  if (kinds.has('leaning')) return LEANING;
  const away = seats.some((seat) => laneOf(seat) === 'absent');
  return away ? VOTED : VOTED.slice(0, 3);
}

interface Frame {
  readonly width: number;
  /** Lines of names that a lane needs under its head. */
  readonly linesOf: (key: LaneKey, seats: readonly SeatView[]) => number;
}

export function layLanes(seats: readonly SeatView[], { width, linesOf }: Frame): Lanes {
  const columns = Math.max(1, Math.floor(width / CELL));
  const ordered = seats.toSorted((a, b) => a.ideal - b.ideal || a.country - b.country);
  const scale = scaleLinear([ordered[0]?.ideal ?? 0, ordered.at(-1)?.ideal ?? 0], [0, 1]);
  const left = (width - columns * CELL) / 2;
  const lanes: Lane[] = [];
  const dots: Dot[] = [];
  const keys = keysOf(seats);
  let top = 0;
  for (const key of keys) {
    const here = keys.length === 1 ? ordered : ordered.filter((seat) => laneOf(seat) === key);
    const rows = here.length === 0 ? 0 : rowsFor(here.length, columns);
    const cells = swarm(
      here.map(({ ideal }) => scale(ideal)),
      columns,
      Math.max(1, rows),
    );
    const base = top + HEAD + linesOf(key, here) * LINE + rows * CELL + 2;
    lanes.push({ key, seats: here, top, base });
    for (const [at, seat] of here.entries()) {
      const { column, row } = cells[at] ?? { column: 0, row: 0 };
      dots.push({ seat, x: left + column * CELL, y: base - (row + 1) * CELL });
    }
    top = base + GAP;
  }
  return { lanes, dots, width, height: top };
}

type Way = readonly [dx: number, dy: number];

const WAYS: Readonly<Record<string, Way>> = { ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where a key leads from a dot: along the lane, or to the nearest dot above or below. */
export function nextDot(dots: readonly Dot[], from: number, key: string): number {
  const last = dots.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  const way = WAYS[key];
  const here = dots[from];
  if (way === undefined || here === undefined) return from;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, dot] of dots.entries()) {
    const ahead = (dot.y - here.y) * way[1];
    if (ahead <= 0) continue;
    // Sideways counts double, so that a column is walked before a lane is crossed.
    const far = ahead + 2 * Math.abs(dot.x - here.x);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}
