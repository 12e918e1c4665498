import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide.ts';
import { evolveAll } from '../../../src/engine/evolve.ts';
import { explainBelief } from '../../../src/engine/response/belief.ts';
import { isChargeTrue, judgeCharges } from '../../../src/engine/response/charges.ts';
import { evidenceBy, fairReading } from '../../../src/engine/response/evidence.ts';
import type { Evidence } from '../../../src/engine/scenario.ts';
import { start } from '../../../src/engine/start.ts';
import { endPhase } from '../../../src/engine/turn.ts';
import { BELIEF_FACTORS, type BeliefFactor, MEASURES } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { type Case, settingOf } from './case.ts';

const ITEMS: readonly Evidence[] = [
  { id: 'seen', fromDay: 0, by: 'observers', favours: 'charge', weight: 0.5, source: 'test' },
  { id: 'raids', fromDay: 0, by: 'AGG', favours: 'answer', weight: 1, source: 'test' },
  { id: 'orders', fromDay: 20, by: 'VIC', favours: 'charge', weight: 2, source: 'test' },
];
const PARTS: Case['parts'] = [
  { id: 'AGG', power: 0.02, democracy: 0.1 },
  { id: 'BIG', power: 0.2 },
  { id: 'FOE', power: 0.02 },
  { id: 'PAL', power: 0.02 },
  { id: 'VIC', power: 0.004 },
];
const [AGG, BIG, FOE, PAL, VIC] = [0, 1, 2, 3, 4] as const;

function caseOf(crisis: Case['crisis']) {
  return settingOf({
    parts: PARTS,
    ties: [
      ['AGG', 'FOE', -0.8],
      ['AGG', 'PAL', 0.8],
      ['BIG', 'PAL', -0.9],
      ['AGG', 'BIG', 0],
      ['BIG', 'VIC', 0],
      ['FOE', 'VIC', 0],
      ['PAL', 'VIC', -0.5],
    ],
    crisis: { clarity: 0.6, ...crisis },
    turns: new Array<number>(14).fill(10),
  });
}
const setting = caseOf({ evidence: ITEMS, truth: 0.9 });
const opening = start(setting);
const sitting: World = { ...opening, phase: 'agenda' };

function on(day: number): World {
  return { ...sitting, day };
}

function term(world: World, country: number, factor: BeliefFactor, seed = 1): number {
  const { terms } = explainBelief(setting, seed, world, country);
  return terms.find((one) => one.factor === factor)?.amount ?? Number.NaN;
}

function belief(world: World, country: number, seed = 1): number {
  return explainBelief(setting, seed, world, country).belief;
}

describe('What a state believes', () => {
  it('is at every step the sum of its terms, added in order', () => {
    let world = opening;
    while (!world.over) {
      for (let country = 0; country < setting.n; country++) {
        const account = explainBelief(setting, 3, world, country);
        let sum = 0;
        for (const one of account.terms) {
          expect(one.amount).toBe(one.weight * one.value);
          sum += one.amount;
        }
        expect(sum).toBe(account.total);
        expect(account.belief).toBe(world.columns.clarity[country]);
        expect(account.terms.map((one) => one.factor)).toEqual([...BELIEF_FACTORS]);
      }
      world = endPhase(setting, 3, world).world;
    }
  });

  it('moves when an item comes out, and not before', () => {
    expect(evidenceBy(setting, 19).map(({ id }) => id)).toEqual(['seen', 'raids']);
    expect(belief(on(19), BIG)).toBe(belief(on(0), BIG));
    expect(belief(on(20), BIG)).toBeGreaterThan(belief(on(19), BIG) + 0.1);
  });

  it('gives an item its own weight with the neutral, and less with one at odds with its bringer', () => {
    expect(term(on(0), BIG, 'answer')).toBe(-1);
    expect(term(on(0), PAL, 'answer')).toBe(-1);
    expect(term(on(0), FOE, 'answer')).toBeCloseTo(-0.36, 9);
    expect(term(on(0), FOE, 'charge')).toBe(0.5);
  });

  it('gives less weight to what speaks against a friend, whoever brings it', () => {
    expect(term(on(0), BIG, 'charge')).toBe(0.5);
    expect(term(on(0), PAL, 'charge')).toBeCloseTo(0.22, 9);
  });

  it('is told item by item, adding to the two sheets', () => {
    const { items } = explainBelief(setting, 1, on(30), FOE);
    const sum = items.reduce((all, { moves }) => all + moves, 0);
    expect(sum).toBeCloseTo(term(on(30), FOE, 'charge') + term(on(30), FOE, 'answer'), 9);
    expect(items.map(({ fair }) => fair)).toEqual([0.5, -1, 2]);
  });

  it('leans toward friends', () => {
    expect(term(on(0), PAL, 'sympathy')).toBeLessThan(0);
    expect(term(on(0), FOE, 'sympathy')).toBeGreaterThan(0);
  });

  it('is what an assumption sets, where one does', () => {
    const rules = { ...opening.rules, assumptions: { ...opening.rules.assumptions, clarity: 0.3 } };
    const account = explainBelief(setting, 1, { ...opening, rules }, BIG);
    expect([account.belief, account.terms]).toEqual([0.3, []]);
  });
});

