/** Which step stands before the class, and how much of it is revealed. */
import { useState } from 'react';
import type { Frame } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { framesOf, useFrames } from '../../store/views.ts';
import { type Step, stepOf } from '../screens/table/step.ts';

export interface Showing {
  readonly step: Step;
  /** 0: all answers hidden; each press of the reveal key adds one. */
  readonly level: number;
  readonly reveal: (level: number) => void;
  /** Ends the phase, and shows so much of what came of it. */
  readonly carryOut: (level: number) => void;
  readonly goOn: (() => void) | undefined;
  readonly back: (() => void) | undefined;
  readonly goTo: (frame: number) => void;
}

interface Revealed {
  readonly frame: Frame;
  readonly step: Step;
  readonly level: number;
}

/** The order that the frame came of ended a phase. */
function endsPhase(frame: Frame): boolean {
  return frame.command?.kind === 'endPhase';
}

/** The frame where the phase shown ends, as already played; −1 where it has not been. */
function endAfter(frames: readonly Frame[], cursor: number): number {
  return frames.findIndex((frame, at) => at > cursor && endsPhase(frame));
}

/** The last frame of the phase before; −1 at the beginning. */
function endBefore(frames: readonly Frame[], cursor: number): number {
  return frames.slice(0, cursor + 1).findLastIndex(endsPhase) - 1;
}

export function useShowing(frame: Frame): Showing {
  const [looked, setLooked] = useState<Frame>();
  const [revealed, setRevealed] = useState<Revealed>();
  const frames = useFrames();
  const cursor = useGame((game) => game.cursor);
  const scrub = useGame((game) => game.scrub);
  const step = stepOf(frame, looked === frame);
  const level = revealed?.frame === frame && revealed.step === step ? revealed.level : 0;
  const earlier = endBefore(frames, cursor);
  const goTo = (to: number) => {
    setLooked(undefined);
    setRevealed(undefined);
    scrub(to);
  };
  const carryOut = (level: number) => {
    const end = endAfter(frames, cursor);
    if (end >= 0) goTo(end);
    else {
      goTo(frames.length - 1);
      useGame.getState().advance();
    }
    const game = useGame.getState();
    const to = framesOf(game)[game.cursor];
    if (to !== undefined) setRevealed({ frame: to, step: stepOf(to, false), level });
  };
  const goOn = step === 'voted' ? () => setLooked(frame) : () => carryOut(0);
  const back = looked === frame ? () => goTo(cursor) : () => goTo(earlier);
  return {
    step,
    level,
    reveal: (to) => setRevealed({ frame, step, level: to }),
    carryOut,
    goOn: step === 'over' ? undefined : goOn,
    back: looked === frame || earlier >= 0 ? back : undefined,
    goTo,
  };
}
