/** Section 6: how willing a country is to contribute, as terms of a logit. The terms are the computation. */
import type { Term } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { capability } from '../conflict/strength.ts';
import { drawNormal } from '../dice.ts';
import { clamp, log, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, RESPONSE_FACTORS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { AT, STRIDE } from './rows.ts';
import { type Scene, sceneOf } from './scene.ts';
import { PLEDGE_CUT, RESPONSE_WEIGHTS, type ResponseKind, standingOf } from './weights.ts';

const COUNT = RESPONSE_FACTORS.length;
const CUT_LOGIT = log(PLEDGE_CUT / (1 - PLEDGE_CUT));

export type Values = Float64Array;

export function makeValues(): Values {
  return new Float64Array(STRIDE);
}

/** Fills the values that are the same for every kind of response; without `moods`, nobody has a disposition. */
export function readValues(
  scene: Scene,
  i: CountryIndex,
  values: Values,
  moods?: Float64Array,
): void {
  const { setting, world, lead, rows } = scene;
  const { columns } = world;
  for (let k = 0, at = i * STRIDE; k < STRIDE; k++, at++) values[k] = rows[at]!;
  values[AT.weariness] = -columns.weariness[i]!;
  values[AT.pact] = columns.pactAnswered[i]! > 0 ? 1 : 0;
  values[AT.generalWar] = -scene.generalWar;
  values[AT.pressure] = lead >= 0 && lead !== i ? setting.tie[i * setting.n + lead]! : 0;
  if (moods) values[AT.disposition] = moods[i]!;
  values[AT.care] = scene.commitment[i]! * columns.clarity[i]!;
}

/** Fills the values that depend on the kind. */
export function readKind(scene: Scene, i: CountryIndex, kind: ResponseKind, values: Values): void {
  const economic = kind === 'compliance' || kind === 'sanctions' || kind === 'pressure';
  if (economic) {
    values[AT.duty] = values[AT.care]! * scene.economicLegitimacy;
    values[AT.success] = scene.coverage;
    values[AT.othersShare] = -othersTrade(scene, i) * (1 - values[AT.own]!);
  } else {
    if (values[AT.chance]! < 0) readForce(scene, i, values);
    values[AT.duty] = values[AT.care]! * scene.forceLegitimacy;
    values[AT.success] = values[AT.chance]!;
    values[AT.othersShare] = values[AT.spill]!;
  }
  values[AT.interest] = interestIn(scene, i, kind);
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
  values[AT.chance] = chanceOfOffensive(others + own + scene.victim, scene.defended);
  // Free riding: negative, less for those to whom the response is a private good.
  values[AT.spill] = -clamp(others / scene.ample, 0, 1) * (1 - values[AT.own]!);
}

/** Share of the target's trade that the others have cut. */
function othersTrade(scene: Scene, i: CountryIndex): number {
  const { compliance, sanctions } = scene.world.columns;
  const mine = Math.max((compliance[i] ?? 0) * scene.economic.reach, sanctions[i] ?? 0);
  return scene.coverage - (scene.bearings.tradeShare[i] ?? 0) * mine;
}

/** The private stake, by kind: arms for the armed, money from the rich, eyes from the powerful. */
function interestIn(scene: Scene, i: CountryIndex, kind: ResponseKind): number {
  const { bearings } = scene;
  if (kind === 'troops') return bearings.interestArmed[i]!;
  if (kind === 'money') return bearings.interestPaying[i]!;
  return kind === 'intelligence' ? bearings.interestSeeing[i]! : bearings.interest[i]!;
}
