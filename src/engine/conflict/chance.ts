/** Chances of arms as minds estimate them: closed forms of the same contest that `fight` plays, without its dice. */
import { clamp, exp, log, tanh } from '../exact.ts';
import { JITTER, PROWESS, SHARPNESS, SPEED } from './weights.ts';

/** Drift of the front a day, positive for the side of the numerator. */
export function drift(ours: number, theirs: number): number {
  return SPEED * tanh(SHARPNESS * log(Math.max(ours, 1e-9) / Math.max(theirs, 1e-9)));
}

/**
 * Chance that a front at `at` reaches `high` before `low` (gambler's ruin with drift), with the drift uncertain by
 * what no one knows beforehand; `pace` is how much faster than a country the ground is crossed; flattened as a probit is (1 + spread² / 1.7² under the root).
 */
export function chanceToReach(
  at: number,
  [low, high]: readonly [number, number],
  [ours, theirs]: readonly [number, number],
  pace: number,
): number {
  const scale = (2 * pace) / (JITTER * JITTER);
  const mean = scale * drift(ours, theirs);
  const spread = scale * SPEED * SHARPNESS * PROWESS * (high - low) * 0.5;
  const k = mean / Math.sqrt(1 + (spread * spread) / 2.89);
  const x = clamp(at, low, high) - low;
  const width = high - low;
  if (Math.abs(k * width) < 1e-6) return x / width;
  return (1 - exp(-k * x)) / (1 - exp(-k * width));
}

/** Chance that a side that is stronger `ours : theirs` carries an offensive through: r^1.5 / (1 + r^1.5). */
export function chanceOfOffensive(ours: number, theirs: number): number {
  if (ours <= 0) return 0;
  const ratio = ours / Math.max(theirs, 1e-9);
  const x = ratio * Math.sqrt(ratio);
  return x / (1 + x);
}
