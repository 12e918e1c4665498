/** Section 6: how willing a country is to contribute, as terms of a logit. The terms are the computation. */
import type { Term } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { capability } from '../conflict/strength.ts';
import { drawNormal } from '../dice.ts';
import { clamp, log, logistic } from '../exact.ts';
import { temper } from '../rules.ts';
import { pair, type Setting } from '../setting.ts';
import { type CountryIndex, RESPONSE_FACTORS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { type Scene, sceneOf } from './scene.ts';
import { PLEDGE_CUT, RESPONSE_WEIGHTS, type ResponseKind, standingOf } from './weights.ts';

const COUNT = RESPONSE_FACTORS.length;
const CUT_LOGIT = log(PLEDGE_CUT / (1 - PLEDGE_CUT));
const DUTY = RESPONSE_FACTORS.indexOf('duty');
const SUCCESS = RESPONSE_FACTORS.indexOf('success');
const OTHERS = RESPONSE_FACTORS.indexOf('othersShare');
const INTEREST = RESPONSE_FACTORS.indexOf('interest');
const DISPOSITION = RESPONSE_FACTORS.indexOf('disposition');

/** Exposure at which half the pain of cutting trade is felt, share of own trade (prior). */
const FELT_EXPOSURE = 0.02;
/** Power at which half of the worth of own intelligence is reached, share of the world's (prior). */
const SEEING_POWER = 0.02;

/** Kept beside the values of a country: its care, its private share, and what force would do; not summed. */
const CARE = COUNT;
const OWN = COUNT + 1;
const CHANCE = COUNT + 2;
const SPILL = COUNT + 3;

export type Values = Float64Array;

export function makeValues(): Values {
  return new Float64Array(COUNT + 4);
}

/** Fills the values that are the same for every kind of response. */
export function readValues(scene: Scene, i: CountryIndex, values: Values): void {
  const { bearings, setting, world } = scene;
  const { columns, crisis } = world;
  const tieVictim = bearings.tieVictim[i] ?? 0;
  const near = bearings.nearness[i] ?? 0;
  const exposure = bearings.exposure[i] ?? 0;
  const leadTie =
    scene.lead >= 0 && scene.lead !== i ? pair(setting, setting.tie, i, scene.lead) : 0;
  values[0] = 1;
  values[2] = tieVictim + (bearings.stakeVictim[i] ?? 0);
  values[3] = -(bearings.tieAggressor[i] ?? 0) - 1.3 * (bearings.stakeAggressor[i] ?? 0);
  values[4] = near;
  values[5] = -exposure / (exposure + FELT_EXPOSURE);
  values[8] = -scene.danger * ((setting.nuclear[i] ?? 0) > 0 ? 0.6 : 1);
  values[9] = -(columns.weariness[i] ?? 0);
  values[10] = (columns.pactAnswered[i] ?? 0) > 0 ? 1 : 0;
  values[11] = -clamp(crisis.generalWarRisk * 10 + (crisis.generalWar ? 1 : 0), 0, 1);
  values[12] = leadTie;
  values[DISPOSITION] = 0;
  values[CARE] = temper(setting, world, 'commitment', i) * (columns.clarity[i] ?? 0);
  // Joint products (Sandler 1993): the response is in part a private good to neighbours and friends.
  values[OWN] = clamp(0.15 + 0.6 * near + 0.4 * Math.max(tieVictim, 0), 0, 1);
  values[CHANCE] = -1;
}

/** Fills the values that depend on the kind. */
export function readKind(scene: Scene, i: CountryIndex, kind: ResponseKind, values: Values): void {
  const economic = kind === 'compliance' || kind === 'sanctions' || kind === 'pressure';
  if (economic) {
    values[DUTY] = values[CARE]! * scene.economicLegitimacy;
    values[SUCCESS] = scene.coverage;
    values[OTHERS] = -othersTrade(scene, i) * (1 - values[OWN]!);
  } else {
    if (values[CHANCE]! < 0) readForce(scene, i, values);
    values[DUTY] = values[CARE]! * scene.forceLegitimacy;
    values[SUCCESS] = values[CHANCE]!;
    values[OTHERS] = values[SPILL]!;
  }
  values[INTEREST] = interestIn(scene, i, kind);
}

/** Adds the terms in the order of the factors: exactly the number that is used. */
export function total(kind: ResponseKind, values: Values): number {
  const weights = RESPONSE_WEIGHTS[kind];
  let sum = 0;
  for (let k = 0; k < COUNT; k++) sum += weights[k]! * values[k]!;
  return sum;
}

interface Dispositions {
  readonly seed: number;
  readonly force: Float64Array;
  readonly trade: Float64Array;
}

/** The last seed's dispositions of each setting: they never change within a run. */
const DISPOSITIONS = new WeakMap<Setting, Dispositions>();

function dispositionsOf(setting: Setting, seed: number): Dispositions {
  const known = DISPOSITIONS.get(setting);
  if (known?.seed === seed) return known;
  const force = new Float64Array(setting.n);
  const trade = new Float64Array(setting.n);
  for (let i = 0; i < setting.n; i++) {
    force[i] = drawNormal(seed, 'responseDisposition', i);
    trade[i] = drawNormal(seed, 'complianceDisposition', i);
  }
  const made = { seed, force, trade };
  DISPOSITIONS.set(setting, made);
  return made;
}

/** What is given at this will: nothing below the cut, the willingness itself above. `values` must be read. */
export function given(kind: ResponseKind, values: Values): number {
  const sum = total(kind, values);
  return sum < CUT_LOGIT ? 0 : logistic(sum);
}

/** The part of each country's will that is its own in this crisis and no one could have foreseen (standard normal). */
export function dispositionsFor(setting: Setting, seed: number, kind: ResponseKind): Float64Array {
  const { force, trade } = dispositionsOf(setting, seed);
  return kind === 'compliance' || kind === 'sanctions' ? trade : force;
}

/** One country's; see `dispositionsFor`. */
export function disposition(
  setting: Setting,
  seed: number,
  ...[i, kind]: readonly [CountryIndex, ResponseKind]
): number {
  return dispositionsFor(setting, seed, kind)[i] ?? 0;
}

/** The terms of a country's response, before this seed's disposition. */
export function contributionTerms(
  setting: Setting,
  world: World,
  country: CountryIndex,
  kind: ResponseKind,
): readonly Term[] {
  const scene = sceneOf(setting, world);
  const values = makeValues();
  readValues(scene, country, values);
  readKind(scene, country, kind, values);
  return termsOf(kind, values);
}

export function termsOf(kind: ResponseKind, values: Values): readonly Term[] {
  const weights = RESPONSE_WEIGHTS[kind];
  return RESPONSE_FACTORS.map((factor, k) => {
    const weight = weights[k]!;
    // A term of nothing is 0, never −0.
    const read = values[k] ?? 0;
    const value = read === 0 ? 0 : read;
    return { factor, weight, value, amount: weight * value, standing: standingOf(kind, factor) };
  });
}

/** Chance of success if this country joined with all it could send, and what the others give already. */
function readForce(scene: Scene, i: CountryIndex, values: Values): void {
  const own = capability(scene.setting, i) * (scene.bearings.sendable[i] ?? 0);
  const others = scene.pledged - own * (scene.world.columns.troops[i] ?? 0);
  values[CHANCE] = chanceOfOffensive(others + own + scene.victim, scene.defended);
  // Free riding: negative, less for those to whom the response is a private good.
  values[SPILL] = -clamp(others / scene.ample, 0, 1) * (1 - values[OWN]!);
}

/** Share of the target's trade that the others have cut. */
function othersTrade(scene: Scene, i: CountryIndex): number {
  const { compliance, sanctions } = scene.world.columns;
  const mine = Math.max(compliance[i] ?? 0, sanctions[i] ?? 0);
  return scene.coverage - (scene.bearings.tradeShare[i] ?? 0) * mine;
}

/** The private stake, by kind: arms for the armed, money from the rich, eyes from the powerful. */
function interestIn(scene: Scene, i: CountryIndex, kind: ResponseKind): number {
  const { bearings, setting } = scene;
  const interest = bearings.interest[i] ?? 0;
  const wealth = bearings.wealth[i] ?? 0;
  const stake = setting.scenario.crisis.worldStake;
  const near = bearings.nearness[i] ?? 0;
  if (kind === 'troops') return interest * (bearings.armed[i] ?? 0) * (bearings.armed[i] ?? 0);
  if (kind === 'money') return wealth * (0.6 * interest + 0.4 * stake * near);
  if (kind === 'intelligence') {
    const power = setting.power[i] ?? 0;
    return (power / (power + SEEING_POWER)) * (0.4 + 0.6 * interest);
  }
  return interest;
}
