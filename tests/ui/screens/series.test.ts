import { expect, it } from 'vitest';
import type { Frame } from '../../../src/engine/index.ts';
import { seriesOf } from '../../../src/ui/screens/table/series.ts';
import { ballotWith, opening, setting } from '../given.ts';

const ballot = ballotWith({});
const frames = (front: number): readonly Frame[] =>
  [
    { command: undefined, events: [], world: opening },
    {
      command: undefined,
      events: [{ kind: 'ballotHeld', ballot }],
      world: { ...opening, turn: 1, day: 9, crisis: { ...opening.crisis, front } },
    },
  ] as readonly Frame[];

it('tells land of the attackers that was taken apart from land of the victim that is held', () => {
  const held = seriesOf(setting, frames(0.4));
  expect(held.occupied.at(-1)?.value).toBe(0.4);
  expect(held.taken?.at(-1)?.value).toBe(0);
  const taken = seriesOf(setting, frames(-0.3));
  expect(taken.occupied.at(-1)?.value).toBe(0);
  expect(taken.taken?.at(-1)?.value).toBe(0.3);
});

it('marks no ballot while its roll is read', () => {
  const count = (calling?: typeof ballot) => seriesOf(setting, frames(0), calling).events.length;
  expect(count()).toBe(count(ballot) + 1);
});
