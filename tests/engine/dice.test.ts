import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawLogistic, drawNormal, PURPOSES } from '../../src/engine/dice.ts';

const MANY = 40_000;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mx = mean(x);
  const my = mean(y);
  const covariance = mean(x.map((value, i) => (value - mx) * ((y[i] ?? 0) - my)));
  const vx = mean(x.map((value) => (value - mx) ** 2));
  const vy = mean(y.map((value) => (value - my) ** 2));
  return covariance / Math.sqrt(vx * vy);
}

/** How far the counts in 64 equal boxes are from equal; about 63 ± 11 if uniform. */
function chiSquare(values: readonly number[]): number {
  const boxes = new Array<number>(64).fill(0);
  for (const value of values) {
    const box = Math.floor(value * 64);
    boxes[box] = (boxes[box] ?? 0) + 1;
  }
  const expected = values.length / 64;
  return boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function run(count: number, at: (i: number) => number): number[] {
  return Array.from({ length: count }, (_, i) => at(i));
}

/** The first 32 bits of a draw. */
function bits(value: number): number {
  return Math.floor(value * 2 ** 32) >>> 0;
}

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 });

describe('dice by key', () => {
  it('fall strictly between nought and one, and the same key gives the same number', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(...PURPOSES), key, key, key, (seed, purpose, a, b, c) => {
        const once = draw(seed, purpose, a, b, c);
        expect(once).toBeGreaterThan(0);
        expect(once).toBeLessThan(1);
        expect(draw(seed, purpose, a, b, c)).toBe(once);
      }),
    );
  });

  it.each([
    ['seed', (i: number) => draw(i, 'front')],
    ['first key', (i: number) => draw(7, 'front', i)],
    ['second key', (i: number) => draw(7, 'front', 0, i)],
    ['third key', (i: number) => draw(7, 'front', 0, 0, i)],
  ])('are uniform along the %s', (_, at) => {
    expect(chiSquare(run(MANY, at))).toBeGreaterThan(25);
    expect(chiSquare(run(MANY, at))).toBeLessThan(130);
  });

  it.each([
    ['seeds', (i: number) => draw(i, 'toll'), (i: number) => draw(i + 1, 'toll')],
    ['first keys', (i: number) => draw(3, 'toll', i), (i: number) => draw(3, 'toll', i + 1)],
    ['second keys', (i: number) => draw(3, 'toll', 1, i), (i: number) => draw(3, 'toll', 1, i + 1)],
    ['purposes', (i: number) => draw(3, 'toll', i), (i: number) => draw(3, 'front', i)],
    ['swapped keys', (i: number) => draw(3, 'toll', i, 9), (i: number) => draw(3, 'toll', 9, i)],
  ])('are independent between neighbouring %s', (_, at, beside) => {
    // Four standard errors of a correlation of MANY pairs.
    expect(Math.abs(correlation(run(MANY, at), run(MANY, beside)))).toBeLessThan(
      4 / Math.sqrt(MANY),
    );
  });

  it('change half their bits when one bit of any key changes', () => {
    const flips = (before: number, after: number): number => {
      let difference = (bits(before) ^ bits(after)) >>> 0;
      let count = 0;
      for (; difference > 0; difference = (difference & (difference - 1)) >>> 0) count += 1;
      return count / 32;
    };
    for (let bit = 0; bit < 32; bit++) {
      const one = 1 << bit;
      const shares = [
        mean(run(2000, (i) => flips(draw(i, 'voteMoment'), draw(i ^ one, 'voteMoment')))),
        mean(run(2000, (i) => flips(draw(5, 'voteMoment', i), draw(5, 'voteMoment', i ^ one)))),
        mean(
          run(2000, (i) => flips(draw(5, 'voteMoment', 2, i), draw(5, 'voteMoment', 2, i ^ one))),
        ),
        mean(
          run(2000, (i) =>
            flips(draw(5, 'voteMoment', 2, 3, i), draw(5, 'voteMoment', 2, 3, i ^ one)),
          ),
        ),
      ];
      for (const share of shares) {
        expect(share).toBeGreaterThan(0.48);
        expect(share).toBeLessThan(0.52);
      }
    }
  });

  it('differ for every purpose, and hold no purpose twice', () => {
    expect(new Set(PURPOSES).size).toBe(PURPOSES.length);
    for (let seed = 0; seed < 500; seed++) {
      const draws = PURPOSES.map((purpose) => draw(seed, purpose, 1, 2, 3));
      expect(new Set(draws).size).toBe(PURPOSES.length);
    }
  });

  it('give normal numbers with mean 0, variance 1 and normal tails', () => {
    const values = run(MANY, (i) => drawNormal(11, 'front', i));
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.03);
    // P(|Z| > 1.959964) = .05
    expect(
      Math.abs(mean(values.map((value) => (Math.abs(value) > 1.959964 ? 1 : 0))) - 0.05),
    ).toBeLessThan(0.005);
  });

  it('give normal numbers with no more outliers than normal, and no memory of the key', () => {
    const values = run(MANY, (i) => drawNormal(11, 'front', i));
    // The fourth moment of a normal is 3, its standard error here √(96 / MANY) = .05.
    expect(Math.abs(mean(values.map((value) => value ** 4)) - 3)).toBeLessThan(0.2);
    const beside = run(MANY, (i) => drawNormal(11, 'front', i + 1));
    expect(Math.abs(correlation(values, beside))).toBeLessThan(4 / Math.sqrt(MANY));
  });

  it('give logistic numbers with mean 0 and variance π²/3', () => {
    const values = run(MANY, (i) => drawLogistic(11, 'voteMoment', i));
    expect(Math.abs(mean(values))).toBeLessThan(0.04);
    expect(Math.abs(mean(values.map((value) => value * value)) - Math.PI ** 2 / 3)).toBeLessThan(
      0.12,
    );
  });

  it('stay as they have fallen: moved only together with the rules version', () => {
    expect([
      draw(1, 'voteDisposition'),
      draw(2, 'front', 3, 4, 5),
      drawNormal(7, 'toll', 1),
    ]).toEqual([0.9851918576807602, 0.9020545342132532, -0.5023893070242368]);
  });
});
