/** What all countries see alike when they weigh a response: computed once for a decider. */
import { aggressorsAt, edgeOf, sidesOf, victimsAt } from '../conflict/strength.ts';
import { clamp } from '../exact.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { Assumptions, Columns, World } from '../world.ts';
import { type Bearings, bearingsOf } from './bearings.ts';
import {
  type EconomicForce,
  economicForce,
  forceLegitimacy,
  meddlingIn,
  wordLegitimacy,
} from './measures.ts';
import { rowsOf } from './rows.ts';
import { AMPLE_RATIO } from './weights.ts';

/**
 * An army in another's civil war without leave or request breaks the Charter's first rule, with no plea of defence (prior:
 * a handful of such wars since 1945, India in 1971 and the alliance in 1999 among them).
 */
const MEDDLING = 0.25;

export interface Scene {
  readonly setting: Setting;
  readonly world: World;
  readonly bearings: Bearings;
  /** Legitimacy of force, of economic measures and of words now, 0 … 1. */
  readonly forceLegitimacy: number;
  readonly economicLegitimacy: number;
  readonly wordLegitimacy: number;
  readonly aggressor: number;
  readonly victim: number;
  /** The aggressor's strength on ground that it defends. */
  readonly defended: number;
  /** Strength in the theatre of all that is pledged. */
  readonly pledged: number;
  /** Strength that would be ample. */
  readonly ample: number;
  /** Share of the target's trade cut so far, 0 … 1. */
  readonly coverage: number;
  /** What the texts in force ask of trade. */
  readonly economic: EconomicForce;
  /** All pressure on each aggressor, 0 … 1: what each state holds over it times how hard it leans; and their mean. */
  readonly pressures: readonly number[];
  readonly pressure: number;
  /** How far nuclear powers that are no friends of the aggressors threaten them, 0 … 1. */
  readonly menace: number;
  /** How near outside forces have come to the aggressor's own borders, 0 … 1. */
  readonly approach: number;
  /** Danger of the aggressor itself: nuclear arms or a great power's, 0 … 1. */
  readonly danger: number;
  /** How far an army sent now would meddle in another state's affairs, in units of being unwelcome. */
  readonly meddling: number;
  readonly lead: number;
  /** What no turn changes of each country's values. */
  readonly rows: Float64Array;
  /** Felt danger of a general war, 0 … 1. */
  readonly generalWar: number;
  /** Every country's commitment under the assumptions in force. */
  readonly commitment: Float64Array;
}

/** The last world looked at and its scene: a world never changes, and one decider asks many times. */
const LAST: { scene?: Scene } = {};

export function sceneOf(setting: Setting, world: World): Scene {
  const { scene } = LAST;
  if (scene?.world === world && scene.setting === setting) return scene;
  LAST.scene = makeScene(setting, world);
  return LAST.scene;
}

function makeScene(setting: Setting, world: World): Scene {
  const bearings = bearingsOf(setting);
  const { law, crisis } = world;
  const economic = economicForce(world);
  const { pledged, cut, pressures, menace } = sumsOf(setting, world.columns, economic.reach);
  const sides = sidesOf(setting, world);
  const aggressor = aggressorsAt(sides, world.crisis);
  return {
    setting,
    world,
    bearings,
    forceLegitimacy: forceLegitimacy(law),
    economicLegitimacy: economic.legitimacy,
    wordLegitimacy: wordLegitimacy(law),
    economic,
    aggressor,
    victim: victimsAt(sides, world.crisis),
    defended: aggressor * edgeOf(setting),
    pledged,
    ample: AMPLE_RATIO * Math.max(aggressor, 1e-9),
    coverage: clamp(cut, 0, 1),
    pressures,
    pressure: pressures.reduce((sum, one) => sum + one, 0) / Math.max(pressures.length, 1),
    menace,
    approach: approachOf(world, aggressor),
    danger: bearings.danger,
    generalWar: clamp(
      crisis.generalWarRisk * 10 + menace * bearings.danger + (crisis.generalWar ? 1 : 0),
      0,
      1,
    ),
    commitment: commitmentsOf(setting, world),
    meddling: MEDDLING * meddlingIn(law),
    lead: world.coalition.lead,
    rows: rowsOf(setting),
  };
}

