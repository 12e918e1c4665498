/** The values of each country that no turn changes, laid out as willingness reads them. */
import { clamp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { RESPONSE_FACTORS, type ResponseFactor } from '../vocabulary.ts';
import { bearingsOf } from './bearings.ts';

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
/** How much less a nuclear state fears the aggressor (prior). */
const ARMED_COURAGE = 0.6;

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
    rows[at + AT.nuclear] = -bearings.danger * ((setting.nuclear[i] ?? 0) > 0 ? ARMED_COURAGE : 1);
    // Joint products (Sandler 1993): the response is in part a private good to neighbours and friends.
    rows[at + AT.own] = clamp(0.15 + 0.6 * near + 0.4 * Math.max(tieVictim, 0), 0, 1);
    rows[at + AT.chance] = -1;
  }
  return rows;
}
