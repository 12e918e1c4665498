import { expect, it } from 'vitest';
import { moveCapital } from '../../../src/engine/memory/capital.ts';
import { start } from '../../../src/engine/start.ts';
import { settingOf } from '../response/case.ts';

it('Capital that was spent grows back slowly, and no further than it was', () => {
  const setting = settingOf({
    parts: [
      { id: 'AGG', power: 0.02 },
      { id: 'VIC', power: 0.1 },
    ],
  });
  const world = start(setting);
  expect(moveCapital(setting, 1, world)).toEqual([]);
  const spent = { ...world, columns: { ...world.columns, capital: [0.1, 0.1] } };
  const event = moveCapital(setting, 1, spent)[0];
  const capital = event?.kind === 'columnsMoved' ? (event.values.capital ?? []) : [];
  const full = world.columns.capital;
  for (const i of [0, 1]) {
    expect(capital[i]).toBeGreaterThan(0.1);
    expect(capital[i]).toBeLessThan(0.1 + 0.3 * ((full[i] ?? 0) - 0.1));
  }
});
