/** A run from its seed and its commands. */

import type { Command } from './command.ts';
import type { WorldEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

/** The rules of the engine; moved only together with the golden runs. */
export const RULES_VERSION = 3;

/** A world and how it came about; the opening has no command. */
export interface Frame {
  readonly command: Command | undefined;
  readonly world: World;
  readonly events: readonly WorldEvent[];
}

export interface Replay {
  readonly frames: readonly Frame[];
  /** The first command that was refused, where replay stopped. */
  readonly refused: { readonly at: number; readonly refusal: Refusal } | undefined;
}

/** The frame before any command. */
export function opening(setting: Setting): Frame {
  return { command: undefined, world: start(setting), events: [] };
}

/** Plays commands from the opening; stops at the first that is refused and says which. */
export function replay(setting: Setting, seed: number, commands: readonly Command[]): Replay {
  const frames: Frame[] = [opening(setting)];
  let world = frames[0]!.world;
  for (const [at, command] of commands.entries()) {
    const result = step(setting, seed, world, command);
    if (!result.ok) return { frames, refused: { at, refusal: result.refusal } };
    world = result.value.world;
    frames.push({ command, world, events: result.value.events });
  }
  return { frames, refused: undefined };
}
