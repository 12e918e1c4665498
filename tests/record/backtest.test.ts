import { describe, expect, it } from 'vitest';
import { backtest } from '../../src/data/votes/backtest.ts';
import { casesOf } from '../../src/data/votes/cases.ts';
import type { CodedVote } from '../../src/data/votes/coded.ts';
import { ballotsOf, estimate } from '../../src/data/votes/estimate.ts';
import { type FitRow, fitRows, START } from '../../src/data/votes/fit.ts';
import { CODED_VOTES } from '../../src/data/votes/index.ts';
import { remember } from '../../src/data/votes/memory.ts';
import { RECORD_FIT, RECORD_NUMBERS } from '../../src/data/votes/numbers.ts';

const told = backtest(CODED_VOTES);

describe('the backtest of the record', () => {
  it('does better than all three baselines', () => {
    for (const baseline of Object.values(told.baselines)) {
      expect(told.scores.logLoss).toBeLessThan(baseline.logLoss);
      expect(told.scores.balanced).toBeGreaterThan(baseline.balanced);
      expect(told.scores.permanent).toBeGreaterThan(baseline.permanent);
    }
  });

  it('is as good as the calibration said', () => {
    expect(told.scores.logLoss).toBeCloseTo(RECORD_FIT.inSample.logLoss, 2);
    expect(told.scores.balanced).toBeCloseTo(RECORD_FIT.inSample.balanced, 1);
    expect(told.scores.memberVotes).toBe(RECORD_FIT.inSample.memberVotes);
  });

  it('gives chances that add up to one', () => {
    for (const { p } of told.foretold) {
      for (const { yes, abstain, no } of Object.values(p)) {
        expect(yes + abstain + no).toBeCloseTo(1, 9);
      }
    }
  });
});

describe('the numbers of the record', () => {
  it('are the estimate on the shipped votes', () => {
    const again = estimate(ballotsOf(CODED_VOTES, remember(CODED_VOTES)));
    again.weights.forEach((weight, k) => {
      expect(weight).toBeCloseTo(RECORD_NUMBERS.weights[k] ?? 0, 2);
    });
    expect(again.yesFrom.elected).toBeCloseTo(RECORD_NUMBERS.yesFrom.elected, 2);
  }, 60_000);

  it('come from a search that finds again what made invented votes', () => {
    // Multiples of two irrational numbers, whole parts off: spread evenly over the square, and the same every time.
    const even = (at: number, by: number): number => (at * by) % 1;
    const rows = Array.from({ length: 3000 }, (_, at): FitRow => {
      const value = 4 * even(at + 1, 0.7548776662466927) - 2;
      const luck = even(at + 1, 0.5698402909980532);
      const noise = Math.log(luck / (1 - luck));
      const sum = 2 * value + noise;
      const vote = sum >= -1 ? 'yes' : sum < -3 ? 'no' : 'abstain';
      return {
        values: [value],
        vote,
        permanent: at % 2 === 0,
        bite: 0,
        firmness: 0,
        own: 0,
        isTarget: false,
        weight: 1,
      };
    });
    const found = fitRows(rows, { ...START, weights: [0] });
    expect(found.weights[0]).toBeGreaterThan(1.7);
    expect(found.weights[0]).toBeLessThan(2.3);
    expect(found.yesFrom).toBeGreaterThan(-1.4);
    expect(found.yesFrom).toBeLessThan(-0.6);
    expect(found.elected).toBeGreaterThan(1.6);
    expect(found.elected).toBeLessThan(2.4);
  });
});

describe('a case', () => {
  const vote = CODED_VOTES.find(({ symbol }) => symbol === 'S/2015/562') as CodedVote;
  const memory = remember(CODED_VOTES);

  it('rests on nothing of its own day or later', () => {
    const earlier = remember(CODED_VOTES.filter(({ date }) => date < vote.date));
    expect(casesOf(vote, memory)).toEqual(casesOf(vote, earlier));
  });

  it('does not look at how the vote went', () => {
    const turned = Object.fromEntries(Object.keys(vote.votes).map((id) => [id, 'no' as const]));
    expect(casesOf({ ...vote, votes: turned }, memory)).toEqual(casesOf(vote, memory));
  });

  it('remembers earlier votes on the same target', () => {
    const russia = Object.keys(vote.votes).indexOf('RUS');
    expect(casesOf(vote, memory)[russia]?.disposition).toBeLessThan(-0.2);
    expect(casesOf(vote, remember([]))[russia]?.disposition).toBe(0);
  });
});