describe('A fair reader', () => {
  it('makes of the opening day what the scenario says, whatever was shown on it', () => {
    expect(fairReading(setting, 0)).toBeCloseTo(0.6, 9);
    expect(fairReading(caseOf({}), 0)).toBeCloseTo(0.6, 9);
  });

  it('weighs each later item in full', () => {
    const odds = (p: number) => Math.log(p / (1 - p));
    expect(odds(fairReading(setting, 20)) - odds(fairReading(setting, 0))).toBeCloseTo(2, 9);
  });
});

function sharing(world: World, country: number): World {
  const intelligence = world.columns.intelligence.map((_, i) => (i === country ? 1 : 0));
  return { ...world, columns: { ...world.columns, intelligence } };
}

function seedWhere(reports: number): number {
  for (let seed = 0; seed < 400; seed++)
    if (term(sitting, BIG, 'ownService', seed) * reports > 0) return seed;
  throw new Error('no such seed');
}

describe('Pooled intelligence', () => {
  it('draws the others toward what its owner’s service reports, right or wrong', () => {
    const right = seedWhere(1);
    const wrong = seedWhere(-1);
    expect(belief(sharing(sitting, BIG), FOE, right)).toBeGreaterThan(belief(sitting, FOE, right));
    expect(belief(sharing(sitting, BIG), FOE, wrong)).toBeLessThan(belief(sitting, FOE, wrong));
    expect(belief(sharing(sitting, BIG), BIG, right)).toBe(belief(sitting, BIG, right));
  });

  it('counts for less with a state at odds with its owner', () => {
    const shared = sharing(sitting, BIG);
    const right = seedWhere(1);
    expect(term(shared, PAL, 'pooled', right)).toBeLessThan(term(shared, FOE, 'pooled', right));
  });

  it('is wrong more often the less plain the truth is', () => {
    const wrongIn = (truth: number): number => {
      const foggy = caseOf({ evidence: ITEMS, truth });
      let wrong = 0;
      for (let seed = 0; seed < 400; seed++) {
        const { terms } = explainBelief(foggy, seed, { ...start(foggy), phase: 'agenda' }, BIG);
        if ((terms.find((one) => one.factor === 'ownService')?.value ?? 0) < 0) wrong += 1;
      }
      return wrong / 400;
    };
    expect(wrongIn(1)).toBeLessThan(0.08);
    expect(wrongIn(0.6)).toBeGreaterThan(0.3);
  });

  it('costs its owner capital as it is given, and nothing more once given', () => {
    const world: World = {
      ...sharing(opening, -1),
      phase: 'response',
      seat: { kind: 'country', country: BIG },
    };
    const order = { kind: 'pledge', what: 'intelligence', level: 'full' } as const;
    const made = decide(setting, world, order);
    if (!made.ok) throw new Error(made.refusal.kind);
    let after = endPhase(setting, 1, evolveAll(setting, world, made.value)).world;
    expect(after.columns.capital[BIG]).toBeCloseTo(opening.columns.capital[BIG]! - 0.08, 9);
    const once = after.columns.capital[BIG];
    while (after.turn === 0 || after.phase !== 'outcome') after = endPhase(setting, 1, after).world;
    expect(after.columns.intelligence[BIG]).toBe(1);
    // What was spent begins to grow back; nothing more is taken.
    expect(after.columns.capital[BIG]).toBeGreaterThanOrEqual(once!);
  });
});

