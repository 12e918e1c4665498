/** Where two tracks first come to differ in anything but the rules that were changed. */
import type { Ballot, World } from '../engine/index.ts';
import { frameAtMoment, lastFrame, momentOf, type Track } from './track.ts';

/** What differed first: the kind picks the sentence `difference.<kind>`. */
export type DifferenceKind =
  | 'nothing'
  | 'rulesAlone'
  | 'seat'
  | 'drafts'
  | 'votes'
  | 'result'
  | 'law'
  | 'lead'
  | 'strategy'
  | 'postures'
  | 'status'
  | 'pledges'
  | 'compliance'
  | 'front'
  | 'beliefs'
  | 'credibility'
  | 'length'
  | 'other';

export interface Difference {
  readonly kind: DifferenceKind;
  /** Frames, in each track, at which the worlds first differ; the ends where they never do. */
  readonly frame: number;
  readonly otherFrame: number;
  readonly turn: number;
  readonly day: number;
  /** The ballots that came out otherwise, where `kind` is votes or result. */
  readonly ballot: Ballot | undefined;
  readonly otherBallot: Ballot | undefined;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function lawOf(world: World): unknown {
  const { determination, inForce, recommended, ground } = world.law;
  return [determination, inForce, recommended, ground];
}

const COLUMN_KINDS = [
  ['pledges', ['troops', 'money', 'basing', 'intelligence', 'deployed']],
  ['compliance', ['compliance', 'sanctions']],
  ['beliefs', ['clarity', 'opinion', 'reliability', 'weariness', 'capital']],
] as const;

/** The most telling way in which two worlds differ; undefined where they agree. */
export function differenceOf(a: World, b: World): DifferenceKind | undefined {
  if (same(comparable(a), comparable(b))) return undefined;
  if (!same(a.seat, b.seat)) return 'seat';
  if (!same(resultsOf(a), resultsOf(b))) return 'result';
  if (!same(votesOf(a), votesOf(b))) return 'votes';
  if (a.crisis.status !== b.crisis.status) return 'status';
  if (!same(lawOf(a), lawOf(b))) return 'law';
  if (!same(a.table, b.table)) return 'drafts';
  if (a.coalition.lead !== b.coalition.lead) return 'lead';
  if (a.coalition.strategy !== b.coalition.strategy) return 'strategy';
  if (!same(a.crisis.postures, b.crisis.postures)) return 'postures';
  if (!same(a.crisis.victimPostures, b.crisis.victimPostures)) return 'postures';
  if (a.crisis.front !== b.crisis.front) return 'front';
  for (const [kind, columns] of COLUMN_KINDS) {
    if (columns.some((column) => !same(a.columns[column], b.columns[column]))) return kind;
  }
  return same(a.credibility, b.credibility) ? 'other' : 'credibility';
}

/** All but the rules, what they say is needed, and orders not yet carried out. */
function comparable(world: World): unknown {
  const { rules: _, intents: __, ballots: ___, ...rest } = world;
  return [rest, votesOf(world), resultsOf(world)];
}

function votesOf(world: World): unknown {
  return world.ballots.map((ballot) => [ballot.draft, ballot.votes]);
}

function resultsOf(world: World): unknown {
  return world.ballots.map((ballot) => [ballot.draft.measures, ballot.tally.result]);
}

/** Compares two tracks step by step; within a step their last frames count. */
export function difference(track: Track, other: Track): Difference {
  const ends = [lastFrame(track), lastFrame(other)].map(({ world }) => momentOf(world));
  const last = Math.min(...ends);
  for (let moment = 0; moment <= last; moment += 1) {
    const found = atMoment(track, other, moment);
    if (found !== undefined) return found;
  }
  if (ends[0] !== ends[1]) return describe(track, other, last, 'length');
  const rules = [track, other].map((one) => lastFrame(one).world.rules);
  return describe(track, other, last, same(rules[0], rules[1]) ? 'nothing' : 'rulesAlone');
}

function atMoment(track: Track, other: Track, moment: number): Difference | undefined {
  const a = track.frames[frameAtMoment(track.frames, moment)]?.world;
  const b = other.frames[frameAtMoment(other.frames, moment)]?.world;
  if (a === undefined || b === undefined || a === b) return undefined;
  const kind = differenceOf(a, b);
  return kind === undefined ? undefined : describe(track, other, moment, kind);
}

function describe(track: Track, other: Track, moment: number, kind: DifferenceKind): Difference {
  const frame = frameAtMoment(track.frames, moment);
  const otherFrame = frameAtMoment(other.frames, moment);
  const world = track.frames[frame]?.world;
  const otherWorld = other.frames[otherFrame]?.world;
  const ballots = world?.ballots ?? [];
  const otherBallots = otherWorld?.ballots ?? [];
  const at = ballots.findIndex((ballot, index) => !same(ballot, otherBallots[index]));
  const index = at < 0 ? ballots.length : at;
  return {
    kind,
    frame,
    otherFrame,
    turn: world?.turn ?? 0,
    day: world?.day ?? 0,
    ballot: ballots[index],
    otherBallot: otherBallots[index],
  };
}
