/** Section 6: how willing a country is to contribute, as terms of a logit. The terms are the computation. */
import type { Term } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { capability, edgeOf } from '../conflict/strength.ts';
import { drawNormal } from '../dice.ts';
import { clamp, logistic } from '../exact.ts';
import { temper } from '../rules.ts';
import { pair, type Setting } from '../setting.ts';
import { type CountryIndex, RESPONSE_FACTORS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { type Scene, sceneOf } from './scene.ts';
import { RESPONSE_WEIGHTS, type ResponseKind, standingOf } from './weights.ts';

const COUNT = RESPONSE_FACTORS.length;
const DUTY = RESPONSE_FACTORS.indexOf('duty');
const SUCCESS = RESPONSE_FACTORS.indexOf('success');
const OTHERS = RESPONSE_FACTORS.indexOf('othersShare');
const INTEREST = RESPONSE_FACTORS.indexOf('interest');
const DISPOSITION = RESPONSE_FACTORS.indexOf('disposition');

/** Exposure at which half the pain of cutting trade is felt, share of own trade (prior). */
const FELT_EXPOSURE = 0.02;
/** Power at which half of the worth of own intelligence is reached, share of the world's (prior). */
const SEEING_POWER = 0.02;

export type Values = Float64Array;

export function makeValues(): Values {
  return new Float64Array(COUNT);
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
}

/** Fills the values that depend on the kind. */
export function readKind(scene: Scene, i: CountryIndex, kind: ResponseKind, values: Values): void {
  const commitment = temper(scene.setting, scene.world, 'commitment', i);
  const clarity = scene.world.columns.clarity[i] ?? 0;
  const economic = kind === 'compliance' || kind === 'sanctions' || kind === 'pressure';
  const legitimacy = economic ? scene.economicLegitimacy : scene.forceLegitimacy;
  values[DUTY] = commitment * legitimacy * clarity;
  values[SUCCESS] = economic ? scene.coverage : chanceWith(scene, i);
  values[OTHERS] = othersShare(scene, i, economic);
  values[INTEREST] = interestIn(scene, i, kind);
}

/** Adds the terms in the order of the factors: exactly the number that is used. */
export function total(kind: ResponseKind, values: Values): number {
  const weights = RESPONSE_WEIGHTS[kind];
  let sum = 0;
  for (let k = 0; k < COUNT; k++) sum += weights[k]! * values[k]!;
  return sum;
}

/** The part of a country's will that is its own in this crisis and no one could have foreseen, in logits. */
export function disposition(seed: number, i: CountryIndex, kind: ResponseKind): number {
  const purpose =
    kind === 'compliance' || kind === 'sanctions' ? 'complianceDisposition' : 'responseDisposition';
  return drawNormal(seed, purpose, i);
}

/** Willingness 0 … 1 with this seed's disposition. `values` must have been read for this country. */
export function willing(scene: Scene, i: CountryIndex, kind: ResponseKind, values: Values): number {
  readKind(scene, i, kind, values);
  return logistic(total(kind, values));
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

/** Chance of success if this country joined with all it could send. */
function chanceWith(scene: Scene, i: CountryIndex): number {
  const own = capability(scene.setting, i) * (scene.bearings.sendable[i] ?? 0);
  const others = scene.pledged - own * (scene.world.columns.troops[i] ?? 0);
  return chanceOfOffensive(others + own + scene.victim, scene.aggressor * edgeOf(scene.setting));
}

/**
 * Free riding: what the others already give, negative, less for those to whom the response is a private good
 * (joint products: Sandler 1993).
 */
function othersShare(scene: Scene, i: CountryIndex, economic: boolean): number {
  const { bearings, world } = scene;
  const own = clamp(
    0.15 + 0.6 * (bearings.nearness[i] ?? 0) + 0.4 * Math.max(bearings.tieVictim[i] ?? 0, 0),
    0,
    1,
  );
  if (economic) {
    const mine = Math.max(world.columns.compliance[i] ?? 0, world.columns.sanctions[i] ?? 0);
    return -(scene.coverage - (bearings.tradeShare[i] ?? 0) * mine) * (1 - own);
  }
  const given =
    capability(scene.setting, i) * (bearings.sendable[i] ?? 0) * (world.columns.troops[i] ?? 0);
  return -clamp((scene.pledged - given) / scene.ample, 0, 1) * (1 - own);
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
