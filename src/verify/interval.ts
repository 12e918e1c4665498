/** Intervals of 95 %, the same on every machine. */
import { draw } from '../engine/index.ts';
import type { Interval } from './finding.ts';

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** Of a share (Wilson 1927), which stays honest at 0 and 1. */
export function wilson(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const shrink = 1 + (Z * Z) / whole;
  const centre = (share + (Z * Z) / (2 * whole)) / shrink;
  const half =
    (Z / shrink) * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

const RESAMPLES = 400;
/** Keys of the dice that resample. */
const RESAMPLING = 9_000_000;

/** Of any figure of a sample (Efron's percentile bootstrap, on dice by key). */
export function bootstrap<T>(sample: readonly T[], figure: (of: readonly T[]) => number): Interval {
  const figures: number[] = [];
  for (let k = 0; k < RESAMPLES; k += 1) {
    const again = sample.flatMap((_, at) => {
      const one = sample[Math.floor(draw(RESAMPLING + k, 'sample', at) * sample.length)];
      return one === undefined ? [] : [one];
    });
    figures.push(figure(again));
  }
  const sorted = figures.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}
