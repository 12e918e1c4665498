import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeWorldMap } from '../../src/build/atlas/map.ts';
import { type Membership, makeAtlas } from '../../src/ui/map/atlas.ts';
import { projectPoint } from '../../src/ui/map/projection.ts';
import { isInside } from '../../src/ui/map/rings.ts';
import { MEMBERS } from './members.ts';

const world = makeWorldMap();
const today = makeAtlas(
  world,
  MEMBERS.map((id) => ({ id })),
);

const SOVIET = 'RUS EST LVA LTU MDA GEO ARM AZE KAZ UZB TKM KGZ TJK'.split(' ');

function areaOf(id: string, roster: readonly Membership[]): number {
  return makeAtlas(world, roster).byId.get(id)?.area ?? 0;
}

describe('the map file', () => {
  test('weighs at most 100 kB in gzip', () => {
    expect(gzipSync(JSON.stringify(world)).length).toBeLessThanOrEqual(100_000);
  });

  test('keeps every piece inside the drawing', () => {
    const [left = 0, top = 0, right = 0, bottom = 0] = world.bbox ?? [];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(today.width);
    expect(bottom).toBeLessThanOrEqual(today.height);
  });

  test('has no two pieces of one name', () => {
    const ids = world.objects.units.geometries.map(({ properties }) =>
      properties && 'id' in properties ? properties.id : undefined,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps Chukotka on the same side as the rest of Siberia', () => {
    const russia = today.byId.get('RUS');
    expect(projectPoint([-171, 66])[0]).toBeGreaterThan(800);
    expect(russia?.box[2]).toBeGreaterThan(projectPoint([179, 66])[0]);
  });
});

describe('the 193 members', () => {
  test('each have a shape', () => {
    expect(today.shapes.filter(({ path }) => path === '').map(({ id }) => id)).toEqual([]);
    expect(today.shapes).toHaveLength(193);
  });

  test('of less than 4,000 km² are markers', () => {
    const small =
      'AND ATG BHR BRB COM DMA FSM GRD KIR KNA LCA LIE LUX MCO MDV MHL MLT MUS NRU PLW SGP SMR STP SYC TON TUV VCT WSM';
    const markers = today.shapes.filter(({ marker }) => marker).map(({ id }) => id);
    expect(markers).toEqual(expect.arrayContaining(small.split(' ')));
    expect(markers.length).toBeLessThan(40);
  });

  test('are anchored on their own land', () => {
    const astray = today.shapes.filter(
      ({ rings, anchor: [x, y], marker }) => !marker && !isInside(rings, x, y),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('are zoomed to at their largest piece: France without Guiana', () => {
    const [left, , right] = today.byId.get('FRA')?.box ?? [0, 0, 1000, 0];
    expect(right - left).toBeLessThan(40);
  });
});

describe('territories', () => {
  const ownerOf = (id: string) => today.territories.find((t) => t.id === id)?.owner;

  test('take the colour of the member that answers for them', () => {
    expect(ownerOf('GRL')).toBe('DNK');
    expect(ownerOf('PRI')).toBe('USA');
  });

  test('take no colour if they are not self-governing, or no member', () => {
    expect(['ESH', 'FLK', 'NCL', 'PSE', 'XKX', 'TWN', 'VAT'].map(ownerOf)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  test('of a country that is not in the roster take no colour', () => {
    const few = makeAtlas(world, [{ id: 'FRA' }]);
    expect(few.territories.find(({ id }) => id === 'GRL')?.owner).toBeUndefined();
  });
});

describe('former states', () => {
  test('are their modern pieces together', () => {
    const union = areaOf('SUN', [{ id: 'SUN', parts: SOVIET }]);
    const russia = today.byId.get('RUS')?.area ?? 0;
    expect(union / russia).toBeGreaterThan(1.2);
  });

  test('have no border inside them', () => {
    const czechAndSlovak = makeAtlas(world, [{ id: 'CZE' }, { id: 'SVK' }]);
    const merged = makeAtlas(world, [{ id: 'CSK', parts: ['CZE', 'SVK'] }]);
    expect(merged.borders.length).toBeLessThan(czechAndSlovak.borders.length);
  });

  test('hide a line that was not there yet', () => {
    const yugoslav = ['SRB', 'XKX', 'MNE', 'BIH', 'HRV', 'SVN', 'MKD'];
    const before = makeAtlas(world, [{ id: 'YUG', parts: yugoslav }]);
    expect(before.unsettled.length).toBeLessThan(
      makeAtlas(world, [{ id: 'SRB' }]).unsettled.length,
    );
  });

  test('without a piece of today’s map are a marker at their place', () => {
    const place = [12.4, 52.5] as const;
    const shape = makeAtlas(world, [{ id: 'DDR', place }]).byId.get('DDR');
    expect(shape).toMatchObject({ marker: true, path: '', anchor: projectPoint(place) });
  });
});
