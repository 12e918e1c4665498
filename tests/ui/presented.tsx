/** The crisis as it is presented, and the way to a step of it. */
import type { Frame } from '../../src/engine/index.ts';
import { useGame } from '../../src/store/game.ts';
import { framesOf, useFrame, useSetting } from '../../src/store/views.ts';
import { Announcer } from '../../src/ui/parts/Announcer.tsx';
import { Present } from '../../src/ui/present/Present.tsx';

export function Shown() {
  const setting = useSetting();
  const frame = useFrame();
  return <Announcer>{setting && frame && <Present setting={setting} frame={frame} />}</Announcer>;
}

export function frame(): Frame {
  const game = useGame.getState();
  const now = framesOf(game)[game.cursor];
  if (now === undefined) throw new Error('a game is open');
  return now;
}

export function playTo(phase: string): void {
  for (let steps = 0; steps < 20 && frame().world.phase !== phase; steps += 1) {
    useGame.getState().advance();
  }
}
