import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide.ts';
import { evolveAll } from '../../../src/engine/evolve.ts';
import { ledger } from '../../../src/engine/ledger.ts';
import { caveatsOf, joining } from '../../../src/engine/response/caveats.ts';
import { explainCohesion } from '../../../src/engine/response/command.ts';
import { deploy } from '../../../src/engine/response/contributions.ts';
import { successUnder } from '../../../src/engine/response/organising.ts';
import { isOpen } from '../../../src/engine/response/strategy.ts';
import { start } from '../../../src/engine/start.ts';
import type { Strategy } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from './case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.02, democracy: 0.1 },
    { id: 'ALLY', power: 0.02, temper: { commitment: 0.9 } },
    { id: 'COOL', power: 0.02, temper: { commitment: 0.05 } },
    { id: 'LEAD', power: 0.1, reach: 0.9, temper: { commitment: 0.9 } },
    { id: 'VIC', power: 0.004 },
  ],
  ties: [
    ['ALLY', 'VIC', 0.9],
    ['AGG', 'ALLY', -0.9],
    ['COOL', 'VIC', -0.2],
    ['AGG', 'COOL', 0.6],
    ['COOL', 'LEAD', -0.6],
    ['LEAD', 'VIC', 0.9],
    ['AGG', 'LEAD', -0.9],
  ],
  crisis: { front: 0.6 },
});
const [ALLY, COOL, LEAD] = [1, 2, 3] as const;
const opening = start(setting);

/** Forces of all three in the theatre, under a mandate. */
function deployed(strategy: Strategy = 'stand', change: Partial<World['coalition']> = {}): World {
  const share = (i: number) => (i === ALLY || i === COOL || i === LEAD ? 0.3 : 0);
  const { columns } = opening;
  return {
    ...opening,
    day: 30,
    phase: 'response',
    law: { ...opening.law, ground: 'authorised' },
    coalition: {
      ...opening.coalition,
      lead: LEAD,
      strategy,
      strength: 0.05,
      cohesion: 0.97,
      ...change,
    },
    columns: {
      ...columns,
      deployed: columns.deployed.map((_, i) => share(i)),
      troops: columns.troops.map((_, i) => share(i)),
    },
  };
}

describe('Caveats', () => {
  it('keep a lukewarm contingent out of an offensive, and a firm friend and the lead in it', () => {
    const world = deployed();
    expect(caveatsOf(setting, world, COOL)).toContain('counterOffensive');
    expect(caveatsOf(setting, world, ALLY)).not.toContain('counterOffensive');
    expect(caveatsOf(setting, world, LEAD)).toEqual([]);
  });

  it('grow with what is asked', () => {
    const world = deployed();
    const shares = (['shield', 'blockade', 'counterOffensive', 'beyondBorder'] as const).map(
      (strategy) => joining(setting, world, strategy),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBe(1);
    expect(shares[2]).toBeLessThan(1);
  });

  it('take contingents out of the fight, not out of the theatre', () => {
    const moved = (strategy: Strategy) =>
      evolveAll(setting, deployed(), deploy(setting, 1, deployed(strategy)));
    const shielding = moved('shield');
    const striking = moved('counterOffensive');
    expect(striking.columns.deployed).toEqual(shielding.columns.deployed);
    expect(striking.coalition.strength).toBe(shielding.coalition.strength);
    expect(shielding.coalition.engaged).toBe(1);
    expect(striking.coalition.engaged).toBeLessThan(1);
  });

  it('are on the ledger, with what each sender is worth to the whole', () => {
    const rows = ledger(setting, deployed());
    expect(rows.find(({ country }) => country === COOL)?.caveats).toContain('counterOffensive');
    const worth = (country: number) => rows.find((row) => row.country === country)?.pivotal ?? -1;
    expect(worth(LEAD)).toBeGreaterThan(worth(COOL));
    for (const row of rows) expect(row.because === undefined).toBe(!row.freeRider);
  });
});

describe('Command', () => {
  it('is told by terms that add, in order, to cohesion within its bounds', () => {
    for (const command of ['national', 'lead', 'joint'] as const) {
      const account = explainCohesion(deployed(), 12, command);
      let sum = 0;
      for (const { amount } of account.terms) sum += amount;
      expect(sum).toBe(account.total);
      expect(account.cohesion).toBe(Math.min(1, Math.max(0.4, sum)));
    }
  });

  it('binds forces together from national through the lead’s to a joint one', () => {
    const cohesion = (['national', 'lead', 'joint'] as const).map(
      (command) => explainCohesion(deployed(), 20, command).total,
    );
    expect(cohesion[0]).toBeLessThan(cohesion[1]!);
    expect(cohesion[1]).toBeLessThan(cohesion[2]!);
    const success = successUnder(setting, deployed(), 'joint');
    expect(success).toBeGreaterThanOrEqual(successUnder(setting, deployed(), 'national'));
  });

  it('is organised by the lead alone, and anew each time', () => {
    const order = { kind: 'organiseCommand', command: 'joint' } as const;
    const asLead: World = { ...deployed(), seat: { kind: 'country', country: LEAD } };
    const made = decide(setting, asLead, order);
    if (!made.ok) throw new Error(made.refusal.kind);
    const joint = evolveAll(setting, asLead, made.value);
    expect(joint.coalition.command).toBe('joint');
    expect(decide(setting, joint, order)).toEqual({ ok: false, refusal: { kind: 'alreadyDone' } });
    const asAlly: World = { ...asLead, seat: { kind: 'country', country: ALLY } };
    expect(decide(setting, asAlly, order)).toEqual({ ok: false, refusal: { kind: 'notTheLead' } });
  });

  it('held in common orders only what most of the strength will join', () => {
    const few = { ...deployed('stand', { command: 'joint', lead: COOL }) };
    const columns = {
      ...few.columns,
      deployed: few.columns.deployed.map((share, i) => (i === LEAD || i === ALLY ? share : 0.003)),
    };
    const clarity = few.columns.clarity.map(() => 0.02);
    const doubting: World = { ...few, law: opening.law, columns: { ...columns, clarity } };
    expect(joining(setting, doubting, 'beyondBorder')).toBeLessThan(0.5);
    expect(isOpen(setting, doubting, 'beyondBorder')).toBe(false);
    expect(isOpen(setting, doubting, 'shield')).toBe(true);
  });
});
