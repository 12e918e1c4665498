import { describe, expect, it } from 'vitest';
import { aggressorsAt, sidesOf } from '../../../src/engine/conflict/strength.ts';
import { bearingsOf } from '../../../src/engine/response/bearings.ts';
import { giveAid, pressureOn } from '../../../src/engine/response/pressure.ts';
import { sceneOf } from '../../../src/engine/response/scene.ts';
import { contributionTerms } from '../../../src/engine/response/willingness.ts';
import { start } from '../../../src/engine/start.ts';
import { MEASURES } from '../../../src/engine/vocabulary.ts';
import type { Columns, World } from '../../../src/engine/world.ts';
import { settingOf } from './case.ts';

/** Two aggressors, the banker of one of them, a nuclear rival of both, a small friend, and the victim. */
const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.04, output: 0.05 },
    { id: 'BAG', power: 0.03, output: 0.03, longitude: 5 },
    { id: 'BNK', power: 0.25, output: 0.35, longitude: -60, reach: 0.9 },
    { id: 'RIV', power: 0.2, nuclear: true, longitude: 60, reach: 0.7 },
    { id: 'SML', power: 0.001, output: 0.001, longitude: 8 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  ties: [
    ['BNK', 'AGG', 0.3],
    ['BNK', 'BAG', -0.2],
    ['RIV', 'AGG', -0.6],
    ['RIV', 'BAG', -0.6],
    ['SML', 'AGG', 0.7],
    ['SML', 'BAG', 0.7],
  ],
  stakes: [['SML', 'AGG', 0.7]],
  crisis: { aggressors: ['AGG', 'BAG'] },
});
const [AGG, BAG, BNK, RIV, SML] = [0, 1, 2, 3, 4] as const;

function leaning(by: readonly number[], change: Partial<Columns> = {}): World {
  const world = start(setting);
  const pressure = world.columns.pressure.map((_, i) => (by.includes(i) ? 1 : 0));
  return { ...world, columns: { ...world.columns, pressure, ...change } };
}

describe('Pressure', () => {
  it('holds each aggressor by its own ties: a banker moves its debtor, not the other', () => {
    const world = leaning([BNK]);
    expect(pressureOn(setting, world, AGG)).toBeGreaterThan(0.3);
    expect(pressureOn(setting, world, BAG)).toBeLessThan(0.1);
    const mean = (pressureOn(setting, world, AGG) + pressureOn(setting, world, BAG)) / 2;
    expect(pressureOn(setting, world)).toBeCloseTo(mean, 12);
  });

  it('never passes the whole, and grows with each that joins', () => {
    const one = pressureOn(setting, leaning([BNK]), AGG);
    const all = pressureOn(setting, leaning([BNK, RIV, SML]), AGG);
    expect(all).toBeGreaterThan(one);
    expect(all).toBeLessThanOrEqual(1);
  });

  it('weighs arms by the power of who gives them: a small friend has little to withhold', () => {
    const { hold } = bearingsOf(setting);
    expect(hold[SML]).toBeLessThan(hold[BNK]! / 4);
  });

  it('of a nuclear rival is a menace, unless its army is there already', () => {
    expect(sceneOf(setting, leaning([RIV])).menace).toBeGreaterThan(0.4);
    expect(sceneOf(setting, leaning([BNK])).menace).toBe(0);
    const troops = setting.ids.map((_, i) => (i === RIV ? 1 : 0));
    expect(sceneOf(setting, leaning([RIV], { troops })).menace).toBe(0);
  });

  it('menaces no group of aggressors that all have such arms themselves', () => {
    const armedLike = (armed: readonly string[]) =>
      settingOf({
        parts: [
          { id: 'AGG', power: 0.04, nuclear: armed.includes('AGG') },
          { id: 'BAG', power: 0.03, nuclear: armed.includes('BAG'), longitude: 5 },
          { id: 'RIV', power: 0.2, nuclear: true, longitude: 60 },
          { id: 'VIC', power: 0.004, longitude: 3 },
        ],
        ties: [
          ['RIV', 'AGG', -0.6],
          ['RIV', 'BAG', -0.6],
        ],
        crisis: { aggressors: ['AGG', 'BAG'] },
      });
    const menaceOf = (armed: readonly string[]): number =>
      bearingsOf(armedLike(armed)).menace[2] ?? -1;
    expect(menaceOf(['AGG'])).toBe(menaceOf([]));
    expect(menaceOf(['AGG'])).toBeGreaterThan(0.4);
    expect(menaceOf(['AGG', 'BAG'])).toBe(0);
  });

  it('is a duty before any finding, and a larger one after', () => {
    const duty = (world: World): number =>
      contributionTerms(setting, world, BNK, 'pressure').find(({ factor }) => factor === 'duty')
        ?.amount ?? 0;
    const before = start(setting);
    const recommended = MEASURES.map((m) => (m === 'condemn' || m === 'demandWithdrawal' ? 0 : -1));
    const after = { ...before, law: { ...before.law, recommended } };
    expect(duty(before)).toBeGreaterThan(0);
    expect(duty(after)).toBeGreaterThan(duty(before));
  });
});

describe('Aid to the aggressor', () => {
  it('is withheld by a friend that believes the charge and has seen it condemned', () => {
    const aided = (clarity: number, named: boolean): number => {
      const world = start(setting);
      const recommended = MEASURES.map((m) =>
        named && (m === 'condemn' || m === 'demandWithdrawal') ? 0 : -1,
      );
      const columns = { ...world.columns, clarity: world.columns.clarity.map(() => clarity) };
      const told = { ...world, law: { ...world.law, recommended }, columns };
      const event = giveAid(setting, 3, told)[0];
      return event?.kind === 'columnsMoved' ? (event.values.aid?.[SML] ?? 0) : 0;
    };
    expect(aided(0.05, false)).toBeLessThan(0);
    expect(aided(1, true)).toBeGreaterThanOrEqual(aided(0.05, false));
  });

  it('counts up to what the aggressor can man', () => {
    const world = start(setting);
    const some = { ...world, columns: { ...world.columns, aid: setting.ids.map(() => -0.5) } };
    const more = { ...world, columns: { ...world.columns, aid: setting.ids.map(() => -1) } };
    const own = aggressorsAt(sidesOf(setting, world), world.crisis);
    expect(aggressorsAt(sidesOf(setting, some), world.crisis)).toBeGreaterThan(own);
    expect(aggressorsAt(sidesOf(setting, more), world.crisis)).toBeLessThanOrEqual(1.5 * own);
  });
});