/** The world after a party has brought a charge. */
function charged(world: World, by: number): World {
  const seated: World = { ...world, phase: 'response', seat: { kind: 'country', country: by } };
  const brought = decide(setting, seated, { kind: 'bringCharge' });
  if (!brought.ok) throw new Error(brought.refusal.kind);
  return evolveAll(setting, seated, brought.value);
}

/** The world in which a mission has reported. */
function reported(world: World): World {
  const inForce = world.law.inForce.map((was, k) => (MEASURES[k] === 'factFinding' ? 0 : was));
  return { ...world, day: 40, law: { ...world.law, inForce } };
}

function seedOfCharge(by: number, isTrue: boolean): number {
  for (let seed = 0; seed < 400; seed++)
    if (isChargeTrue(setting, seed, by) === isTrue) return seed;
  throw new Error('no such seed');
}

describe('A charge against the victim', () => {
  const seed = seedOfCharge(AGG, false);
  const after = charged(opening, AGG);

  it('lowers belief in the main charge, most among the friends of its bringer', () => {
    const lost = (country: number) =>
      term(after, country, 'furtherCharges') - term(opening, country, 'furtherCharges');
    expect(lost(BIG)).toBeLessThan(0);
    expect(lost(PAL)).toBeLessThan(lost(BIG));
  });

  it('is brought once, and by a party alone', () => {
    const again = decide(setting, after, { kind: 'bringCharge' });
    expect(again).toEqual({ ok: false, refusal: { kind: 'alreadyDone' } });
    const seated: World = { ...after, seat: { kind: 'country', country: BIG } };
    const meddling = decide(setting, seated, { kind: 'bringCharge' });
    expect(meddling).toEqual({ ok: false, refusal: { kind: 'notAParty' } });
  });

  it('stays open until a mission has reported', () => {
    expect(judgeCharges(setting, seed, after)).toEqual([]);
  });

  it('found false turns against its bringer, whose word then counts for less', () => {
    const world = reported(after);
    const events = judgeCharges(setting, seed, world);
    expect(events).toEqual([{ kind: 'chargeJudged', by: AGG, upheld: false }]);
    const judged = evolveAll(setting, world, events);
    expect(term(judged, PAL, 'furtherCharges')).toBeGreaterThan(0);
    expect(judged.columns.reliability[AGG]).toBeLessThan(opening.columns.reliability[AGG]!);
    expect(term(judged, BIG, 'answer')).toBeGreaterThan(term(world, BIG, 'answer'));
  });

  it('upheld counts in full with everybody', () => {
    const world = reported(after);
    const upheld = evolveAll(setting, world, [{ kind: 'chargeJudged', by: AGG, upheld: true }]);
    expect(term(upheld, FOE, 'furtherCharges')).toBe(-1.2);
    expect(term(upheld, PAL, 'furtherCharges')).toBe(-1.2);
  });

  it('is less often true the plainer the main charge is', () => {
    let lies = 0;
    for (let k = 0; k < 400; k++) if (!isChargeTrue(setting, k, AGG)) lies += 1;
    expect(lies / 400).toBeGreaterThan(0.84);
    expect(lies / 400).toBeLessThan(0.96);
  });
});

describe('A further charge by the victim', () => {
  it('raises belief, and lowers it when found false', () => {
    const after = charged(opening, VIC);
    expect(term(after, BIG, 'furtherCharges')).toBeGreaterThan(0);
    const seed = seedOfCharge(VIC, false);
    const world = reported(after);
    const judged = evolveAll(setting, world, judgeCharges(setting, seed, world));
    expect(term(judged, BIG, 'furtherCharges')).toBeLessThan(0);
  });
});

describe('A mission’s report', () => {
  it('draws everybody toward what is so', () => {
    expect(belief(reported(opening), PAL)).toBeGreaterThan(belief(on(40), PAL));
    const lie = caseOf({ evidence: ITEMS, truth: 0.1 });
    const before = explainBelief(lie, 1, { ...start(lie), day: 40 }, FOE).belief;
    expect(explainBelief(lie, 1, reported(start(lie)), FOE).belief).toBeLessThan(before);
  });
});
