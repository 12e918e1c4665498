/**
 * Dice by key: each draw is a function of the seed and of what it is for, never of how many came before.
 * So a what-if differs only by its cause, and one more draft moves no other die.
 */
import { cos, log } from './exact.ts';

/** What a draw is for. Its place is part of the key: append, never reorder. */
export const PURPOSES = [
  'voteDisposition',
  'voteMoment',
  'responseDisposition',
  'responseMoment',
  'complianceDisposition',
  'complianceMoment',
  'pact',
  'belief',
  'revisionists',
  'attack',
  'aim',
  'aggressorMove',
  'victimMove',
  'leadMove',
  'settlement',
  'front',
  'intensity',
  'toll',
  'generalWar',
  'consent',
  'drafting',
  'sponsorship',
  'bargaining',
  'lobbying',
  'consultation',
  'pressure',
  'aid',
  'sanctions',
  'opinion',
  'credibility',
  'office',
  'intelligence',
  'charge',
  'commitment',
  'sample',
  'attendance',
] as const;
export type Purpose = (typeof PURPOSES)[number];

const PLACE = Object.fromEntries(PURPOSES.map((purpose, place) => [purpose, place])) as Readonly<
  Record<Purpose, number>
>;

/** A bijection of 32-bit words with good avalanche; multipliers from C. Wellons' "hash prospector" (lowbias32). */
function scatter(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}

/** Another such bijection; multipliers of MurmurHash3's finaliser (A. Appleby). */
function stir(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

// 2^32 over the golden ratio, and the fractional bits of √2: keep an all-zero key from staying zero.
const STEP = 0x9e3779b9;
const OTHER_STEP = 0x6a09e667;
const TWO_TO_26 = 67108864;
const TWO_TO_52 = 4503599627370496;

interface Key {
  readonly seed: number;
  readonly place: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** One half of a key: a chain of bijections, so that keys that differ in one word never meet in it. */
function scattered({ seed, place, a, b, c }: Key): number {
  let h = scatter(seed + STEP);
  h = scatter((h ^ place) + STEP);
  h = scatter((h ^ a) + STEP);
  h = scatter((h ^ b) + STEP);
  return scatter((h ^ c) + STEP);
}

/** The other half, by the other bijection. */
function stirred({ seed, place, a, b, c }: Key): number {
  let g = stir(seed + OTHER_STEP);
  g = stir((g ^ place) + OTHER_STEP);
  g = stir((g ^ a) + OTHER_STEP);
  g = stir((g ^ b) + OTHER_STEP);
  return stir((g ^ c) + OTHER_STEP);
}

/** The middle of one of 2^52 equal parts of the unit interval: neither end can come out. */
function uniform(high: number, low: number): number {
  return ((high >>> 6) * TWO_TO_26 + (low >>> 6) + 0.5) / TWO_TO_52;
}

/** A number strictly between 0 and 1. The seed and the keys a, b, c are whole numbers (32 bits count). */
export function draw(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  const key = { seed, place: PLACE[purpose], a, b, c };
  return uniform(scattered(key), stirred(key));
}

const TWO_PI = 6.283185307179586;

/** A standard normal draw (Box and Muller 1958); the second number comes of the same key, stirred on. */
export function drawNormal(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  const key = { seed, place: PLACE[purpose], a, b, c };
  const h = scattered(key);
  const g = stirred(key);
  const radius = Math.sqrt(-2 * log(uniform(h, g)));
  return radius * cos(TWO_PI * uniform(stir(h + OTHER_STEP), scatter(g + STEP)));
}

/** A standard logistic draw: mean 0, scale 1. */
export function drawLogistic(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  const u = draw(seed, purpose, a, b, c);
  return log(u / (1 - u));
}
