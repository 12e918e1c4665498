import { describe, expect, it } from 'vitest';
import { lesson, moveCredibility } from '../../../src/engine/memory/credibility.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import { start } from '../../../src/engine/start.ts';
import type { CrisisStatus } from '../../../src/engine/vocabulary.ts';
import type { Credibility } from '../../../src/engine/world.ts';
import { type Case, settingOf } from '../response/case.ts';

const OF: Case = {
  parts: [
    { id: 'AGG', power: 0.02 },
    { id: 'PAT', power: 0.1, longitude: 40 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  permanent: ['PAT'],
  credibility: 0.5,
};
const plain = settingOf(OF);
const client = settingOf({ ...OF, stakes: [['PAT', 'AGG', 0.8]] });
const great = settingOf({ ...OF, permanent: ['AGG', 'PAT'] });
const EVEN: Credibility = { permanent: 0.5, client: 0.5, other: 0.5 };

function after(setting: Setting, status: CrisisStatus): Credibility {
  const world = start(setting);
  const crisis = {
    ...world.crisis,
    status,
    settledDay: world.day,
    front: status === 'reversed' ? 0 : 1,
  };
  const event = moveCredibility(setting, 1, { ...world, crisis, credibility: EVEN })[0];
  return event?.kind === 'credibilityMoved' ? event.values : EVEN;
}

describe('Belief that aggression is answered', () => {
  it('learns two to three times as much from bad news as from good', () => {
    const good = lesson(0.3, 0.1);
    const bad = lesson(-0.3, 0.1);
    expect(-bad / good).toBeGreaterThanOrEqual(2);
    expect(-bad / good).toBeLessThanOrEqual(3);
  });

  it('rises when an aggression is reversed and falls when it is let stand', () => {
    expect(after(plain, 'reversed').other).toBeGreaterThan(0.5);
    expect(after(plain, 'conquered').other).toBeLessThan(0.5);
  });

  it('moves most for the aggressor’s own class: great powers, their clients, the rest', () => {
    const cases = [
      [plain, 'other'],
      [client, 'client'],
      [great, 'permanent'],
    ] as const;
    for (const [setting, own] of cases) {
      const moved = after(setting, 'conquered');
      const others = (['permanent', 'client', 'other'] as const).filter((kind) => kind !== own);
      const least = Math.min(...others.map((kind) => moved[kind]));
      expect(moved[own]).toBeLessThan(least);
    }
  });

  it('stays where an assumption has set it', () => {
    const world = start(plain);
    const assumptions = { ...world.rules.assumptions, credibility: 0.9 };
    const set = { ...world, rules: { ...world.rules, assumptions } };
    expect(moveCredibility(plain, 1, set)).toEqual([]);
  });
});
