import { describe, expect, it } from 'vitest';
import {
  backingUnder,
  bondsOf,
  isDefied,
  moveBacking,
  reinsOn,
} from '../../../src/engine/conflict/backing.ts';
import { strengthOfAggressors } from '../../../src/engine/conflict/strength.ts';
import { evolveAll } from '../../../src/engine/evolve.ts';
import { moveAggressors } from '../../../src/engine/minds/aggressor.ts';
import { start } from '../../../src/engine/start.ts';
import type { AggressorPosture } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

function war(within: string | undefined, stake: number) {
  return settingOf({
    parts: [
      { id: 'BAC', power: 0.02 },
      { id: 'AGG', power: 0.01, ...(within === undefined ? {} : { within }) },
      { id: 'VIC', power: 0.01 },
    ],
    stakes: [['BAC', 'AGG', stake]],
    crisis: { aggressors: ['BAC', 'AGG'], internal: true, front: 0.3 },
    turns: [30, 30, 30, 30, 30, 30],
  });
}
const setting = war('VIC', 0.6);
const client = setting.ids.indexOf('AGG');
const patron = setting.ids.indexOf('BAC');

function under(world: World, ...postures: AggressorPosture[]): World {
  return { ...world, crisis: { ...world.crisis, postures } };
}

/** Strength of all charged parties that have not left, after months of these postures. */
function later(months: number, ...postures: AggressorPosture[]): number {
  let world = under(start(setting), ...postures);
  for (let month = 0; month < months; month++)
    world = evolveAll(setting, world, moveBacking(setting, 1, world));
  return strengthOfAggressors(setting, world);
}

describe('A people under arms with a state behind it', () => {
  it('depends on that state alone, and no state so depends', () => {
    expect(bondsOf(setting)).toEqual([{ client: 1, patron: 0, depends: 0.6 }]);
    expect(bondsOf(war(undefined, 0.6))).toEqual([]);
    expect(bondsOf(war('VIC', 0))).toEqual([]);
  });

  it('loses strength by and by when the border is closed, and wins it back when it opens', () => {
    const [first, second, year] = [1, 2, 12].map((months) => later(months, 'withdraw', 'press'));
    expect(second).toBeLessThan(first!);
    expect(year).toBeLessThan(0.65 * later(0, 'withdraw', 'press'));
    const shut = under(start(setting), 'withdraw', 'press');
    const starved = evolveAll(setting, shut, moveBacking(setting, 1, shut));
    const open = under(starved, 'press', 'press');
    const fed = evolveAll(setting, open, moveBacking(setting, 1, open));
    expect(fed.crisis.backing[1]).toBeGreaterThan(starved.crisis.backing[1]!);
    expect(fed.crisis.backing[0]).toBe(1);
  });

  it('is held back the harder the less it is sent', () => {
    const reins = (['press', 'hold', 'offerTerms', 'withdraw'] as const).map((posture) =>
      reinsOn(setting, under(start(setting), posture, 'press'), client),
    );
    expect(reins).toEqual(reins.toSorted((a, b) => a - b));
    expect(reins[0]).toBe(0);
    expect(reinsOn(setting, under(start(setting), 'withdraw', 'press'), patron)).toBe(0);
  });

  it('can defy what its patron offers, and then the offer does not stand', () => {
    expect(isDefied(setting, ['offerTerms', 'press'], 0)).toBe(true);
    expect(isDefied(setting, ['offerTerms', 'hold'], 0)).toBe(false);
    const offering = { seat: { kind: 'country', country: patron } } as const;
    const ordered: World = {
      ...start(setting),
      ...offering,
      intents: [{ kind: 'takePosture', posture: 'offerTerms' }],
    };
    const events = moveAggressors(setting, 1, ordered);
    const defies = !events.some((e) => e.kind === 'postureTaken' && e.country === client);
    expect(defies).toBe(true);
    expect(events.some(({ kind }) => kind === 'termsOffered')).toBe(false);
  });

  it('is told to the patron before it chooses', () => {
    const [row] = backingUnder(setting, start(setting), patron, 'withdraw');
    expect(row?.client).toBe(client);
    expect(row?.change).toBeCloseTo(-0.9 * 0.6 * 0.85, 9);
    expect(backingUnder(setting, start(setting), client, 'withdraw')).toEqual([]);
  });
});
