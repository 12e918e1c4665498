import { describe, expect, it } from 'vitest';
import { metOf } from '../../src/engine/goals.ts';
import { ledger } from '../../src/engine/ledger.ts';
import { outcome } from '../../src/engine/outcome.ts';
import { GOAL_KINDS } from '../../src/engine/scenario.ts';
import { start } from '../../src/engine/start.ts';
import { turningPoints } from '../../src/engine/turning.ts';
import { type Case, play, playUntil, settingOf } from './response/case.ts';

const OF: Case = {
  parts: [
    { id: 'AGG', power: 0.02, latitude: 5 },
    {
      id: 'BIG',
      power: 0.2,
      reach: 0.9,
      latitude: 40,
      longitude: -60,
      temper: { commitment: 0.8 },
    },
    { id: 'RID', power: 0.02, output: 0.1, spending: 0.001, latitude: 3, longitude: 12, ideal: -2 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  ties: [
    ['BIG', 'VIC', 0.6],
    ['AGG', 'RID', 0.6],
  ],
  stakes: [['BIG', 'VIC', 0.7]],
  crisis: { worldStake: 0.9, front: 0.95 },
};
const setting = settingOf(OF);

describe('The outcome', () => {
  it('is five measures between none and all, whatever the run', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const world = play(setting, seed);
      const { law, lives, credibility, burden, interest } = outcome(setting, world);
      for (const measure of [law, lives, credibility, burden]) {
        expect(measure).toBeGreaterThanOrEqual(0);
        expect(measure).toBeLessThanOrEqual(1);
      }
      expect(interest).toBe(-1);
    }
  });

  it('counts a reversed and named aggression as law upheld, and a conquest as none', () => {
    const world = start(setting);
    const reversed = { ...world.crisis, status: 'reversed' as const, front: 0 };
    const law = { ...world.law, determination: 'aggression' as const };
    const conquered = { ...world.crisis, status: 'conquered' as const, front: 1 };
    expect(outcome(setting, { ...world, law, crisis: reversed }).law).toBeGreaterThan(0.8);
    expect(outcome(setting, { ...world, crisis: conquered }).law).toBe(0);
  });

  it('gives Lives by the logarithm: ten times the dead cost the same again', () => {
    const world = start(setting);
    const lives = (dead: number) =>
      outcome(setting, { ...world, crisis: { ...world.crisis, dead } }).lives;
    expect(lives(1000) - lives(10_000)).toBeCloseTo(lives(10_000) - lives(100_000), 10);
  });

  it('measures every goal between missed and met', () => {
    const world = play(setting, 3);
    for (const kind of GOAL_KINDS)
      for (let country = 0; country < setting.n; country++)
        for (const limit of [0, 0.5, 20]) {
          const met = metOf(setting, world, country, { kind, limit });
          expect(met).toBeGreaterThanOrEqual(0);
          expect(met).toBeLessThanOrEqual(1);
        }
  });
});

describe('The ledger', () => {
  const world = playUntil(setting, 4, 120);
  const rows = ledger(setting, world);

  it('leaves the aggressor out and shares the burden of the others in full', () => {
    expect(rows.map((row) => row.country)).toEqual([1, 2, 3]);
    let burden = 0;
    let benefit = 0;
    for (const row of rows) {
      burden += row.burdenShare;
      benefit += row.benefitShare;
    }
    expect(burden).toBeCloseTo(1, 10);
    expect(benefit).toBeCloseTo(1, 10);
  });

  it('names the rich neighbour that gives nothing, and not the one that leads', () => {
    const [leads, rides] = rows;
    expect(leads?.freeRider).toBe(false);
    expect(leads?.soldiers).toBeGreaterThan(0);
    expect(rides?.freeRider).toBe(true);
  });
});

describe('Turning points', () => {
  it('are the two largest changes in the chance of reversal, in order of time', () => {
    const opening = playUntil(setting, 4, 0);
    const later = playUntil(setting, 4, 120);
    const reversed = {
      ...later,
      crisis: { ...later.crisis, status: 'reversed' as const, front: 0 },
    };
    const points = turningPoints(setting, [
      { world: opening, frame: 0, cause: 'ballot' },
      { world: later, frame: 5, cause: 'pledge' },
      { world: reversed, frame: 9, cause: 'posture' },
    ]);
    expect(points.map(({ frame }) => frame)).toEqual([5, 9]);
    let sum = 0;
    for (const { change } of points) sum += change;
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(1);
  });
});
