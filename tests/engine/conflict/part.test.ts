import { describe, expect, it } from 'vitest';
import { sidesOf, victimsAt } from '../../../src/engine/conflict/strength.ts';
import { mostDead } from '../../../src/engine/conflict/toll.ts';
import { isObliged } from '../../../src/engine/response/pacts.ts';
import type { TheatrePart } from '../../../src/engine/scenario.ts';
import { start } from '../../../src/engine/start.ts';
import { endPhase } from '../../../src/engine/turn.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

const ISLAND: TheatrePart = {
  latitude: -50,
  longitude: -58,
  area: 0.05,
  people: 0.001,
  covered: false,
};

/** An island off the aggressor's coast, the owner and its ally far away. */
function taken(ownerPower: number, part: TheatrePart = ISLAND) {
  return settingOf({
    parts: [
      { id: 'AGG', power: 0.006, latitude: -36, longitude: -64 },
      { id: 'ALY', power: 0.2, latitude: 40, longitude: -90, reach: 0.9 },
      { id: 'VIC', power: ownerPower, latitude: 53, longitude: -1, reach: 0.65 },
    ],
    pacts: [['ALY', 'VIC']],
    crisis: { part, front: 1, readiness: 0.04, victimReadiness: 0 },
    turns: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
  });
}

function played(ownerPower: number, seed: number): World {
  const setting = taken(ownerPower);
  let world = start(setting);
  for (let step = 0; step < 80 && !world.over; step += 1)
    world = endPhase(setting, seed, world).world;
  return world;
}

const SEEDS = Array.from({ length: 24 }, (_, k) => k + 1);

describe('War over a part of a country', () => {
  it('is fought by its owner from home: nothing while the fleet sails, then more', () => {
    const setting = taken(0.03);
    const on = (day: number): number => {
      const world = { ...start(setting), day };
      return victimsAt(sidesOf(setting, world), world.crisis);
    };
    expect(on(0)).toBe(0);
    expect(on(20)).toBe(0);
    expect(on(40)).toBeGreaterThan(0);
    expect(on(80)).toBeGreaterThan(on(40));
  });

  it('obliges no pact that does not cover it', () => {
    expect(isObliged(taken(0.03), 1)).toBe(false);
    expect(isObliged(taken(0.03, { ...ISLAND, covered: true }), 1)).toBe(true);
  });

  it('is won back by a strong owner more often than by a weak one, and never conquers the owner', () => {
    const strong = SEEDS.map((seed) => played(0.05, seed));
    const weak = SEEDS.map((seed) => played(0.008, seed));
    const back = (of: readonly World[]) =>
      of.filter(({ crisis }) => crisis.status === 'reversed').length;
    expect(back(strong)).toBeGreaterThan(back(weak));
    for (const { crisis } of [...strong, ...weak]) expect(crisis.status).not.toBe('conquered');
  });

  it('kills no more than those who are there', () => {
    const setting = taken(0.03);
    const whole = settingOf({
      parts: [
        { id: 'AGG', power: 0.006, latitude: -36, longitude: -64 },
        { id: 'VIC', power: 0.03, latitude: 53, longitude: -1 },
      ],
    });
    expect(mostDead(setting, start(setting))).toBeLessThan(mostDead(whole, start(whole)) / 4);
  });
});
