import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsFor, swarm } from '../../../src/ui/council/swarm.ts';

const halls = fc.record({
  values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 193 }),
  columns: fc.integer({ min: 4, max: 60 }),
});

it('gives every member a cell of its own inside the lane, in the order of the scale', () => {
  fc.assert(
    fc.property(halls, ({ values, columns }) => {
      const sorted = values.toSorted((a, b) => a - b);
      const rows = rowsFor(sorted.length, columns);
      const cells = swarm(sorted, columns, rows);
      expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(sorted.length);
      for (const [at, { column, row }] of cells.entries()) {
        expect(column).toBeGreaterThanOrEqual(cells[at - 1]?.column ?? 0);
        expect(column).toBeLessThan(columns);
        expect(row).toBeGreaterThanOrEqual(0);
        expect(row).toBeLessThan(rows);
      }
    }),
  );
});

it('leaves those who lie apart where they lie', () => {
  const cells = swarm([0, 0.5, 1], 9, 1);
  expect(cells.map(({ column }) => column)).toEqual([0, 4, 8]);
});

it('spreads a crowd to both sides of where it wants to be', () => {
  const cells = swarm([0.5, 0.5, 0.5, 0.5], 9, 1);
  expect(cells.map(({ column }) => column)).toEqual([3, 4, 5, 6]);
});
