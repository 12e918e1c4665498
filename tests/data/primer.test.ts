import { describe, expect, it } from 'vitest';
import { KUWAIT_1990 } from '../../src/data/scenarios/kuwait-1990/scenario.ts';
import { LESSONS, PRIMER, TILES } from '../../src/data/scenarios/primer/scenario.ts';
import { compile, type RulesPatch, start, step, type World } from '../../src/engine/index.ts';

const byId = new Map(PRIMER.countries.map((country) => [country.id, country]));

describe('the primer', () => {
  it('borrows no code of a real state', () => {
    const real = new Set(KUWAIT_1990.countries.map((country) => country.id));
    expect(PRIMER.countries.filter(({ id }) => real.has(id))).toEqual([]);
  });

  it('opens before any attack, so that deterrence is played', () => {
    expect(PRIMER.crisis.status).toBe('dispute');
    expect(PRIMER.crisis.front).toBe(0);
  });

  it('teaches one idea a turn, each once, on every turn', () => {
    expect(LESSONS.map(({ turn }) => turn)).toEqual(PRIMER.turns.map((_, turn) => turn));
    expect(new Set(LESSONS.map(({ idea }) => idea)).size).toBe(LESSONS.length);
  });

  it('has the two parties side by side, and the sea between them and the helper', () => {
    expect(byId.get('BRK')?.neighbours).toContain('TRN');
    expect(byId.get('TRN')?.neighbours).not.toContain('MRW');
    const setting = compile(PRIMER);
    const [n, tarn] = [setting.n, setting.ids.indexOf('TRN')];
    const apart = (id: string) => setting.distance[tarn * n + setting.ids.indexOf(id)] ?? 0;
    expect(apart('BRK')).toBeLessThan(1300);
    expect(apart('MRW')).toBeGreaterThan(3000);
  });

  it('gives the world to the fourteen, and a tile to each', () => {
    for (const share of ['power', 'output', 'militarySpending'] as const) {
      const sum = PRIMER.countries.reduce((total, country) => total + country[share], 0);
      expect(sum).toBeCloseTo(1, 6);
    }
    expect(TILES.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
  });

  it('leaves the victim without an ally, so that only the organisation can answer', () => {
    expect(PRIMER.pacts.flat()).not.toContain('TRN');
  });
});

const setting = compile(PRIMER);

/** Plays the first situation under a patch of the rules. */
function openingOf(seed: number, patch: RulesPatch): World {
  const ruled = step(setting, seed, start(setting), { kind: 'changeRules', patch });
  if (!ruled.ok) throw new Error(ruled.refusal.kind);
  const played = step(setting, seed, ruled.value.world, { kind: 'endPhase' });
  if (!played.ok) throw new Error(played.refusal.kind);
  return played.value.world;
}

/** Share of 200 games in which the attack comes in the first turn. */
function attacksAt(credibility: number): number {
  const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
  const attacked = seeds.filter(
    (seed) => openingOf(seed, { assumptions: { credibility } }).crisis.status === 'attack',
  );
  return attacked.length / seeds.length;
}

describe('the lesson of deterrence', () => {
  it('can be seen: an attack while help is not believed in, seldom one when it is', () => {
    expect(attacksAt(PRIMER.credibility)).toBeGreaterThan(0.8);
    expect(attacksAt(0.9)).toBeLessThan(0.4);
  });
});
