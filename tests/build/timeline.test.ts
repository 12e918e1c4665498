import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAxis } from '../../src/ui/timeline/axis.ts';
import { placeEventLabels } from '../../src/ui/timeline/eventLabels.ts';
import { readingOn } from '../../src/ui/timeline/series.ts';

const moments = (days: readonly number[]) => days.map((day) => ({ day, label: '' }));

test('turns keep their order on the axis, also two of one day', () => {
  const axis = makeAxis(moments([0, 0, 2, 23, 166]), 200, 1000);
  const at = [0, 1, 2, 3, 4].map(axis.ofTurn);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(new Set(at).size).toBe(5);
  expect(axis.ofDay(200)).toBe(1000);
});

test('every turn is the nearest to its own place', () => {
  const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(days, (found) => {
      const sorted = found.toSorted((a, b) => a - b);
      const axis = makeAxis(moments(sorted), 401, 900);
      return sorted.every((_, i) => axis.nearest(axis.ofTurn(i)) === i);
    }),
  );
});

test('a day between two turns lies between them', () => {
  const axis = makeAxis(moments([0, 10, 50]), 60, 600);
  expect(axis.ofDay(30)).toBeGreaterThan(axis.ofTurn(1));
  expect(axis.ofDay(30)).toBeLessThan(axis.ofTurn(2));
});

test('labels never touch and are never cut off, whatever is asked for', () => {
  const wish = fc.record({
    key: fc.string(),
    x: fc.integer({ min: 0, max: 1000 }),
    date: fc.constant('2 Aug'),
    text: fc.constant('a vote'),
    isNow: fc.boolean(),
    width: fc.integer({ min: 20, max: 300 }),
    dateWidth: fc.integer({ min: 20, max: 40 }),
    weight: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
      const keyed = wishes.map((w, i) => ({ ...w, key: String(i) }));
      const ends = placeEventLabels(keyed, 1000).map(({ key, x, dateX }) => {
        const wished = keyed[Number(key)];
        const half = (wished?.width ?? 0) / 2;
        const dateHalf = (wished?.dateWidth ?? 0) / 2;
        expect(Math.abs(dateX - x)).toBeLessThanOrEqual(Math.max(0, half - dateHalf) + 1e-9);
        return [x - half, x + half] as const;
      });
      const isInside = ends.every(([from, to]) => from >= 0 && to <= 1000);
      return isInside && ends.every(([from], i) => i === 0 || from >= (ends[i - 1]?.[1] ?? 0));
    }),
  );
});

test('a reading holds until the next', () => {
  const readings = [
    { day: 0, value: 0.2 },
    { day: 5, value: 0.7 },
  ];
  expect([readingOn(readings, -1), readingOn(readings, 4), readingOn(readings, 9)]).toEqual([
    undefined,
    0.2,
    0.7,
  ]);
});
