/** Tracks: the branches of a played crisis. A track shares its parent's frames up to the fork. */
import { type Command, type Frame, type Setting, step, type World } from '../engine/index.ts';

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

/** Phases gone through up to a frame: two tracks are at the same moment where this agrees. */
export function momentOf(frames: readonly Frame[], cursor: number): number {
  let moment = 0;
  for (let at = 1; at <= cursor; at += 1) {
    if (frames[at]?.command?.kind === 'endPhase') moment += 1;
  }
  return moment;
}

/** The last frame of a track at the given moment (or its end, if it is over before). */
export function frameAtMoment(frames: readonly Frame[], moment: number): number {
  let passed = 0;
  for (let at = 1; at < frames.length; at += 1) {
    if (frames[at]?.command?.kind === 'endPhase') passed += 1;
    if (passed > moment) return at - 1;
  }
  return frames.length - 1;
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
