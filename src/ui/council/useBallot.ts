import type { Ballot, Frame, World } from '../../engine/index.ts';
import { useFrames } from '../../store/views.ts';

interface Voted {
  readonly ballot: Ballot;
  /** The world in which the votes were cast. */
  readonly before: World;
  /** Frame of that world in the run shown. */
  readonly frame: number;
}

function ballotOn(frame: Frame, draft: number): Ballot | undefined {
  for (const event of frame.events) {
    if (event.kind === 'ballotHeld' && event.ballot.draft.number === draft) return event.ballot;
  }
  return undefined;
}

/** The ballot on a text of the run shown, by the text's number. */
export function useBallot(draft: number): Voted | undefined {
  const frames = useFrames();
  for (let at = 1; at < frames.length; at += 1) {
    const frame = frames[at];
    const before = frames[at - 1]?.world;
    const ballot = frame && ballotOn(frame, draft);
    if (ballot !== undefined && before !== undefined) return { ballot, before, frame: at - 1 };
  }
  return undefined;
}
