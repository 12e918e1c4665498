/** The coalition's mind: who leads it, and what the lead does with the forces deployed. */
import { coalitionWith, worldWith } from '../copies.ts';
import { draw, drawNormal } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { best, type Weighed } from '../minds/choice.ts';
import type { Setting } from '../setting.ts';
import { STRATEGIES, type Strategy } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isLive } from './contributions.ts';
import { chooseLead } from './lead.ts';
import { isMandated } from './measures.ts';
import { sceneOf } from './scene.ts';
import { orderOf } from './standing-orders.ts';
import { isOpen, isReady, weighStrategies } from './strategy.ts';

/** Days of warning that a lead gives where the text set no date (prior: between an ultimatum and S/RES/678's 47). */
const WARNING_DAYS = 21;

/** Takes, keeps or loses the lead; sets a deadline; chooses the strategy. */
export function leadCoalition(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (!isLive(world)) return standDown(world);
  const scene = sceneOf(setting, world);
  const lead = chooseLead(scene, seed);
  const events: WorldEvent[] = [];
  if (lead !== world.coalition.lead) events.push({ kind: 'leadTaken', country: lead });
  if (lead < 0) {
    if (world.coalition.strategy !== 'stand')
      events.push({ kind: 'strategyChosen', strategy: 'stand' });
    return events;
  }
  const led: World =
    lead === world.coalition.lead
      ? world
      : worldWith(world, { coalition: coalitionWith(world.coalition, { lead }) });
  const ordered = orderOf(led, lead, 'commandCoalition');
  const weighed = weighWithMood(setting, seed, led);
  const wish = best(weighed)?.choice ?? 'stand';
  const deadline = deadlineFor(setting, led, ordered ? ordered.strategy : wish);
  if (deadline >= 0) events.push({ kind: 'deadlineAnnounced', day: deadline });
  const dated: World =
    deadline >= 0 ? worldWith(led, { coalition: coalitionWith(led.coalition, { deadline }) }) : led;
  const caution = draw(seed, 'leadMove', lead, STRATEGIES.length);
  const waits = world.crisis.forceDay < 0 && !isReady(setting, dated, caution);
  const open = weighed.filter(
    ({ choice }) => isOpen(setting, dated, choice) && !(choice === 'counterOffensive' && waits),
  );
  const strategy = ordered ? ordered.strategy : (best(open)?.choice ?? 'stand');
  if (strategy === world.coalition.strategy) return events;
  events.push({ kind: 'strategyChosen', strategy });
  if (strategy === 'beyondBorder' && isMandated(world.law))
    events.push({ kind: 'mandateExceeded' });
  return events;
}

/** The strategies as the lead weighs them, with this seed's leaning. */
export function weighWithMood(
  setting: Setting,
  seed: number,
  world: World,
): readonly Weighed<Strategy>[] {
  return weighStrategies(setting, world, (strategy) =>
    drawNormal(seed, 'leadMove', world.coalition.lead, STRATEGIES.indexOf(strategy)),
  );
}

/** A new deadline's day, or −1: by order, or when the lead means to strike and has warned nobody yet. */
function deadlineFor(setting: Setting, world: World, wish: Strategy): number {
  const order = orderOf(world, world.coalition.lead, 'announceDeadline');
  if (order) {
    const day = world.day + order.afterDays;
    return day === world.coalition.deadline ? -1 : day;
  }
  if (world.coalition.deadline >= 0 || wish !== 'counterOffensive') return -1;
  if (orderOf(world, world.coalition.lead, 'commandCoalition')) return -1;
  const warned = world.law.deadline >= 0 ? world.law.deadline : world.day + WARNING_DAYS;
  if (world.crisis.forceDay >= 0 || !isReadyToWarn(setting, world)) return -1;
  return Math.max(warned, world.day);
}

/** Nobody sets a date before a mandate that carries it, or an army that needs none. */
function isReadyToWarn(setting: Setting, world: World): boolean {
  return isMandated(world.law) || isOpen(setting, world, 'counterOffensive');
}

function standDown(world: World): readonly WorldEvent[] {
  const { strategy } = world.coalition;
  if (strategy === 'stand' || strategy === 'halt') return [];
  return [{ kind: 'strategyChosen', strategy: 'halt' }];
}
