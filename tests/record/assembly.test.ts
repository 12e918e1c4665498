import { describe, expect, it } from 'vitest';
import { assemblyCases, estimateAssembly } from '../../src/data/votes/assembly/estimate.ts';
import { ASSEMBLY_VOTES } from '../../src/data/votes/assembly/index.ts';
import { RECORD_NUMBERS } from '../../src/data/votes/numbers.ts';
import {
  ABSTENTION_GAP,
  ASSEMBLY_FIT,
  ASSEMBLY_FITTED,
  forecast,
  VOTE_FACTORS,
  VOTE_WEIGHTS,
} from '../../src/engine/index.ts';

const again = estimateAssembly();

describe('the Assembly of the record', () => {
  it('gives again the numbers that are played', () => {
    expect(again.yesFrom).toBeCloseTo(ASSEMBLY_FITTED.yesFrom, 1);
    expect(again.gap).toBeCloseTo(ASSEMBLY_FITTED.gap, 1);
    expect(again.leaning).toBeCloseTo(ASSEMBLY_FITTED.leaning, 0);
    expect(again.absent).toBeCloseTo(ASSEMBLY_FITTED.absent, 3);
  });

  it('is foretold better than by the shares of other crises, with its own held out', () => {
    expect(again.heldOut).toBeCloseTo(ASSEMBLY_FIT.heldOut, 2);
    expect(again.heldOut).toBeLessThan(again.constant - 0.1);
  });

  it('shares its votes out as the record, text by text', () => {
    const numbers = {
      ...RECORD_NUMBERS,
      weights: VOTE_FACTORS.map((factor) => VOTE_WEIGHTS[factor].weight),
      yesFrom: { ...RECORD_NUMBERS.yesFrom, assembly: ASSEMBLY_FITTED.yesFrom },
      gap: ABSTENTION_GAP,
    };
    const errors = ASSEMBLY_VOTES.map((coded) => {
      const chances = forecast(assemblyCases(coded), numbers);
      const cast = Object.values(coded.votes);
      const there = cast.filter((vote) => vote !== 'absent').length;
      const said = cast.filter((vote) => vote === 'yes').length / there;
      const told = chances.reduce((sum, { yes }, at) => sum + (cast[at] === 'absent' ? 0 : yes), 0);
      return told / there - said;
    });
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    expect(mean).toBeLessThan(0.14);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.35);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(
      0.05,
    );
  });
});
