import { describe, expect, it } from 'vitest';
import { invokePacts, isObliged } from '../../../src/engine/response/pacts.ts';
import { start } from '../../../src/engine/start.ts';
import type { World } from '../../../src/engine/world.ts';
import { type Case, settingOf } from './case.ts';

const PARTS: Case['parts'] = [
  { id: 'AGG', power: 0.02 },
  { id: 'ALL', power: 0.02, longitude: 8 },
  { id: 'OTH', power: 0.02, longitude: 9 },
  { id: 'VIC', power: 0.004, longitude: 3 },
];
const ALLY = 1;
const charter = { alliancesHonoured: true };
const outsider = settingOf({ parts: PARTS, pacts: [['ALL', 'VIC']], charter });
const insider = settingOf({
  parts: PARTS,
  pacts: [
    ['ALL', 'VIC'],
    ['AGG', 'ALL'],
    ['AGG', 'VIC'],
  ],
  charter,
});

function asked(of: typeof outsider): World {
  const world = start(of);
  return { ...world, law: { ...world.law, selfDefenceAsked: true } };
}

function answers(of: typeof outsider, world: World, seed: number) {
  return invokePacts(of, seed, world).filter((event) => event.kind === 'pactInvoked');
}

describe('A defence pact', () => {
  it('obliges its members against an attack by an outsider, and nobody else', () => {
    expect([0, 1, 2, 3].map((i) => isObliged(outsider, i))).toEqual([false, true, false, false]);
    expect(answers(outsider, asked(outsider), 1).map((event) => event.country)).toEqual([ALLY]);
  });

  it('does not turn against one of its own: that is for security, not defence', () => {
    expect([0, 1, 2, 3].some((i) => isObliged(insider, i))).toBe(false);
    for (let seed = 1; seed <= 50; seed++)
      expect(answers(insider, asked(insider), seed)).toEqual([]);
  });

  it('waits until the victim has asked, and until the charter honours alliances', () => {
    expect(answers(outsider, start(outsider), 1)).toEqual([]);
    const off = settingOf({ parts: PARTS, pacts: [['ALL', 'VIC']] });
    expect(answers(off, asked(off), 1)).toEqual([]);
  });

  it('is kept about half the time (50 %, 1816–2003)', () => {
    let kept = 0;
    const runs = 2000;
    for (let seed = 1; seed <= runs; seed++)
      if (answers(outsider, asked(outsider), seed)[0]?.honoured) kept += 1;
    expect(kept / runs).toBeGreaterThan(0.46);
    expect(kept / runs).toBeLessThan(0.54);
  });

  it('is answered once: neither a kept nor a broken word is asked for again', () => {
    const world = asked(outsider);
    const moved = invokePacts(outsider, 1, world).find((event) => event.kind === 'columnsMoved');
    const columns = { ...world.columns, ...(moved?.kind === 'columnsMoved' ? moved.values : {}) };
    expect(answers(outsider, { ...world, columns }, 1)).toEqual([]);
  });
});
