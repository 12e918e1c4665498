import { describe, expect, it } from 'vitest';
import { coverageOf, squeeze } from '../../../src/engine/conflict/economy.ts';
import { complyWithSanctions } from '../../../src/engine/response/compliance.ts';
import { start } from '../../../src/engine/start.ts';
import { MEASURES } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from './case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.02 },
    { id: 'ONE', power: 0.1, longitude: 30 },
    { id: 'TWO', power: 0.1, longitude: 31 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  crisis: { front: 0.95 },
});

function embargoed(compliance: readonly number[], extra: readonly string[] = []): World {
  const world = start(setting);
  const wanted = ['comprehensiveSanctions', ...extra];
  const inForce = MEASURES.map((measure) => (wanted.includes(measure) ? 0 : -1));
  return {
    ...world,
    law: { ...world.law, determination: 'breach', inForce },
    columns: { ...world.columns, compliance },
  };
}

describe('Sanctions', () => {
  it('leak through those who do not take part: half the trade cut is less than half the pain', () => {
    const all = coverageOf(setting, embargoed([0, 1, 1, 1]));
    const half = coverageOf(setting, embargoed([0, 1, 0, 1]));
    expect(half.cut).toBeLessThan(all.cut);
    expect(half.effective / all.effective).toBeLessThan(half.cut / all.cut);
  });

  it('leak less under a blockade', () => {
    const open = coverageOf(setting, embargoed([0, 1, 0, 1]));
    const watched = coverageOf(setting, embargoed([0, 1, 0, 1], ['blockade']));
    expect(watched.effective).toBeGreaterThan(open.effective);
  });

  it('bite slowly: a month brings less than a third of what a year does', () => {
    const pain = (days: number): number => {
      const long = settingOf({
        parts: setting.scenario.countries.map(({ id, power, longitude }) => ({
          id,
          power,
          longitude,
        })),
        turns: [days, days],
      });
      const moved = squeeze(long, 1, embargoed([0, 1, 1, 1]))[0];
      return moved?.kind === 'crisisMoved' ? (moved.values.pain ?? 0) : 0;
    };
    expect(pain(30)).toBeGreaterThan(0);
    expect(pain(30)).toBeLessThan(pain(365) / 3);
  });

  it('are kept by the aggressor least of all, and by the victim in full', () => {
    let world = embargoed([0, 0, 0, 0]);
    for (let turn = 0; turn < 6; turn++) {
      for (const event of complyWithSanctions(setting, 3, world))
        if (event.kind === 'columnsMoved')
          world = { ...world, columns: { ...world.columns, ...event.values } };
    }
    expect(world.columns.compliance[0]).toBe(0);
    expect(world.columns.compliance[3]).toBeGreaterThan(0.9);
  });
});
