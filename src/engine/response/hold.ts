/** What a state holds over each aggressor: trade, arms and credit for its friends, and a great power's warning. */
import { clamp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';

/** Share of the pressure of a patron or creditor that the aggressor cannot shrug off (prior: Suez 1956). */
const DEPENDENCE = 1.6;
/** What a patron's arms and promises are of that, against trade (prior). */
const ARMS = 0.5;
/**
 * What a rich economy's credit is worth by its share of the world's output. The form is the gravity of capital
 * (from source: Portes and Rey 2005, flows go with the sizes of both markets); the size is a prior that gives the
 * first creditor of 1956 the hold that Boughton 2001 describes: reserves that ran out, and a drawing it could stop.
 */
const CREDIT = 3;
/** What a great power's warning is worth, and the power at which it has half of that, share of the world's (priors). */
const WARNING_WORTH = 0.09;
const WARNING_POWER = 0.08;

export interface Holds {
  /** Favours to withhold, by country and aggressor, rows of as many as the setting has aggressors: 0 … 1. */
  readonly over: Float64Array;
  /** What its warning is worth, 0 … 1. */
  readonly warning: Float64Array;
  /** What both together are worth on the aggressors: the mean. */
  readonly mean: Float64Array;
  /** How far its pressure raises the fear of a general war: the rank of a nuclear power that is no friend, 0 … 1. */
  readonly menace: Float64Array;
}

/** `wealth` is income per head, r ÷ (r + 2). */
export function holdsOf(setting: Setting, wealth: Float64Array): Holds {
  const { n, aggressors } = setting;
  const count = aggressors.length;
  const over = new Float64Array(n * count);
  const warning = new Float64Array(n);
  const mean = new Float64Array(n);
  const menace = new Float64Array(n);
  let world = 0;
  for (let i = 0; i < n; i++) world += setting.output[i] ?? 0;
  // Between nuclear powers such a threat has moved no army (Sechser and Fuhrmann 2013): it is made where one has none.
  const exposed = aggressors.some((a) => (setting.nuclear[a] ?? 0) <= 0) ? 1 : 0;
  for (let i = 0; i < n; i++) {
    const power = setting.power[i] ?? 0;
    const rank = power / (power + WARNING_POWER);
    let warmth = 0;
    warning[i] = WARNING_WORTH * rank;
    aggressors.forEach((a, k) => {
      // Only a friend has favours to withhold; a rival's trade is for sanctions to cut.
      const friend = friendOf(setting, i, a);
      const credit = creditOf(setting, i, a, world) * (wealth[i] ?? 0);
      const favours = pair(setting, setting.exposure, a, i) + armsOf(setting, i, a) + credit;
      const held = clamp(DEPENDENCE * favours * friend, 0, 1);
      over[i * count + k] = held;
      mean[i] = mean[i]! + clamp(held + WARNING_WORTH * rank, 0, 1) / count;
      warmth = Math.max(warmth, friend);
    });
    menace[i] = (setting.nuclear[i] ?? 0) > 0 ? exposed * rank * (1 - warmth) : 0;
  }
  return { over, warning, mean, menace };
}

function friendOf(setting: Setting, i: CountryIndex, a: CountryIndex): number {
  return clamp(pair(setting, setting.tie, i, a) + pair(setting, setting.stake, i, a), 0, 1);
}

/** A patron's arms weigh by its power: a small friend with much at stake has little to withhold. */
function armsOf(setting: Setting, i: CountryIndex, a: CountryIndex): number {
  const power = setting.power[i] ?? 0;
  const both = power + (setting.power[a] ?? 0);
  return both > 0 ? (ARMS * pair(setting, setting.stake, i, a) * power) / both : 0;
}

/** A small economy cannot be the banker of a larger one. */
function creditOf(setting: Setting, i: CountryIndex, a: CountryIndex, world: number): number {
  const lender = setting.output[i] ?? 0;
  const both = lender + (setting.output[a] ?? 0);
  return world > 0 && both > 0 ? (CREDIT * (lender / world) * lender) / both : 0;
}
