/** Section 6: how willing a country is to contribute, as terms of a logit. The terms are the computation. */
import type { Term } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { capability } from '../conflict/strength.ts';
import { drawNormal } from '../dice.ts';
import { clamp, log, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, RESPONSE_FACTORS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { commandOf } from './command.ts';
import { AT, rowsOf, STRIDE } from './rows.ts';
import { type Scene, sceneOf } from './scene.ts';
import { PLEDGE_CUT, RESPONSE_WEIGHTS, type ResponseKind, standingOf } from './weights.ts';

const COUNT = RESPONSE_FACTORS.length;
/** Dread of a nuclear lead felt by a state without such arms, against one that has them (prior: China in 1950). */
const ONE_SIDED = 0.35;
/** Dread of sending an army against a nuclear power's: none has met one over a third state since 1945 (prior). */
const DREAD = 2.4;
/** Duty of a state that has not signed, against a member's (prior). */
const OUTSIDE = 0.5;
const CUT_LOGIT = log(PLEDGE_CUT / (1 - PLEDGE_CUT));

/** Every country's values in one table: a row a country, its factors first, then what is kept beside them. */
interface Table {
  readonly setting: Setting;
  readonly values: Float64Array;
  scene: Scene;
}

/** The last table: the kinds of response in a turn differ in a few values, so the rest is read once. */
const LAST: { table?: Table } = {};

/** The table with the values that are the same for every kind of response. */
function valuesOf(scene: Scene): Float64Array {
  const { setting } = scene;
  const { table } = LAST;
  if (table?.scene === scene) return table.values;
  if (table?.setting !== setting) {
    const values = rowsOf(setting).slice();
    LAST.table = { setting, values, scene };
    readCommon(scene, values);
    return values;
  }
  if (hasSameCommon(table.scene, scene)) forgetChances(setting, table.values);
  else readCommon(scene, table.values);
  table.scene = scene;
  return table.values;
}

/** Do two scenes of a setting differ only in what is read for each kind anew? */
function hasSameCommon(a: Scene, b: Scene): boolean {
  const was = a.world.columns;
  const now = b.world.columns;
  return (
    was.weariness === now.weariness &&
    was.pactAnswered === now.pactAnswered &&
    was.clarity === now.clarity &&
    a.commitment === b.commitment &&
    a.generalWar === b.generalWar &&
    a.approach === b.approach &&
    a.lead === b.lead &&
    a.meddling === b.meddling &&
    a.world.coalition.command === b.world.coalition.command &&
    a.world.rules === b.world.rules
  );
}

function forgetChances({ n }: Setting, values: Float64Array): void {
  for (let i = 0, at = AT.chance; i < n; i++, at += STRIDE) values[at] = -1;
}

function readCommon(scene: Scene, values: Float64Array): void {
  const { lead, commitment, generalWar, approach } = scene;
  const { n, tie, member } = scene.setting;
  const { weariness, pactAnswered, clarity } = scene.world.columns;
  const own = commandOf(scene.world) === 'national';
  for (let i = 0, at = 0; i < n; i++, at += STRIDE) {
    values[at + AT.weariness] = -weariness[i]!;
    values[at + AT.pact] = pactAnswered[i]! > 0 ? 1 : 0;
    values[at + AT.generalWar] = -generalWar;
    const toLead = lead >= 0 && lead !== i ? tie[i * n + lead]! : 0;
    // Where each commands its own, nobody need serve under a rival.
    values[at + AT.pressure] = own && toLead < 0 ? 0 : toLead;
    values[at + AT.alarm] = approach > 0 ? approach * scene.bearings.bordering[i]! : 0;
    values[at + AT.care] = commitment[i]! * clarity[i]! * (member[i] === 1 ? 1 : OUTSIDE);
    values[at + AT.chance] = -1;
  }
}

/** One kind of response asked of many countries: what they all share is looked up once. */
export interface Question {
  readonly scene: Scene;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly interest: Float64Array;
  /** Does it cut trade or lean, where the others send and pay? */
  readonly economic: boolean;
  /** How far what is asked is right now, 0 … 1: it carries duty. */
  readonly legitimacy: number;
  /** Does it take the aggressor's side with its own forces? Then the lead's nuclear arms are what it fears. */
  readonly entering: boolean;
  /** How much more the aggressor's arms weigh with those who would meet them. */
  readonly dread: number;
  /** Without moods, nobody has a disposition. */
  readonly moods: Float64Array | undefined;
}

export function questionOf(scene: Scene, kind: ResponseKind, moods?: Float64Array): Question {
  return {
    scene,
    moods,
    values: valuesOf(scene),
    weights: RESPONSE_WEIGHTS[kind],
    interest: interestIn(scene, kind),
    economic: kind === 'compliance' || kind === 'sanctions' || kind === 'pressure',
    legitimacy: legitimacyOf(scene, kind),
    entering: kind === 'entry',
    dread: kind === 'troops' && scene.bearings.nuclear ? DREAD : 1,
  };
}

/** Force stands on its ground, cut trade on the texts; to lean, or not to arm, needs a finding at most. */
function legitimacyOf(scene: Scene, kind: ResponseKind): number {
  if (kind === 'pressure' || kind === 'arming' || kind === 'keepers') return scene.wordLegitimacy;
  if (kind === 'compliance' || kind === 'sanctions') return scene.economicLegitimacy;
  return scene.forceLegitimacy;
}

/**
 * The sum of a country's terms: exactly the number that is used. Its values stay in its row until the next sum is
 * asked for.
 */
export function willOf(question: Question, i: CountryIndex): number {
  const at = i * STRIDE;
  readKind(question, i, at);
  return total(question, at);
}

/** The same with nobody else giving anything. */
export function willAlone(question: Question, i: CountryIndex): number {
  const at = i * STRIDE;
  readKind(question, i, at);
  question.values[at + AT.othersShare] = 0;
  return total(question, at);
}

/** Fills the values that depend on the kind. */
function readKind(
  { scene, values, interest, economic, moods, legitimacy, entering, dread }: Question,
  i: CountryIndex,
  at: number,
): void {
  values[at + AT.duty] = values[at + AT.care]! * legitimacy;
  values[at + AT.nuclear] = entering ? -shadowOf(scene, i) : dread * scene.rows[at + AT.nuclear]!;
  if (scene.meddling > 0) values[at + AT.welcome] = scene.rows[at + AT.welcome]! - scene.meddling;
  if (economic) {
    values[at + AT.success] = scene.coverage;
    values[at + AT.othersShare] = -othersTrade(scene, i) * (1 - values[at + AT.own]!);
  } else {
    if (values[at + AT.chance]! < 0) readForce(scene, i, values);
    values[at + AT.success] = values[at + AT.chance]!;
    values[at + AT.othersShare] = values[at + AT.spill]!;
  }
  values[at + AT.interest] = interest[i]!;
  values[at + AT.disposition] = moods ? moods[i]! : 0;
}

/** The shadow of nuclear arms over a war with the lead: two nuclear powers have never let it come to one (prior). */
function shadowOf({ setting, lead }: Scene, i: CountryIndex): number {
  if (lead < 0 || (setting.nuclear[lead] ?? 0) <= 0) return 0;
  return (setting.nuclear[i] ?? 0) > 0 ? 1 : ONE_SIDED;
}

/** Adds the terms in the order of the factors. */
function total({ weights, values }: Question, at: number): number {
  let sum = 0;
  for (let k = 0; k < COUNT; k++) sum += weights[k]! * values[at + k]!;
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

/** What is given at this will: nothing below the cut, the willingness itself above. */
export function given(will: number): number {
  return will < CUT_LOGIT ? 0 : logistic(will);
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
  return termsOf(sceneOf(setting, world), country, kind);
}

/** The terms whose sum `willOf` is. */
export function termsOf(
  scene: Scene,
  i: CountryIndex,
  kind: ResponseKind,
  moods?: Float64Array,
): readonly Term[] {
  const question = questionOf(scene, kind, moods);
  willOf(question, i);
  const { values, weights } = question;
  return RESPONSE_FACTORS.map((factor, k) => {
    const weight = weights[k]!;
    // A term of nothing is 0, never −0.
    const read = values[i * STRIDE + k] ?? 0;
    const value = read === 0 ? 0 : read;
    return { factor, weight, value, amount: weight * value, standing: standingOf(kind, factor) };
  });
}

/** Chance of success if this country joined with all it could send, and what the others give already. */
function readForce(scene: Scene, i: CountryIndex, values: Float64Array): void {
  const at = i * STRIDE;
  const own = capability(scene.setting, i) * (scene.bearings.sendable[i] ?? 0);
  const others = scene.pledged - own * (scene.world.columns.troops[i] ?? 0);
  values[at + AT.chance] = chanceOfOffensive(others + own + scene.victim, scene.defended);
  // Free riding: negative, less for those to whom the response is a private good. A strong victim is left to help itself.
  const free = clamp(others / scene.ample, 0, 1) * (1 - values[at + AT.own]!);
  values[at + AT.spill] = -free - scene.bearings.selfHelp;
}

/** Share of the target's trade that the others have cut. */
function othersTrade(scene: Scene, i: CountryIndex): number {
  const { compliance, sanctions } = scene.world.columns;
  const mine = Math.max((compliance[i] ?? 0) * scene.economic.reach, sanctions[i] ?? 0);
  return scene.coverage - (scene.bearings.tradeShare[i] ?? 0) * mine;
}

/** The private stake, by kind: arms for the armed, money from the rich, eyes from the powerful. */
function interestIn({ bearings }: Scene, kind: ResponseKind): Float64Array {
  if (kind === 'troops') return bearings.interestArmed;
  if (kind === 'money') return bearings.interestPaying;
  return kind === 'intelligence' ? bearings.interestSeeing : bearings.interest;
}
