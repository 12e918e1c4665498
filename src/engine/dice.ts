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

/** Each half of the key is a chain of bijections: keys that differ in one word never give the same chain. */
function uniform(seed: number, place: number, a: number, b: number, c: number): number {
  let h = scatter(seed + STEP);
  h = scatter((h ^ place) + STEP);
  h = scatter((h ^ a) + STEP);
  h = scatter((h ^ b) + STEP);
  h = scatter((h ^ c) + STEP);
  let g = stir(seed + OTHER_STEP);
  g = stir((g ^ place) + OTHER_STEP);
  g = stir((g ^ a) + OTHER_STEP);
  g = stir((g ^ b) + OTHER_STEP);
  g = stir((g ^ c) + OTHER_STEP);
  return ((h >>> 6) * TWO_TO_26 + (g >>> 6) + 0.5) / TWO_TO_52;
}

/** A number strictly between 0 and 1. The seed and the keys a, b, c are whole numbers (32 bits count). */
export function draw(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  return uniform(seed, PLACE[purpose], a, b, c);
}

// Second numbers of a normal draw live beyond all places of purposes.
const SECOND = 0x40000000;
const TWO_PI = 6.283185307179586;

/** A standard normal draw (Box and Muller 1958). */
export function drawNormal(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  const place = PLACE[purpose];
  const radius = Math.sqrt(-2 * log(uniform(seed, place, a, b, c)));
  return radius * cos(TWO_PI * uniform(seed, place + SECOND, a, b, c));
}

/** A standard logistic draw: mean 0, scale 1. */
export function drawLogistic(seed: number, purpose: Purpose, a = 0, b = 0, c = 0): number {
  const u = draw(seed, purpose, a, b, c);
  return log(u / (1 - u));
}
