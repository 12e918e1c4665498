import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutBy } from '../../src/build/atlas/cut.ts';
import { makeWorldMap } from '../../src/build/atlas/map.ts';
import { loadScenario } from '../../src/data/index.ts';
import { nameOf, speakOfYear } from '../../src/text/names.ts';
import { type Atlas, makeAtlas } from '../../src/ui/map/atlas.ts';
import { projectPoint } from '../../src/ui/map/projection.ts';
import { isInside, ringArea } from '../../src/ui/map/rings.ts';

/** A closed square with a point at every unit of its sides. */
function square(size: number): Position[] {
  const side = Array.from({ length: size }, (_, i) => i);
  return [
    ...side.map((i) => [i, 0]),
    ...side.map((i) => [size, i]),
    ...side.map((i) => [size - i, size]),
    ...side.map((i) => [0, size - i]),
    [0, 0],
  ];
}

const area = (polygons: readonly Position[][][]) =>
  polygons.reduce((sum, [shell = []]) => sum + Math.abs(ringArea(shell)), 0);

describe('a cut', () => {
  const shape = { type: 'Polygon' as const, coordinates: [square(10)] };

  test('parts a shape in two that together are the whole', () => {
    const east = [
      [6, -1],
      [11, -1],
      [11, 11],
      [6, 11],
      [6, -1],
    ];
    const { inside, outside } = cutBy(shape, east);
    expect([area(inside.coordinates), area(outside.coordinates)]).toEqual([40, 60]);
  });

  test('follows a bent line, and comes and goes more than once', () => {
    const teeth = [
      [2, -1],
      [2, 5],
      [4, 5],
      [4, -1],
      [6, -1],
      [6, 5],
      [8, 5],
      [8, -1],
      [9, -2],
      [1, -2],
      [2, -1],
    ];
    const { inside, outside } = cutBy(shape, teeth);
    expect(inside.coordinates).toHaveLength(2);
    expect([area(inside.coordinates), area(outside.coordinates)]).toEqual([20, 80]);
  });

  test('leaves what it does not meet', () => {
    const away = [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 0],
    ];
    expect(cutBy(shape, away)).toEqual({
      inside: { type: 'MultiPolygon', coordinates: [] },
      outside: { type: 'MultiPolygon', coordinates: [[square(10)]] },
    });
  });
});

const world = makeWorldMap();

async function atlasOf(id: string): Promise<Atlas> {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new Error('no such scenario');
  return makeAtlas(world, sheet.shapes, sheet.map);
}

const korea = await atlasOf('korea-1950');
const suez = await atlasOf('suez-1956');

/** The country or land that holds a place. */
function at({ shapes, lands }: Atlas, longitude: number, latitude: number): string | undefined {
  const [x, y] = projectPoint([longitude, latitude]);
  return [...shapes, ...lands].find(({ rings }) => isInside(rings, x, y))?.id;
}

describe('in 1950', () => {
  test.each([
    ['Kaesong', 126.6, 37.9, 'KOR'],
    ['Chorwon', 127.3, 38.3, 'PRK'],
    ['Sokcho', 128.4, 38.2, 'PRK'],
    ['Seoul', 127, 37.5, 'KOR'],
    ['Leipzig', 12.4, 51.3, 'DDR'],
    ['Rostock', 12.2, 54, 'DDR'],
    ['Hamburg', 10, 53.5, 'DEU'],
    ['Kassel', 9.5, 51.3, 'DEU'],
    ['Vilnius', 25.3, 54.7, 'SUN'],
    ['Kyiv', 30.5, 50.4, 'UKR'],
    ['Dhaka', 90.4, 23.8, 'PAK'],
    ['Taichung', 120.8, 24, 'CHN'],
    ['Wuhan', 114.3, 30.5, 'PRC'],
    ['Timbuktu', -3, 16.8, 'AOF'],
    ['Hanoi', 105.8, 21, 'ICH'],
    ['Sana’a', 44.2, 15.3, 'YEM'],
    ['Mukalla', 48.9, 14.8, 'YMD'],
    ['Nablus', 35.3, 32.2, 'XWB'],
    ['Quneitra', 35.8, 33.1, 'SYR'],
    ['Asmara', 38.9, 15.3, 'ERI'],
    ['Wamena', 139, -4, 'XWG'],
  ])('%s lies where it lay', (_, longitude, latitude, holder) => {
    expect(at(korea, longitude, latitude)).toBe(holder);
  });
});

describe('in 1956', () => {
  test.each([
    ['Kaesong', 126.6, 38.05, 'PRK'],
    ['Hanoi', 105.8, 21, 'VDR'],
    ['Da Lat', 108.4, 11.9, 'RVN'],
    ['Asmara', 38.9, 15.3, 'ETH'],
    ['Tripoli', 13.2, 32.6, 'LBY'],
    ['El Arish', 33.8, 30.9, 'EGY'],
    ['Beersheba', 34.8, 31.2, 'ISR'],
    ['Lusaka', 28.3, -15.4, 'XRN'],
  ])('%s lies where it lay', (_, longitude, latitude, holder) => {
    expect(at(suez, longitude, latitude)).toBe(holder);
  });

  test('the armistice line of Israel and Egypt is dashed, which is a border today', async () => {
    const sheet = await loadScenario('suez-1956');
    const without = makeAtlas(world, sheet?.shapes ?? [], {
      lands: sheet?.map.lands ?? [],
      dashed: sheet?.map.dashed.filter((pair) => !pair.includes('EGY')) ?? [],
    });
    expect(without.unsettled.length).toBeLessThan(suez.unsettled.length);
    expect(without.borders.length).toBeGreaterThan(suez.borders.length);
  });
});

describe('today', () => {
  test('the cuttings are whole again', () => {
    const atlas = makeAtlas(world, [{ id: 'DEU' }, { id: 'SOM' }, { id: 'YEM' }, { id: 'KOR' }]);
    expect(at(atlas, 12.4, 51.3)).toBe('DEU');
    expect(at(atlas, 44, 9.6)).toBe('SOM');
    expect(at(atlas, 48.9, 14.8)).toBe('YEM');
    expect(atlas.byId.get('DEU')?.rings.length).toBeLessThan(10);
  });
});

describe.each(['korea-1950', 'suez-1956', 'kuwait-1990'])('the land without a vote of %s', (id) => {
  test('has names, and holders that are in the scenario', async () => {
    const sheet = await loadScenario(id);
    speakOfYear(sheet?.scenario.year ?? 0);
    const ids = sheet?.scenario.countries.map((country) => country.id) ?? [];
    const lands = sheet?.map.lands ?? [];
    expect(lands.filter((land) => nameOf(land.id) === land.id)).toEqual([]);
    expect(lands.flatMap(({ holders }) => holders).filter((one) => !ids.includes(one))).toEqual([]);
    expect(lands.filter((land) => ids.includes(land.id))).toEqual([]);
    speakOfYear(Number.POSITIVE_INFINITY);
  });
});
