import { expect, test } from 'vitest';
import { makeWorldMap } from '../../src/build/atlas/map.ts';
import { makeAtlas, type Shape } from '../../src/ui/map/atlas.ts';
import { overlaps, placeLabels } from '../../src/ui/map/labels.ts';
import { type Fight, heldParts } from '../../src/ui/map/occupied.ts';
import { spread } from '../../src/ui/map/spread.ts';
import { makeBoard } from '../../src/ui/map/tiles.ts';
import { DIRECTIONS, type DirectionKey, neighbourToward } from '../../src/ui/map/walk.ts';
import { MEMBERS } from './members.ts';

const atlas = makeAtlas(
  makeWorldMap(),
  MEMBERS.map((id) => ({ id })),
);

function reachedFrom(start: Shape, shapes: readonly Shape[]): Set<Shape> {
  const reached = new Set([start]);
  for (const shape of reached) {
    for (const key of Object.keys(DIRECTIONS) as DirectionKey[]) {
      const next = neighbourToward(shapes, shape, key);
      if (next) reached.add(next);
    }
  }
  return reached;
}

test('arrow keys lead from any of four corners of the world to every member', () => {
  for (const id of ['KWT', 'CHL', 'TON', 'ISL']) {
    const start = atlas.byId.get(id);
    expect(start && reachedFrom(start, atlas.shapes).size, id).toBe(MEMBERS.length);
  }
});

test('a step goes in its direction', () => {
  const kuwait = atlas.byId.get('KWT');
  const toward = (key: DirectionKey) => kuwait && neighbourToward(atlas.shapes, kuwait, key)?.id;
  expect(toward('ArrowDown')).toBe('BHR');
  expect(toward('ArrowUp')).toBe('IRN');
});

test('spread points keep their distance and stay near home', () => {
  const home: [number, number][] = [
    [0, 0],
    [0, 0],
    [3, 1],
    [200, 0],
  ];
  const at = spread(home, 24);
  const gaps = at.flatMap(([x, y], i) => at.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y)));
  expect(Math.min(...gaps)).toBeGreaterThan(23.5);
  expect(at[3]).toEqual([200, 0]);
  expect(Math.max(...at.slice(0, 3).map(([x, y]) => Math.hypot(x, y)))).toBeLessThan(40);
});

test('labels never overlap, and a needed one moves aside', () => {
  const wish = {
    width: 60,
    type: 12,
    room: [100, 40] as const,
    needed: true,
    isVictim: false,
  };
  const labels = placeLabels(
    [
      { ...wish, id: 'A', text: 'A', at: [100, 100] },
      { ...wish, id: 'B', text: 'B', at: [105, 102] },
      { ...wish, id: 'C', text: 'C', at: [102, 98], needed: false },
    ],
    [],
    [],
    [300, 200],
  );
  expect(labels.map(({ id }) => id)).toEqual(['A', 'B']);
  const [a, b] = labels;
  expect(a && b && overlaps(a.box, b.box)).toBe(false);
});

test('a label makes way for the ring of another country, and takes the place of its own', () => {
  const wish = { width: 60, type: 12, room: [100, 40] as const, needed: true, isVictim: false };
  const at = [100, 100] as const;
  const ring = { box: [95, 95, 105, 105] as const };
  const place = (id: string) =>
    placeLabels([{ ...wish, id: 'A', text: 'A', at }], [], [{ ...ring, id }], [300, 200])[0]?.at;
  expect(place('A')).toEqual([100, 100]);
  expect(place('B')).not.toEqual([100, 100]);
});

test('the held part faces the aggressor and nothing is held at zero', () => {
  const kuwait = atlas.byId.get('KWT');
  const iraq = atlas.byId.get('IRQ');
  if (!kuwait || !iraq) throw new Error('not drawn');
  const fight: Fight = {
    atlas,
    parties: [
      { id: 'KWT', role: 'victim' },
      { id: 'IRQ', role: 'aggressor' },
    ],
    advance: undefined,
  };
  expect(heldParts(fight, 0)).toEqual([]);
  const [held] = heldParts(fight, 0.5);
  expect(held?.shape).toBe(kuwait);
  const corners = held?.area.slice(1, -1).split('L') ?? [];
  const [x = 0, y = 0] = corners[2]?.split(',').map(Number) ?? [];
  const toward = (x - kuwait.anchor[0]) * (iraq.anchor[0] - kuwait.anchor[0]);
  const upward = (y - kuwait.anchor[1]) * (iraq.anchor[1] - kuwait.anchor[1]);
  expect(toward + upward).toBeGreaterThan(0);
});

test('a board of invented countries is an atlas like any other', () => {
  const board = makeBoard([
    { id: 'AAA', x: 0, y: 0 },
    { id: 'BBB', x: 1, y: 0 },
    { id: 'CCC', x: 0, y: 1 },
  ]);
  const [first] = board.shapes;
  expect(board.shapes.every(({ marker }) => !marker)).toBe(true);
  expect(first && reachedFrom(first, board.shapes).size).toBe(3);
});
