import { describe, expect, it } from 'vitest';
import { explainLead, explainResponse } from '../../../src/engine/response/explain.ts';
import { contributionTerms } from '../../../src/engine/response/willingness.ts';
import { start } from '../../../src/engine/start.ts';
import type { ResponseFactor } from '../../../src/engine/vocabulary.ts';
import { RESPONSE_FACTORS } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { type Case, playUntil, settingOf } from './case.ts';

const WORLD: Case = {
  parts: [
    { id: 'AGG', power: 0.02, latitude: 5, democracy: 0.1 },
    {
      id: 'BIG',
      power: 0.2,
      reach: 0.9,
      latitude: 40,
      longitude: -60,
      temper: { commitment: 0.7 },
    },
    { id: 'FAR', power: 0.01, latitude: -30, longitude: 120 },
    { id: 'NIG', power: 0.01, latitude: 4, longitude: 6 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  ties: [
    ['BIG', 'VIC', 0.8],
    ['NIG', 'VIC', 0.5],
  ],
  stakes: [['BIG', 'VIC', 0.8]],
  crisis: { worldStake: 0.8, front: 0.95 },
};
const setting = settingOf(WORLD);
const [BIG, FAR, NIG] = [1, 2, 3] as const;

function amount(world: World, country: number, factor: ResponseFactor): number {
  const term = contributionTerms(setting, world, country, 'troops').find(
    (t) => t.factor === factor,
  );
  return term?.amount ?? Number.NaN;
}

const opening = start(setting);
function withTroops(share: number): World {
  const troops = opening.columns.troops.map((_, i) => (i === BIG ? share : 0));
  return { ...opening, columns: { ...opening.columns, troops } };
}

describe('The willingness to contribute', () => {
  it('is told by terms that add, in order, to exactly the number that decides it', () => {
    const world = playUntil(setting, 5, 60);
    for (let country = 1; country <= 3; country++) {
      for (const what of ['troops', 'money', 'basing', 'intelligence', 'compliance'] as const) {
        const account = explainResponse(setting, 5, world, country, what);
        let sum = 0;
        for (const term of account.terms) {
          expect(term.amount).toBe(term.weight * term.value);
          sum += term.amount;
        }
        expect(sum).toBe(account.total);
        expect(account.terms.map((term) => term.factor)).toEqual([...RESPONSE_FACTORS]);
      }
    }
  });

  it('falls as others give more, and less for a neighbour than for a distant state', () => {
    const lonely = withTroops(0);
    const crowded = withTroops(1);
    const distant = amount(crowded, FAR, 'othersShare') - amount(lonely, FAR, 'othersShare');
    const near = amount(crowded, NIG, 'othersShare') - amount(lonely, NIG, 'othersShare');
    expect(distant).toBeLessThan(0);
    expect(near).toBeGreaterThan(distant);
  });

  it('rises up the ladder of legitimacy', () => {
    const grounds = [
      'none',
      'regional',
      'assemblyRecommended',
      'selfDefence',
      'councilRecommended',
      'authorised',
    ] as const;
    const duties = grounds.map((ground) =>
      amount({ ...opening, law: { ...opening.law, ground } }, BIG, 'duty'),
    );
    expect(duties).toEqual([...duties].sort((a, b) => a - b));
    expect(new Set(duties).size).toBe(grounds.length);
  });

  it('falls when the aggressor has nuclear arms, with weariness and with a general war', () => {
    const armed = settingOf({
      ...WORLD,
      parts: WORLD.parts.map((part) => (part.id === 'AGG' ? { ...part, nuclear: true } : part)),
    });
    const nuclear = (of: typeof setting) =>
      contributionTerms(of, start(of), BIG, 'troops').find((t) => t.factor === 'nuclear')?.amount ??
      0;
    expect(nuclear(armed)).toBeLessThan(nuclear(setting));
    const weariness = opening.columns.weariness.map(() => 0.5);
    const tired = { ...opening, columns: { ...opening.columns, weariness } };
    expect(amount(tired, BIG, 'weariness')).toBeLessThan(amount(opening, BIG, 'weariness'));
    const general = { ...opening, crisis: { ...opening.crisis, generalWar: true } };
    expect(amount(general, BIG, 'generalWar')).toBeLessThan(amount(opening, BIG, 'generalWar'));
  });

  it('gives the lead an account whose sums add up too', () => {
    const world = playUntil(setting, 4, 60);
    const account = explainLead(setting, 5, world);
    expect(world.coalition.lead).toBe(BIG);
    expect(account?.country).toBe(BIG);
    expect(account?.choices.length).toBeGreaterThan(1);
    for (const choice of account?.choices ?? []) {
      let sum = 0;
      for (const term of choice.terms) sum += term.amount;
      expect(sum).toBe(choice.total);
    }
  });
});
