/** Tracks: the branches of a played crisis. A track shares its parent's frames up to the fork. */
import {
  type Command,
  type Frame,
  PHASES,
  type Setting,
  step,
  type World,
} from '../engine/index.ts';

export interface Track {
  readonly id: number;
  /** Id of the track it was forked from, −1 for the first. */
  readonly parent: number;
  /** Index of the last frame shared with the parent, −1 for the first. */
  readonly forkedAt: number;
  readonly frames: readonly Frame[];
}

/** What a run is a pure function of. */
export interface Run {
  readonly setting: Setting;
  readonly seed: number;
}

export function lastFrame(track: Track): Frame {
  const frame = track.frames.at(-1);
  if (frame === undefined) throw new Error('a track has at least its opening frame');
  return frame;
}

export function commandsOf(frames: readonly Frame[]): readonly Command[] {
  return frames.flatMap((frame) => (frame.command === undefined ? [] : [frame.command]));
}

/** Are two commands the same order? Commands are plain JSON. */
export function sameCommand(a: Command, b: Command): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** When in the crisis a world is: its turn and step as one number, which never falls along a track. */
export function momentOf(world: World): number {
  return world.turn * PHASES.length + PHASES.indexOf(world.phase);
}

/** The last frame of a track at or before a moment. */
export function frameAtMoment(frames: readonly Frame[], moment: number): number {
  const after = frames.findIndex(({ world }) => momentOf(world) > moment);
  return (after < 0 ? frames.length : Math.max(1, after)) - 1;
}

/** The frame of another track that answers to one of this: as far into the same step, if it goes so far. */
export function answeringFrame(
  from: readonly Frame[],
  cursor: number,
  to: readonly Frame[],
): number {
  const world = from[cursor]?.world;
  if (world === undefined) return to.length - 1;
  const moment = momentOf(world);
  const depth = cursor - frameAtMoment(from, moment - 1);
  return Math.min(frameAtMoment(to, moment - 1) + depth, frameAtMoment(to, moment));
}

/** Replays commands on top of frames; orders that are refused there are left out. */
export function carryOn(
  run: Run,
  frames: readonly Frame[],
  commands: readonly Command[],
): readonly Frame[] {
  const next = [...frames];
  let world: World | undefined = next.at(-1)?.world;
  for (const command of commands) {
    if (world === undefined || world.over) break;
    const result = step(run.setting, run.seed, world, command);
    if (!result.ok) continue;
    world = result.value.world;
    next.push({ command, world, events: result.value.events });
  }
  return next;
}

/** The frame itself, or where the opening seat was taken: before that nobody has played. */
export function seatedFrame(frames: readonly Frame[], frame: number): number {
  const first = frames.findIndex(({ command }, at) => at > 0 && command?.kind !== 'takeSeat');
  const opening = (first < 0 ? frames.length : first) - 1;
  return Math.max(frame, opening);
}
