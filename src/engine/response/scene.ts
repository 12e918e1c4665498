/** What all countries see alike when they weigh a response: computed once for a decider. */
import { aggressorsAt, edgeOf, sidesOf, victimsAt } from '../conflict/strength.ts';
import { clamp } from '../exact.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { Assumptions, World } from '../world.ts';
import { type Bearings, bearingsOf } from './bearings.ts';
import { economicForce, forceLegitimacy } from './measures.ts';
import { rowsOf } from './rows.ts';
import { AMPLE_RATIO } from './weights.ts';

export interface Scene {
  readonly setting: Setting;
  readonly world: World;
  readonly bearings: Bearings;
  /** Legitimacy of force and of economic measures now, 0 … 1. */
  readonly forceLegitimacy: number;
  readonly economicLegitimacy: number;
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
  /** Danger of the aggressor itself: nuclear arms or a great power's, 0 … 1. */
  readonly danger: number;
  readonly lead: number;
  /** What no turn changes of each country's values. */
  readonly rows: Float64Array;
  /** Felt danger of a general war, 0 … 1. */
  readonly generalWar: number;
  /** Every country's commitment under the assumptions in force. */
  readonly commitment: Float64Array;
}

/** The scene of a world; kept as long as the world is, since a world never changes. */
const SCENES = new WeakMap<World, Scene>();

export function sceneOf(setting: Setting, world: World): Scene {
  const known = SCENES.get(world);
  if (known?.setting === setting) return known;
  const made = makeScene(setting, world);
  SCENES.set(world, made);
  return made;
}

function makeScene(setting: Setting, world: World): Scene {
  const bearings = bearingsOf(setting);
  const { columns, law } = world;
  const { party, sendable, tradeShare } = bearings;
  const { troops, compliance, sanctions } = columns;
  const { theatre, n } = setting;
  let pledged = 0;
  let coverage = 0;
  for (let i = 0; i < n; i++) {
    if (party[i] !== 0) continue;
    const cut = compliance[i]! > sanctions[i]! ? compliance[i]! : sanctions[i]!;
    pledged += theatre[i]! * sendable[i]! * troops[i]!;
    coverage += tradeShare[i]! * cut;
  }
  const sides = sidesOf(setting, world);
  const aggressor = aggressorsAt(sides, world.crisis);
  return {
    setting,
    world,
    bearings,
    forceLegitimacy: forceLegitimacy(law),
    economicLegitimacy: economicForce(law, world.rules.charter).legitimacy,
    aggressor,
    victim: victimsAt(sides, world.crisis),
    defended: aggressor * edgeOf(setting),
    pledged,
    ample: AMPLE_RATIO * Math.max(aggressor, 1e-9),
    coverage,
    danger: bearings.danger,
    generalWar: clamp(world.crisis.generalWarRisk * 10 + (world.crisis.generalWar ? 1 : 0), 0, 1),
    commitment: commitmentsOf(setting, world),
    lead: world.coalition.lead,
    rows: rowsOf(setting),
  };
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
