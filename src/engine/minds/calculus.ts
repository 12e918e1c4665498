/** The would-be aggressor's sum before it moves (section 8): why most disputes never become attacks. */
import type { CalculusAccount } from '../account.ts';
import { reachOfAim } from '../conflict/aims.ts';
import { chanceToReach } from '../conflict/chance.ts';
import { hazardOf } from '../conflict/hazard.ts';
import {
  aggressorsAt,
  capability,
  edgeOf,
  paceOf,
  sidesOf,
  victimsAt,
} from '../conflict/strength.ts';
import { clamp, logistic } from '../exact.ts';
import { type Scene, sceneOf } from '../response/scene.ts';
import { classOf } from '../response/success.ts';
import { PLEDGE_CUT } from '../response/weights.ts';
import { questionOf, willOf } from '../response/willingness.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { AggressorPosture, CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { account, type Weighed, weigh } from './choice.ts';

/** Pain that an aggressor expects of sanctions, given a response (prior: a third of its trade, half leaking). */
const PAIN_EXPECTED = 0.5;
/** What the state of things is worth to a contented state, in reference costs of war (prior). */
const STATUS_QUO = 0.7;
/** Front at which it counts an attack as lost. */
const LOST = -0.2;

interface Prospect {
  readonly response: number;
  readonly attribution: number;
  readonly coalition: number;
  readonly alone: number;
  readonly opposed: number;
}

/** Weighs attack against restraint; `moodOf` is the would-be aggressor's own leaning. */
export function weighAttack(
  setting: Setting,
  world: World,
  country: CountryIndex,
  moodOf: (posture: AggressorPosture) => number,
): readonly Weighed<AggressorPosture>[] {
  const prospect = prospectOf(setting, world);
  const revisionism = temper(setting, world, 'revisionism', country);
  const prize = setting.scenario.crisis.prize * (0.5 + revisionism);
  const met = prospect.response * prospect.attribution;
  return [
    weigh<AggressorPosture>('aggressor', 'attack', {
      gain: prospect.alone * prize,
      coalition: -met * (prospect.alone - prospect.opposed) * prize,
      fighting: -temper(setting, world, 'valueOfPeace', country),
      sanctions: -met * PAIN_EXPECTED,
      reputation: -prospect.attribution,
      generalWar: -met * clamp(60 * hazardOf(setting, world, 'counterOffensive'), 0, 1),
      home: 0.2 * (world.columns.opinion[country] ?? 0),
      disposition: moodOf('attack'),
    }),
    weigh<AggressorPosture>('aggressor', 'refrain', {
      peace: STATUS_QUO * (1.5 - revisionism),
      disposition: moodOf('refrain'),
    }),
  ];
}

function prospectOf(setting: Setting, world: World): Prospect {
  const scene = sceneOf(setting, world);
  const sides = sidesOf(setting, world);
  const ours = aggressorsAt(sides, world.crisis);
  const victims = victimsAt(sides, world.crisis) * edgeOf(setting);
  const coalition = coalitionExpected(scene);
  const target = reachOfAim(setting, world.crisis.aim);
  const chance = (against: number): number =>
    chanceToReach(0, [LOST, target], [ours, against], paceOf(setting));
  return {
    response: clamp(world.credibility[classOf(setting)], 0, 1),
    attribution: believed(setting, world),
    coalition,
    alone: chance(victims),
    opposed: chance(victims + coalition),
  };
}

/** Chance that the act is laid at its door: the mean belief of the members in the charge. */
function believed(setting: Setting, world: World): number {
  const { clarity } = world.columns;
  let sum = 0;
  let members = 0;
  for (let i = 0; i < setting.n; i++) {
    if (setting.member[i] !== 1) continue;
    sum += clarity[i] ?? 0;
    members += 1;
  }
  return members > 0 ? sum / members : 0;
}

/** Strength that would come, given a response under a mandate: section 6 for every country, without dice. */
export function coalitionExpected(scene: Scene): number {
  const given: Scene = { ...scene, forceLegitimacy: 1, economicLegitimacy: 1 };
  const question = questionOf(given, 'troops');
  let sum = 0;
  for (let i = 0; i < scene.setting.n; i++) {
    if (scene.bearings.party[i] !== 0) continue;
    const will = logistic(willOf(question, i));
    if (will >= PLEDGE_CUT)
      sum += capability(scene.setting, i) * (scene.bearings.sendable[i] ?? 0) * will;
  }
  return sum;
}

/** The sum as the deterrence panel shows it. */
export function calculus(setting: Setting, world: World, country: CountryIndex): CalculusAccount {
  const prospect = prospectOf(setting, world);
  const weighed = weighAttack(setting, world, country, () => 0);
  return {
    country,
    choices: weighed.map((w) => account('aggressor', w)),
    response: prospect.response,
    attribution: prospect.attribution,
    odds: { alone: prospect.alone, opposed: prospect.opposed },
    expectedCoalition: prospect.coalition,
  };
}
