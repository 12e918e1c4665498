/**
 * Functions that give the same bits in every browser: built from + − × ÷ √ only, all of which IEEE 754 fixes.
 * (The built-in Math.exp and its kin may differ by engine, and one bit is enough to part two runs.)
 * Relative error below 1e-12 against the true value unless said; the tests hold it.
 */

/** Two to the powers −1074 … 1023: exact, for scaling. */
const TWO_TO_MIN = -1074;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const table = new Float64Array(1023 - TWO_TO_MIN + 1);
  table[-TWO_TO_MIN] = 1;
  for (let k = 1; k <= 1023; k++) table[k - TWO_TO_MIN] = 2 * (table[k - 1 - TWO_TO_MIN] ?? 0);
  for (let k = -1; k >= TWO_TO_MIN; k--)
    table[k - TWO_TO_MIN] = (table[k + 1 - TWO_TO_MIN] ?? 0) / 2;
  return table;
}

/** Two to the power j/16, j = 0 … 15, by square roots. */
const SIXTEENTHS = sixteenthsOfTwo();

function sixteenthsOfTwo(): Float64Array {
  const half = Math.sqrt(2);
  const quarter = Math.sqrt(half);
  const eighth = Math.sqrt(quarter);
  const sixteenth = Math.sqrt(eighth);
  const table = new Float64Array(16);
  for (let j = 0; j < 16; j++) {
    table[j] =
      (j & 8 ? half : 1) * (j & 4 ? quarter : 1) * ((j & 2 ? eighth : 1) * (j & 1 ? sixteenth : 1));
  }
  return table;
}

// ln 2 = high + low; the high part has 32 bits, so its products with whole numbers to 2^21 are exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SIXTEEN_OVER_LN2 = 23.083120654223414;

/** Holds a value between two bounds. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** e to the x. */
export function exp(x: number): number {
  if (x > 708 || x < -708) return expFar(x);
  const n = Math.floor(x * SIXTEEN_OVER_LN2 + 0.5);
  const sixteenths = n / 16;
  const r = x - sixteenths * LN2_HIGH - sixteenths * LN2_LOW;
  // |r| ≤ ln 2 / 32: eight terms of the series leave less than 2e-18.
  const r2 = r * r;
  const series =
    r +
    r2 * (1 / 2 + r * (1 / 6)) +
    r2 * r2 * (1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040)));
  const root = SIXTEENTHS[n & 15] ?? 0;
  return (root + root * series) * (POWERS_OF_TWO[(n >> 4) - TWO_TO_MIN] ?? 0);
}

/** Beyond the range of single powers of two: the square of the half reaches infinity and zero by itself. */
function expFar(x: number): number {
  if (x > 1416) return Number.POSITIVE_INFINITY;
  if (x < -1416) return 0;
  const half = exp(x / 2);
  return half * half;
}

const VIEW = new DataView(new ArrayBuffer(8));

/** Natural logarithm; −∞ at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  // Below the normal numbers: scaled up by 2^54.
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * LN2_HIGH - 54 * LN2_LOW;
  VIEW.setFloat64(0, x);
  let k = ((VIEW.getInt32(0) >> 20) & 0x7ff) - 1023;
  let m =
    k === 1023
      ? (x / 2) * (POWERS_OF_TWO[-1022 - TWO_TO_MIN] ?? 0)
      : x * (POWERS_OF_TWO[-k - TWO_TO_MIN] ?? 0);
  if (m > 1.4142135623730951) {
    m /= 2;
    k += 1;
  }
  // ln m = 2 artanh s, |s| ≤ .1716: the series to s^21 leaves less than 2e-17.
  const s = (m - 1) / (m + 1);
  const z = s * s;
  const z2 = z * z;
  const even = 1 / 5 + z2 * (1 / 9 + z2 * (1 / 13 + z2 * (1 / 17 + z2 * (1 / 21))));
  const odd = 1 / 3 + z2 * (1 / 7 + z2 * (1 / 11 + z2 * (1 / 15 + z2 * (1 / 19))));
  return k * LN2_HIGH + (2 * s + 2 * s * (z * odd + z2 * even) + k * LN2_LOW);
}

/** Base (≥ 0) to any power; NaN for a negative base. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === 0.5) return Math.sqrt(base);
  return exp(exponent * log(base));
}

export function tanh(x: number): number {
  if (x > 0.5) return x > 22 ? 1 : 1 - 2 / (exp(2 * x) + 1);
  if (x < -0.5) return x < -22 ? -1 : 2 / (exp(-2 * x) + 1) - 1;
  // Lambert's continued fraction cut after 13; within |x| ≤ ½ it leaves less than 2e-16.
  const z = x * x;
  return (
    (x * (135135 + z * (17325 + z * (378 + z)))) / (135135 + z * (62370 + z * (3150 + z * 28)))
  );
}

/** 1 / (1 + e^−x), without overflow on either side. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

// π/2 in three parts; the first two have 33 bits each, so their products with whole numbers to 2^20 are exact.
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506303966e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;
const HALF_PI = 1.5707963267948966;
const PI = 3.141592653589793;

/** Sine for |r| ≤ π/4. */
function sinNear(r: number): number {
  const z = r * r;
  const series =
    1 / 6 -
    z *
      (1 / 120 -
        z *
          (1 / 5040 -
            z *
              (1 / 362880 - z * (1 / 39916800 - z * (1 / 6227020800 - z * (1 / 1307674368000))))));
  return r - r * z * series;
}

