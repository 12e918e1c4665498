import { describe, expect, it } from 'vitest';
import { fight } from '../../../src/engine/conflict/fighting.ts';
import { start } from '../../../src/engine/start.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.02 },
    { id: 'ALY', power: 0.02, longitude: 5 },
    { id: 'VIC', power: 0.01, longitude: 3 },
  ],
  crisis: { front: 0.2 },
});

/** A day of war with so much outside strength that nobody leads. */
function unled(strength: number, asked: boolean): World {
  const world = start(setting);
  const { law, coalition } = world;
  return {
    ...world,
    law: { ...law, ground: 'selfDefence', selfDefenceAsked: asked },
    coalition: { ...coalition, lead: -1, strategy: 'stand', strength, engaged: 1, cohesion: 0.8 },
  };
}

const forceUsed = (world: World): boolean =>
  fight(setting, 1, { ...world, crisis: { ...world.crisis, postures: ['press'] } }).some(
    ({ kind }) => kind === 'forceUsed',
  );

describe('Allies whom nobody leads', () => {
  it('fight under the state attacked once it has asked for them', () => {
    expect(forceUsed(unled(0.01, true))).toBe(true);
  });

  it('stand by where it has not', () => {
    expect(forceUsed(unled(0.01, false))).toBe(false);
  });

  it('are no force in the line while they are a handful', () => {
    expect(forceUsed(unled(0.0002, true))).toBe(false);
  });
});
