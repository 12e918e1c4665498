import { expect, it } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import { type Command, compile, replay } from '../../src/engine/index.ts';
import { worldOfMoves } from '../../src/store/moves.ts';

const ENDS = Array.from({ length: 30 }, (): Command => ({ kind: 'endPhase' }));

async function framesOf(id: string) {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new Error(`${id} is not there`);
  return replay(compile(sheet.scenario), 3, ENDS).frames;
}

it('tells nobody a move before it is made', async () => {
  const frames = await framesOf('kuwait-1990');
  const response = frames.findIndex(({ world }) => world.phase === 'response');
  for (let at = 0; at <= response; at += 1) expect(worldOfMoves(frames, at)).toBeUndefined();
  expect(worldOfMoves(frames, response + 1)).toBe(frames[response]?.world);
});

it('shows what a would-be aggressor believes before it attacks', async () => {
  const frames = await framesOf('primer');
  expect(frames[0]?.world.crisis.status).toBe('dispute');
  expect(worldOfMoves(frames, 0)).toBe(frames[0]?.world);
});
