import { describe, expect, it } from 'vitest';
import { compile, opening, runToEnd, summarise } from '../../src/engine/index.ts';
import { FOOTING_PATCHES, footingRuns } from '../../src/store/footings.ts';
import { carryOn } from '../../src/store/track.ts';
import { givenScenario } from '../engine/given.ts';

const ALLIED = [
  ['KESTA', 'LUMAR'],
  ['KESTA', 'NAVAR'],
  ['LUMAR', 'NAVAR'],
] as const;
const setting = compile(givenScenario({ pacts: ALLIED }));
const run = { setting, seed: 7 };
const frames = [opening(setting)];

describe('The three runs side by side', () => {
  const [played, security, defence] = footingRuns(run, frames);

  it('begin with the run itself, to the last bit', () => {
    expect(played?.summary).toEqual(summarise(setting, 7, runToEnd(setting, 7)));
  });

  it('leave the other way of answering out of each', () => {
    expect(security?.answered.defence).toEqual([]);
    expect(security?.answered.both).toEqual([]);
    expect(security?.answered.security.length).toBeGreaterThan(1);
    expect(defence?.answered.security).toEqual([]);
    expect(defence?.answered.both).toEqual([]);
    expect(defence?.summary.condemned).toBe(-1);
    const allies = [...(defence?.answered.defence ?? []), ...(defence?.broke ?? [])];
    expect(new Set(allies.map((i) => setting.ids[i]))).toEqual(new Set(['LUMAR', 'NAVAR']));
  });

  it('are what a fork from the opening comes to', () => {
    for (const side of [security, defence]) {
      const footing = side?.footing === 'defence' ? 'defence' : 'security';
      const patch = FOOTING_PATCHES[footing];
      const forked = carryOn(run, frames, [{ kind: 'changeRules', patch }]).at(-1)?.world;
      expect(forked?.rules.charter).toMatchObject(patch.charter ?? {});
      const whole = runToEnd(setting, 7, [{ kind: 'changeRules', patch }]);
      expect(side?.summary).toEqual(summarise(setting, 7, whole));
    }
  });

  it('carry the orders of the run with them', () => {
    const seat = { kind: 'country', country: setting.ids.indexOf('ARDAN') } as const;
    const ordered = carryOn(run, frames, [
      { kind: 'takeSeat', seat },
      { kind: 'endPhase' },
      { kind: 'endPhase' },
    ]);
    const [own] = footingRuns(run, ordered);
    const alone = runToEnd(setting, 7, [{ kind: 'takeSeat', seat }]);
    expect(own?.summary).toEqual(summarise(setting, 7, alone));
  });
});
