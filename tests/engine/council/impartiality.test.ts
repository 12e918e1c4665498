import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { rosterBench } from '../../../src/engine/council/bench.ts';
import { impartiality, JUDGEMENT } from '../../../src/engine/council/impartiality.ts';
import { pollBench } from '../../../src/engine/council/poll.ts';
import { referenceDraft, stances } from '../../../src/engine/council/stance.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { start } from '../../../src/engine/start.ts';
import { givenScenario, relabelled } from '../given.ts';

const of = (scenario: Scenario, id: string) => {
  const setting = compile(scenario);
  const account = impartiality(setting, start(setting), setting.ids.indexOf(id));
  return { setting, account };
};

describe('The impartiality of a state', () => {
  it('is read off the very function that decides votes', () => {
    const { setting, account } = of(givenScenario(), 'DRAVE');
    const world = start(setting);
    const polled = pollBench(
      setting,
      world,
      referenceDraft(setting, JUDGEMENT),
      rosterBench(setting),
    );
    expect(account?.asIs.sum).toBe(polled.sums[setting.ids.indexOf('DRAVE')]);
    const { yes, no } = account?.asIs.chances ?? { yes: 0, no: 0 };
    expect(yes - no).toBe(
      stances(setting, world, referenceDraft(setting, JUDGEMENT))[setting.ids.indexOf('DRAVE')],
    );
  });

  it('is what a world says in which the friend, or the rival, is the attacker’s like', () => {
    // Ties and stakes of the scenario itself set to those of the friend: the same sum to the last bit.
    const scenario = givenScenario();
    const { setting, account } = of(scenario, 'DRAVE');
    if (account === undefined) throw new Error('no account');
    const row = setting.ids.indexOf('DRAVE') * setting.n;
    const tieOf = (j: number) => setting.tie[row + j] ?? 0;
    for (const [other, verdict] of [
      [account.friend, account.asFriend],
      [account.rival, account.asRival],
    ] as const) {
      const told = { from: 'DRAVE', to: 'HARAN', source: 'swapped' };
      const changed = compile({
        ...scenario,
        ties: [...scenario.ties, { ...told, value: tieOf(other) }],
        stakes: [{ ...told, value: setting.stake[row + other] ?? 0 }],
      });
      // The same world: what it believes of the charge stays.
      const seen = impartiality(changed, start(setting), setting.ids.indexOf('DRAVE'));
      expect(seen?.asIs.sum).toBeCloseTo(verdict.sum, 9);
    }
    expect(account.gap).toBe(account.asRival.sum - account.asFriend.sum);
    expect(account.gap).toBeGreaterThan(0);
  });

  it('is whole where all ties are alike', () => {
    const scenario = givenScenario();
    const alike = scenario.countries.map((country) => ({ ...country, ideal: 0 }));
    const { account } = of(
      { ...scenario, countries: alike, ties: [], stakes: [], pacts: [] },
      'NAVAR',
    );
    expect(account?.impartiality).toBe(1);
    expect(account?.gap).toBe(0);
  });

  it('falls as a patron’s stake grows, and no party judges itself', () => {
    const scenario = givenScenario();
    const staked = (value: number) =>
      of(
        {
          ...scenario,
          stakes: [{ from: 'ELSIN', to: 'DRAVE', value, source: 'test' }],
        },
        'ELSIN',
      ).account?.impartiality ?? 2;
    expect(staked(0.8)).toBeLessThan(staked(0.1) - 0.05);
    expect(of(scenario, 'HARAN').account).toBeUndefined();
    expect(of(scenario, 'KESTA').account).toBeUndefined();
  });

  it('does not know names', () => {
    const scenario = givenScenario();
    const { account } = of(scenario, 'DRAVE');
    const other = of(
      relabelled(scenario, (id) => `X${id}`),
      'XDRAVE',
    ).account;
    expect(other).toEqual(account);
  });
});
