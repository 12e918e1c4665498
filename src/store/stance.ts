/** Which text the map's stances are on: the one that lies on the table, else the last one voted. */
import { type Ballot, type Draft, type Frame, type Setting, stances } from '../engine/index.ts';

/** Where countries stand, and on which text. */
export interface StanceOn {
  /** −1 … 1 for every country. */
  readonly values: readonly number[];
  /** The text on the table that it is about; else the last one voted. */
  readonly draft: Draft | undefined;
  /** How that text was voted, where it was. Without either the stance is on the reference text. */
  readonly ballot: Ballot | undefined;
}

/** Where countries stand at a frame; `voted` asks for the last text voted even where one lies on the table. */
export function stanceOn(
  setting: Setting,
  frames: readonly Frame[],
  cursor: number,
  voted: boolean,
): StanceOn | undefined {
  const world = frames[cursor]?.world;
  if (world === undefined) return undefined;
  const draft = voted ? undefined : world.table[0];
  if (draft !== undefined) {
    return { values: stances(setting, world, draft), draft, ballot: undefined };
  }
  for (let at = cursor; at > 0; at -= 1) {
    const ballot = lastBallotIn(frames[at]);
    const before = frames[at - 1]?.world;
    if (ballot !== undefined && before !== undefined) {
      return { values: stances(setting, before, ballot.draft), draft: ballot.draft, ballot };
    }
  }
  return { values: stances(setting, world, undefined), draft: undefined, ballot: undefined };
}

function lastBallotIn(frame: Frame | undefined): Ballot | undefined {
  const held = frame?.events.findLast((event) => event.kind === 'ballotHeld');
  return held?.kind === 'ballotHeld' ? held.ballot : undefined;
}
