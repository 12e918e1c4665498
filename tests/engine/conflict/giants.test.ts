import { describe, expect, it } from 'vitest';
import { aggressorsAt, sidesOf } from '../../../src/engine/conflict/strength.ts';
import { start } from '../../../src/engine/start.ts';
import { endPhase } from '../../../src/engine/turn.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

/** A weak aggressor against a victim that could follow it home. */
function weakling(nuclear: boolean) {
  return settingOf({
    parts: [
      { id: 'AGG', power: 0.002, nuclear },
      { id: 'VIC', power: 0.04, longitude: 3 },
    ],
    crisis: { front: 0.01, readiness: 0.3 },
    turns: [30, 30],
  });
}

/** How far over the border the front goes in any of these runs, the aggressor ordered to go on. */
function farthest(nuclear: boolean): number {
  const setting = weakling(nuclear);
  let least = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    let world: World = start(setting);
    for (let step = 0; step < 20 && !world.over; step += 1)
      world = endPhase(setting, seed, world).world;
    least = Math.min(least, world.crisis.front);
  }
  return least;
}

/** Share of what it has that an aggressor of this power brings to bear after a year. */
function massed(power: number): number {
  const setting = settingOf({
    parts: [
      { id: 'AGG', power },
      { id: 'VIC', power: 0.01, longitude: 3 },
    ],
    crisis: { readiness: 0.02 },
  });
  const world = { ...start(setting), day: 365 };
  return aggressorsAt(sidesOf(setting, world), world.crisis) / (setting.theatre[0] ?? 1);
}

describe('War with a giant', () => {
  it('is carried over the border of an aggressor without nuclear arms, and of no other', () => {
    expect(farthest(false)).toBeLessThan(-0.05);
    expect(farthest(true)).toBe(0);
  });

  it('meets a smaller share of a great power than of a small one', () => {
    expect(massed(0.005)).toBeGreaterThan(0.5);
    expect(massed(0.2)).toBeLessThan(0.15);
    expect(massed(0.2)).toBeGreaterThan(0.02);
  });
});
