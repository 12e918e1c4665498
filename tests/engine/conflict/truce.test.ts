import { describe, expect, it } from 'vitest';
import { keepTruce, moveConsent } from '../../../src/engine/conflict/truce.ts';
import { weighPostures } from '../../../src/engine/minds/aggressor.ts';
import { start } from '../../../src/engine/start.ts';
import { type AggressorPosture, MEASURES, type Measure } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from '../response/case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.03 },
    { id: 'LED', power: 0.2, longitude: -60 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  crisis: { consent: 0.5, front: 0.3 },
});

function crisis(posture: AggressorPosture, asked: readonly Measure[]): World {
  const world = start(setting);
  const recommended = MEASURES.map((m) => (asked.includes(m) ? 0 : -1));
  return {
    ...world,
    law: { ...world.law, recommended },
    crisis: { ...world.crisis, postures: [posture] },
  };
}

const status = (world: World): string | undefined => {
  const event = keepTruce(setting, 1, world)[0];
  return event?.kind === 'statusChanged' ? event.status : undefined;
};

describe('A ceasefire', () => {
  it('needs a call and an aggressor that has stopped', () => {
    expect(status(crisis('hold', ['callForCeasefire']))).toBe('ceasefire');
    expect(status(crisis('hold', []))).toBeUndefined();
    expect(status(crisis('press', ['callForCeasefire']))).toBeUndefined();
  });

  it('ends when the aggressor advances again', () => {
    const world = crisis('press', ['callForCeasefire']);
    expect(status({ ...world, crisis: { ...world.crisis, status: 'ceasefire' } })).toBe('attack');
  });

  it('is not kept by a lead that has a mandate and ground to win back', () => {
    const world = crisis('hold', ['callForCeasefire', 'authoriseForce']);
    const led = { ...world, coalition: { ...world.coalition, lead: 1, strength: 0.1 } };
    expect(status(led)).toBeUndefined();
  });

  it('makes it dearer to advance, and cheaper to go home', () => {
    const total = (world: World, posture: AggressorPosture): number =>
      weighPostures(setting, world, 0, () => 0).find(({ choice }) => choice === posture)?.total ??
      0;
    const war = crisis('hold', ['callForCeasefire']);
    const peace = { ...war, crisis: { ...war.crisis, status: 'ceasefire' as const } };
    expect(total(peace, 'press')).toBeLessThan(total(war, 'press'));
    expect(total(peace, 'withdraw')).toBeGreaterThan(total(war, 'withdraw'));
  });

  it('lets the host consent to more, and never takes back what a mediator won', () => {
    const war = crisis('hold', []);
    const event = moveConsent(setting, 1, war)[0];
    expect(event?.kind === 'crisisMoved' && (event.values.consent ?? 0) > 0.5).toBe(true);
    expect(moveConsent(setting, 1, { ...war, crisis: { ...war.crisis, consent: 1 } })).toEqual([]);
  });
});
