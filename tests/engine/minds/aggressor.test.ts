import { describe, expect, it } from 'vitest';
import { calculus, explainParty, openPostures } from '../../../src/engine/minds/aggressor.ts';
import { start } from '../../../src/engine/start.ts';
import type { World } from '../../../src/engine/world.ts';
import { type Case, play, playUntil, settingOf } from '../response/case.ts';

const OF: Case = {
  parts: [
    { id: 'AGG', power: 0.02, latitude: 5, temper: { revisionism: 0.8 } },
    {
      id: 'GRD',
      power: 0.15,
      reach: 0.9,
      latitude: 30,
      longitude: -40,
      temper: { commitment: 0.8 },
    },
    { id: 'VIC', power: 0.005, longitude: 3 },
  ],
  ties: [['GRD', 'VIC', 0.7]],
  stakes: [['GRD', 'VIC', 0.6]],
  crisis: { status: 'dispute', worldStake: 0.8 },
};
const setting = settingOf(OF);
const AGG = 0;

function believing(credibility: number): World {
  const world = start(setting);
  return {
    ...world,
    credibility: { permanent: credibility, client: credibility, other: credibility },
  };
}

/** How much better attack looks than restraint. */
function temptation(world: World): number {
  const { choices } = calculus(setting, world, AGG);
  const of = (posture: string) => choices.find(({ choice }) => choice === posture)?.total ?? 0;
  return of('attack') - of('refrain');
}

describe('The would-be aggressor', () => {
  it('is deterred by belief in an answer: the calculus falls with credibility', () => {
    const curve = [0, 0.25, 0.5, 0.75, 1].map((belief) => temptation(believing(belief)));
    expect(curve).toEqual([...curve].sort((a, b) => b - a));
    expect(curve[0]! - curve[4]!).toBeGreaterThan(0.3);
  });

  it('attacks more often where nobody is believed than where everybody is', () => {
    const attacks = (credibility: number): number => {
      let count = 0;
      for (let seed = 1; seed <= 120; seed++) {
        const world = play(settingOf({ ...OF, credibility, turns: [30] }), seed);
        if (world.crisis.attackDay >= 0) count += 1;
      }
      return count;
    };
    expect(attacks(0)).toBeGreaterThan(attacks(1) + 12);
  });

  it('explains every open posture by terms that add to its total, and takes the best', () => {
    const war = settingOf({ ...OF, crisis: { status: 'attack', front: 0.5 } });
    const world = playUntil(war, 2, 30);
    const account = explainParty(war, 2, world, AGG);
    expect(account.choices.map(({ choice }) => choice)).toEqual(openPostures(war, world, AGG));
    for (const { terms, total } of account.choices) {
      let sum = 0;
      for (const term of terms) sum += term.amount;
      expect(sum).toBe(total);
    }
    const best = Math.max(...account.choices.map(({ total }) => total));
    expect(account.choices.find(({ total }) => total === best)?.choice).toBe(account.chosen);
  });

  it('does not press for what it already has, nor annex what it has not', () => {
    const at = (front: number) => {
      const war = settingOf({ ...OF, crisis: { status: 'attack', front } });
      return openPostures(war, start(war), AGG);
    };
    expect(at(1)).not.toContain('press');
    expect(at(0.5)).toContain('press');
    expect(at(0.5)).not.toContain('annex');
    expect(at(1)).toContain('annex');
  });
});