/** Cosine for |r| ≤ π/4. */
function cosNear(r: number): number {
  const z = r * r;
  const series =
    1 / 24 -
    z *
      (1 / 720 -
        z *
          (1 / 40320 -
            z *
              (1 / 3628800 -
                z * (1 / 479001600 - z * (1 / 87178291200 - z * (1 / 20922789888000))))));
  return 1 - (z / 2 - z * z * series);
}

/** Sine of x shifted by whole quarter turns; |x| to about a million. */
function wave(x: number, quarters: number): number {
  const n = Math.floor(x / HALF_PI + 0.5);
  const r = x - n * HALF_PI_HIGH - n * HALF_PI_MIDDLE - n * HALF_PI_LOW;
  const quadrant = (n + quarters) & 3;
  const size = quadrant & 1 ? cosNear(r) : sinNear(r);
  return quadrant & 2 ? -size : size;
}

/** Sine of x radians, |x| to about a million. */
export function sin(x: number): number {
  return wave(x, 0);
}

/** Cosine of x radians, |x| to about a million. */
export function cos(x: number): number {
  return wave(x, 1);
}

/** Arcsine for |t| ≤ ½ : halved twice, then its series. */
function asinNear(t: number): number {
  let s = t;
  for (let i = 0; i < 2; i++) s = s / Math.sqrt(2 + 2 * Math.sqrt(1 - s * s));
  // |s| ≤ .131: ten terms leave less than 1e-19.
  const z = s * s;
  let term = s;
  let sum = s;
  for (let k = 1; k <= 10; k++) {
    term = (term * z * (2 * k - 1)) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 4 * sum;
}

/** Arccosine in radians, 0 … π; arguments beyond ±1 are held there. */
export function acos(x: number): number {
  if (x >= 1) return 0;
  if (x <= -1) return PI;
  if (x > 0.5) return 2 * asinNear(Math.sqrt((1 - x) / 2));
  if (x < -0.5) return PI - 2 * asinNear(Math.sqrt((1 + x) / 2));
  return HALF_PI - asinNear(x);
}

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

/** Standard normal distribution function. */
export function normalCdf(x: number): number {
  if (x !== x) return x;
  if (x < -3) return normalTail(-x);
  if (x > 3) return 1 - normalTail(x);
  // ½ + φ(x)·(x + x³/3 + x⁵/15 + …): no cancellation among the terms.
  const z = x * x;
  let term = x;
  let sum = x;
  for (let odd = 3; odd < 120 && Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term = (term * z) / odd;
    sum += term;
  }
  return 0.5 + ONE_OVER_ROOT_TWO_PI * exp(-z / 2) * sum;
}

/** P(Z > x) for x ≥ 3, by Laplace's continued fraction. */
function normalTail(x: number): number {
  if (x > 39) return 0;
  let fraction = x;
  for (let k = 80; k >= 1; k--) fraction = x + k / fraction;
  return (ONE_OVER_ROOT_TWO_PI * exp(-(x * x) / 2)) / fraction;
}
