/** The values of each country that no turn changes, laid out as willingness reads them. */
import { clamp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import { type CountryIndex, RESPONSE_FACTORS, type ResponseFactor } from '../vocabulary.ts';
import { type Bearings, bearingsOf } from './bearings.ts';

const COUNT = RESPONSE_FACTORS.length;
const PLACES = Object.fromEntries(RESPONSE_FACTORS.map((factor, k) => [factor, k])) as Readonly<
  Record<ResponseFactor, number>
>;

/**
 * Place of each factor, and of what is kept beside them and not summed: a country's care, its private share of the
 * good, the chance of success with it, and what spills over from the others.
 */
export const AT = {
  ...PLACES,
  care: COUNT,
  own: COUNT + 1,
  chance: COUNT + 2,
  spill: COUNT + 3,
} as const;
export const STRIDE = COUNT + 4;

/** Exposure at which half the pain of cutting trade is felt, share of own trade (prior). */
const FELT_EXPOSURE = 0.02;
/** How fast ill will makes forces unwelcome to the victim; a tie that is mortal enmity; a power to reckon with (priors). */
const UNWANTED = 2.5;
const MORTAL = -0.95;
const POWER_NEXT_DOOR = 0.02;
/** How much less a nuclear state fears the aggressor (prior). */
const ARMED_COURAGE = 0.6;

/**
 * What a nuclear ally of the aggressor deters beside nuclear arms of its own (prior, with the sign of Fuhrmann and Sechser
 * 2014: states with such an ally are attacked less): a pact for defence need not cover its member's attack.
 */
const UMBRELLA = 0.5;

/** What no turn changes of each country's values, a row a country: computed once a setting. */
const ROWS = new WeakMap<Setting, Float64Array>();

export function rowsOf(setting: Setting): Float64Array {
  const known = ROWS.get(setting);
  if (known) return known;
  const rows = makeRows(setting);
  ROWS.set(setting, rows);
  return rows;
}

function makeRows(setting: Setting): Float64Array {
  const bearings = bearingsOf(setting);
  const rows = new Float64Array(setting.n * STRIDE);
  for (let i = 0; i < setting.n; i++) {
    const tieVictim = bearings.tieVictim[i] ?? 0;
    const near = bearings.nearness[i] ?? 0;
    const exposure = bearings.exposure[i] ?? 0;
    const at = i * STRIDE;
    rows[at + AT.baseline] = 1;
    rows[at + AT.tieToVictim] = tieVictim + (bearings.stakeVictim[i] ?? 0);
    rows[at + AT.tieToTarget] =
      -(bearings.tieAggressor[i] ?? 0) - 1.3 * (bearings.stakeAggressor[i] ?? 0);
    rows[at + AT.nearness] = near;
    rows[at + AT.exposure] = -exposure / (exposure + FELT_EXPOSURE);
    const courage = (setting.nuclear[i] ?? 0) > 0 ? ARMED_COURAGE : 1;
    rows[at + AT.nuclear] = -Math.max(bearings.danger * courage, umbrellaOver(setting, i));
    // Joint products (Sandler 1993): the response is in part a private good to neighbours and friends.
    rows[at + AT.own] = clamp(0.15 + 0.6 * near + 0.4 * Math.max(tieVictim, 0), 0, 1);
    rows[at + AT.welcome] = -unwelcomeOf(setting, bearings, i);
    rows[at + AT.chance] = -1;
  }
  return rows;
}

/**
 * How far nuclear allies of an aggressor keep this country from fighting it, 0 … 1: those that are its own allies too do not.
 */
function umbrellaOver(setting: Setting, i: CountryIndex): number {
  let umbrella = 0;
  for (const a of setting.aggressors) {
    for (let p = 0; p < setting.n; p++) {
      if ((setting.nuclear[p] ?? 0) === 0 || setting.aggressors.includes(p) || p === i) continue;
      if (pair(setting, setting.pact, a, p) === 0 || pair(setting, setting.pact, i, p) > 0)
        continue;
      umbrella = Math.max(umbrella, UMBRELLA * (setting.nuclear[p] ?? 0));
    }
  }
  return umbrella;
}

/** How little the victim or the coalition would have its forces, 0 … 1. */
function unwelcomeOf(setting: Setting, bearings: Bearings, i: CountryIndex): number {
  let unwelcome = clamp(-(bearings.tieVictim[i] ?? 0) * UNWANTED, 0, 1);
  for (let j = 0; j < setting.n; j++) {
    const near = bearings.party[j] === 0 && (bearings.bordering[j] ?? 0) > 0;
    if (!near || (setting.power[j] ?? 0) < POWER_NEXT_DOOR) continue;
    // To bring in a power's mortal enemy would bring in the power.
    if (pair(setting, setting.tie, i, j) <= MORTAL) unwelcome = 1;
  }
  return unwelcome;
}
