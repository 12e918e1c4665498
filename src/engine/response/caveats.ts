/**
 * What each contingent stays out of. Forces lent come with conditions: a contingent joins a strategy if its
 * government would send forces for it, what others give left aside; else it stays in the theatre and does not fight.
 */
import { capability } from '../conflict/strength.ts';
import { logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { CommandForm, CountryIndex, Strategy } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { commandOf } from './command.ts';
import { sceneOf } from './scene.ts';
import { questionOf, willAlone } from './willingness.ts';

/**
 * Willingness that each strategy asks of a contingent (priors; of those who sent forces in 1990, most of the Arab
 * contingents entered Kuwait and none entered Iraq).
 */
const ASKED: Readonly<Record<Strategy, number>> = {
  stand: 0,
  shield: 0,
  blockade: 0.36,
  counterOffensive: 0.42,
  beyondBorder: 0.7,
  halt: 0,
};
/** A plan made in common binds those who made it; where each commands its own, each chooses anew (priors). */
const BY_COMMAND: Readonly<Record<CommandForm, number>> = { national: 0.08, lead: 0, joint: -0.08 };
/** Share of the deployed strength that must join a strategy before a joint command orders it. */
const MAJORITY = 0.5;
/** Share of its forces in the theatre from which a country counts as a contingent. */
export const CONTINGENT = 0.002;

/** Every contingent's willingness, by country; −1 where there is none. */
interface Contingents {
  readonly world: World;
  readonly setting: Setting;
  readonly will: Float64Array;
}

/** The last world looked at: a world never changes, and one decider asks many times. */
const LAST: { contingents?: Contingents } = {};

function contingentsOf(setting: Setting, world: World): Float64Array {
  const { contingents } = LAST;
  if (contingents?.world === world && contingents.setting === setting) return contingents.will;
  const scene = sceneOf(setting, world);
  const question = questionOf(scene, 'troops');
  const will = new Float64Array(setting.n).fill(-1);
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] !== 0 || world.columns.deployed[i]! <= CONTINGENT) continue;
    // The lead fights its own plan.
    will[i] = i === world.coalition.lead ? 1 : logistic(willAlone(question, i));
  }
  LAST.contingents = { world, setting, will };
  return will;
}

/** Does a willingness go as far as a strategy asks under this command? */
function joins(will: number, strategy: Strategy, command: CommandForm): boolean {
  const asked = ASKED[strategy];
  return asked === 0 || will >= asked + BY_COMMAND[command];
}

/** The strategies that a country's contingent stays out of; none where it has no contingent. */
export function caveatsOf(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Strategy[] {
  const will = contingentsOf(setting, world)[country] ?? -1;
  if (will < 0) return [];
  const command = commandOf(world);
  return WITH_CAVEATS.filter((strategy) => !joins(will, strategy, command));
}

const WITH_CAVEATS: readonly Strategy[] = ['blockade', 'counterOffensive', 'beyondBorder'];

/** Share of the strength in the theatre whose contingents join a strategy, 0 … 1; 1 while nobody is there. */
export function joining(
  setting: Setting,
  world: World,
  strategy: Strategy,
  command: CommandForm = commandOf(world),
): number {
  const will = contingentsOf(setting, world);
  let all = 0;
  let joined = 0;
  for (let i = 0; i < setting.n; i++) {
    if (will[i]! < 0) continue;
    const strength = capability(setting, i) * world.columns.deployed[i]!;
    all += strength;
    if (joins(will[i]!, strategy, command)) joined += strength;
  }
  return all > 0 ? joined / all : 1;
}

/** May this command order a strategy? A joint one needs most of the strength with it. */
export function isAgreed(setting: Setting, world: World, strategy: Strategy): boolean {
  return commandOf(world) !== 'joint' || joining(setting, world, strategy) >= MAJORITY;
}
