import { describe, expect, it } from 'vitest';
import { killingRate } from '../../../src/engine/conflict/atrocity.ts';
import { fight } from '../../../src/engine/conflict/fighting.ts';
import { settle } from '../../../src/engine/conflict/settlement.ts';
import { sidesOf } from '../../../src/engine/conflict/strength.ts';
import { start } from '../../../src/engine/start.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.03 },
    { id: 'LED', power: 0.2, longitude: -60 },
    { id: 'VIC', power: 0.004, within: 'AGG', neighbours: ['AGG'] },
  ],
  crisis: { internal: true, acts: [], killing: 0.03, front: 0.6 },
});
const opening = start(setting);

const rate = (world: World) => killingRate(setting, world, sidesOf(setting, world), world.crisis);

function moved(world: World, posture: World['crisis']['postures'][number]) {
  const [event] = fight(setting, 1, {
    ...world,
    crisis: { ...world.crisis, postures: [posture] },
  }).filter(({ kind }) => kind === 'crisisMoved');
  if (event?.kind !== 'crisisMoved') throw new Error('nothing moved');
  return event.values;
}

describe('A government that kills its own', () => {
  it('kills where it rules, without a front that moves', () => {
    const dead = moved(opening, 'press').dead ?? 0;
    expect(dead).toBeGreaterThan(50_000);
    expect(moved(opening, 'hold').dead ?? 0).toBeLessThan(dead / 2);
    expect(moved(opening, 'withdraw').dead ?? 0).toBeLessThan(dead / 50);
  });

  it('is hindered by keepers who are there', () => {
    const keepers = opening.columns.keepers.map((_, i) => (i === 1 ? 1 : 0));
    const guarded = { ...opening, columns: { ...opening.columns, keepers } };
    expect(rate(guarded)).toBeLessThan(rate(opening));
    expect(rate(opening)).toBe(0.03);
  });

  it('is beaten when the other side has the land', () => {
    const lost = { ...opening, crisis: { ...opening.crisis, front: -0.9 } };
    expect(settle(setting, 1, lost)).toEqual([
      { kind: 'statusChanged', status: 'reversed', by: 'force' },
    ]);
  });
});
