import { describe, expect, test } from 'vitest';
import { makeWorldMap } from '../../src/build/atlas/map.ts';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import { makeAtlas } from '../../src/ui/map/atlas.ts';
import { makeBoard } from '../../src/ui/map/tiles.ts';

const world = makeWorldMap();
const pieces = new Set(makeAtlas(world, []).territories.map(({ id }) => id));

describe.each(SCENARIO_CARDS.map(({ id }) => id))('the map of %s', (id) => {
  test('draws every country of its roster', async () => {
    const sheet = await loadScenario(id);
    if (sheet === undefined) throw new Error('no such scenario');
    const countries = sheet.scenario.countries.map((country) => country.id);
    if (sheet.tiles.length > 0) {
      const board = makeBoard(sheet.tiles);
      expect(board.shapes.map((shape) => shape.id)).toEqual(expect.arrayContaining(countries));
      return;
    }
    const parts = [...sheet.shapes, ...sheet.map.lands].flatMap((shape) => shape.parts);
    expect(parts.filter((part) => !pieces.has(part))).toEqual([]);
    expect(new Set(parts).size).toBe(parts.length);
    expect(sheet.shapes.map((shape) => shape.id)).toEqual(expect.arrayContaining(countries));
    const atlas = makeAtlas(world, sheet.shapes, sheet.map);
    expect(atlas.lands.map(({ id: land }) => land)).toEqual(sheet.map.lands.map((land) => land.id));
    const unseen = atlas.shapes.filter(({ path, marker }) => path === '' && !marker);
    expect(unseen.map((shape) => shape.id)).toEqual([]);
  });
});
