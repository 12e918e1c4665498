import { describe, expect, it } from 'vitest';
import type { CharterId } from '../../../src/engine/charter.ts';
import { CHARTERS } from '../../../src/engine/charters.ts';
import { count } from '../../../src/engine/council/ballot.ts';
import { bandOf, prospects } from '../../../src/engine/council/prospects.ts';
import { councilHall } from '../../../src/engine/council/sitting.ts';
import { stances } from '../../../src/engine/council/stance.ts';
import { castVotes } from '../../../src/engine/council/vote.ts';
import type { Measure, Vote } from '../../../src/engine/vocabulary.ts';
import { type Case, CONDEMNATION, EMBARGO, given, TARGET, VICTIM } from './case.ts';

/** Share of independent ballots, drawn from the members' own chances, that the law counts as adopted. */
function byBallots({ setting, world, draft }: Case, measures: readonly Measure[]): number {
  const asked = draft(measures);
  const { chances } = prospects(setting, world, asked);
  const hall = councilHall(setting, world, asked);
  // A fixed low-discrepancy stream: each member its own multiple of the golden ratio's fraction.
  let adopted = 0;
  const runs = 4000;
  for (let run = 1; run <= runs; run += 1) {
    const votes = chances.map(({ country, chances: c }, at) => {
      const u = (run * 0.6180339887498949 * (1 + at * 0.754877666) + at * 0.31) % 1;
      const vote: Vote = u < c.yes ? 'yes' : u < c.yes + c.no ? 'no' : 'abstain';
      return { country, vote, chosen: false };
    });
    if (count(hall, votes).result === 'adopted') adopted += 1;
  }
  return adopted / runs;
}

describe('the prospects of a text', () => {
  it.each<CharterId>(['unCharter', 'noVeto', 'doubleVeto', 'leagueCovenant'])(
    'are what the law makes of the members’ chances: %s',
    (charter) => {
      for (const stake of [0.2, 0.5, 0.7]) {
        const here = given({ stake, charter });
        const asked: readonly Measure[] = ['determine', ...EMBARGO];
        const { adoption } = prospects(here.setting, here.world, here.draft(asked));
        expect(Math.abs(adoption - byBallots(here, asked))).toBeLessThan(0.04);
      }
    },
  );

  it('come out in votes as often as they say, within what shared leans allow', () => {
    const { setting, world, draft } = given({ stake: 0.55 });
    const asked = draft(CONDEMNATION);
    const { adoption } = prospects(setting, world, asked);
    let adopted = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const tally = count(
        councilHall(setting, world, asked),
        castVotes(setting, seed, world, asked),
      );
      if (tally.result === 'adopted') adopted += 1;
    }
    expect(Math.abs(adopted / 400 - adoption)).toBeLessThan(0.08);
  });

  it('a patron’s veto makes unlikely what would be likely without it', () => {
    const patron = given({ stake: 0.8 });
    const asked: readonly Measure[] = ['determine', ...EMBARGO];
    const held = prospects(patron.setting, patron.world, patron.draft(asked));
    expect(held.band).toBe('unlikely');
    expect(held.likelyAgainst).toEqual([patron.at('Dral')]);
    const free = { ...patron.world, rules: { ...patron.world.rules, charter: CHARTERS.noVeto } };
    expect(prospects(patron.setting, free, patron.draft(asked)).band).toBe('likely');
  });

  it('in the Assembly nobody blocks', () => {
    const { setting, world, draft } = given({ stake: 0.8 });
    const before = draft(CONDEMNATION);
    const asked = { ...before, body: 'assembly' } as const;
    const told = prospects(setting, world, asked);
    expect(told.chances).toHaveLength(17);
    expect(told.adoption).toBeGreaterThan(prospects(setting, world, before).adoption);
    expect(told.likelyAgainst).toEqual([]);
  });

  it('are sharpened by asking, in two rounds', () => {
    const { setting, world, draft } = given();
    const sharpness = (consulted: readonly number[]): number =>
      prospects(setting, { ...world, consulted }, draft(CONDEMNATION)).sharpness;
    expect([sharpness([]), sharpness([2]), sharpness([1]), sharpness([1, 1])]).toEqual([
      0, 0, 0.5, 1,
    ]);
  });

  it('fall into three bands', () => {
    expect([0.1, 0.35, 0.5, 0.65, 0.9].map(bandOf)).toEqual([
      'unlikely',
      'open',
      'open',
      'open',
      'likely',
    ]);
  });
});

describe('stances', () => {
  it('cover every country, the target against and the victim for, within −1 and 1', () => {
    const { setting, world, at } = given();
    const told = stances(setting, world, undefined);
    expect(told).toHaveLength(setting.n);
    for (const stance of told) expect(Math.abs(stance)).toBeLessThanOrEqual(1);
    expect(told[at(TARGET)]).toBeLessThan(-0.3);
    expect(told[at(VICTIM)]).toBeGreaterThan(0.9);
  });

  it('of a country that doubts the charge lie lower', () => {
    const { setting, world, at } = given();
    const clarity = world.columns.clarity.map((belief, i) => (i === at('Hest') ? 0.1 : belief));
    const doubting = { ...world, columns: { ...world.columns, clarity } };
    expect(stances(setting, doubting, undefined)[at('Hest')]).toBeLessThan(
      (stances(setting, world, undefined)[at('Hest')] ?? -1) - 0.02,
    );
  });
});