/** Ground won back with an army that may go on, and the border crossed: how far each alarms a neighbour (priors). */
const AT_THE_LINE = 0.4;
const OVER_IT = 0.6;
/** Front at which an offensive is felt at the line, and depth of land at which a neighbour's own border is near (priors). */
const NEAR_LINE = 0.15;
const DEEP = 0.3;

function approachOf({ coalition, crisis }: World, aggressor: number): number {
  if (coalition.strategy === 'beyondBorder')
    return OVER_IT + (1 - OVER_IT) * clamp(-crisis.front / DEEP, 0, 1);
  const { strategy } = coalition;
  const there =
    (strategy === 'counterOffensive' || strategy === 'shield') && coalition.strength >= aggressor;
  return there && crisis.forceDay >= 0 && crisis.front < NEAR_LINE ? AT_THE_LINE : 0;
}

interface Sums {
  readonly setting: Setting;
  readonly columns: Columns;
  readonly reach: number;
  readonly pledged: number;
  readonly cut: number;
  readonly pressures: readonly number[];
  readonly menace: number;
}

/** The last sums over all countries: most events leave these columns as they were. */
const SUMMED: { sums?: Sums } = {};

function sumsOf(setting: Setting, columns: Columns, reach: number): Sums {
  const { sums } = SUMMED;
  if (sums?.setting === setting && sums.reach === reach && isSame(sums.columns, columns))
    return sums;
  SUMMED.sums = makeSums(setting, columns, reach);
  return SUMMED.sums;
}

function isSame(a: Columns, b: Columns): boolean {
  return (
    a === b ||
    (a.troops === b.troops &&
      a.compliance === b.compliance &&
      a.sanctions === b.sanctions &&
      a.pressure === b.pressure)
  );
}

function makeSums(setting: Setting, columns: Columns, reach: number): Sums {
  const { party, sendable, tradeShare, holdOver, warning, menace: threat } = bearingsOf(setting);
  const count = setting.aggressors.length;
  const { troops, compliance, sanctions } = columns;
  const { theatre, n } = setting;
  let pledged = 0;
  let cut = 0;
  let menace = 0;
  const pressures = setting.aggressors.map(() => 0);
  for (let i = 0; i < n; i++) {
    if (party[i] === 2) continue;
    const asked = compliance[i]! * reach;
    cut += tradeShare[i]! * (asked > sanctions[i]! ? asked : sanctions[i]!);
    if (party[i] !== 0) continue;
    pledged += theatre[i]! * sendable[i]! * troops[i]!;
    const leaning = columns.pressure[i]!;
    if (leaning === 0) continue;
    menace += threat[i]! * leaning * (1 - troops[i]!);
    // Whoever sends an army threatens with that: its warning is not counted twice.
    const warned = warning[i]! * (1 - troops[i]!);
    for (let k = 0; k < count; k++) {
      const weight = Math.min(holdOver[i * count + k]! + warned, 1) * leaning;
      pressures[k] = pressures[k]! + (1 - pressures[k]!) * weight;
    }
  }
  return { setting, columns, reach, pledged, cut, pressures, menace: clamp(menace, 0, 1) };
}

interface Commitments {
  readonly setting: Setting;
  readonly column: Float64Array;
}

const COMMITMENTS = new WeakMap<Assumptions, Commitments>();

function commitmentsOf(setting: Setting, world: World): Float64Array {
  const { assumptions } = world.rules;
  const known = COMMITMENTS.get(assumptions);
  if (known?.setting === setting) return known.column;
  const column = new Float64Array(setting.n);
  for (let i = 0; i < setting.n; i++) column[i] = temper(setting, world, 'commitment', i);
  COMMITMENTS.set(assumptions, { setting, column });
  return column;
}
