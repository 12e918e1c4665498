/**
 * Section 7: the contest for territory. Played day by day with dice keyed by the day, so that turns of one, seven
 * or thirty days give the same war.
 */
import { turnEnd } from '../clock.ts';
import { drawNormal } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp, log, tanh } from '../exact.ts';
import { isArmed } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { isActing, isCivilWar, isPressing, isVictimLed, reachOfAim } from './aims.ts';
import { killingRate } from './atrocity.ts';
import { bury, massacre } from './losses.ts';
import { type Soldiers, soldiersOf } from './soldiers.ts';
import {
  aggressorsAt,
  coalitionAt,
  edgeOf,
  notOverrun,
  paceOf,
  type Sides,
  sidesOf,
  victimsAt,
} from './strength.ts';
import { deadliness, lasting, matched, meeting, mostDead } from './toll.ts';
import {
  ATTRITION,
  ATTRITION_MOST,
  INTENSITY,
  JITTER,
  PROWESS,
  RECOVERY,
  RETREAT,
  SHARPNESS,
  SPEED,
} from './weights.ts';

/** Front beyond which the victim has no ground left on which allies could join it (prior: Pusan held a tenth). */
const FOOTHOLD = 0.93;

/** Share of a victim's own strength below which those whom nobody leads are advisers, and no force in the line (prior). */
const CONTINGENTS = 0.1;

/** Days before a victim carries the war over the border (prior: India after five in 1965, Israel after ten in 1973, Tanzania after three months in 1979). */
const COUNTER_ATTACK_DAYS = 10;

/** What is going on on the ground. */
export type Action =
  | 'advance'
  | 'offensive'
  | 'pursuit'
  | 'resistance'
  | 'retreat'
  | 'occupied'
  | 'quiet';

interface Field {
  front: number;
  aggressorForce: number;
  victimForce: number;
  coalitionForce: number;
  dead: number;
  displaced: number;
  intensity: number;
  fought: boolean;
  /** Share of the victim's land that the attack is out for. */
  readonly wanted: number;
}

/** Fights the days of the turn. */
export function fight(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const { crisis } = world;
  if (crisis.status === 'dispute') return [];
  const field: Field = {
    front: crisis.front,
    aggressorForce: crisis.aggressorForce,
    victimForce: crisis.victimForce,
    coalitionForce: crisis.coalitionForce,
    dead: crisis.dead,
    displaced: crisis.displaced,
    intensity: 0,
    fought: false,
    wanted: reachOfAim(setting, crisis.aim),
  };
  const soldiers = soldiersOf(setting, world);
  const deadly = deadliness(seed);
  const ceiling = mostDead(setting, world);
  const edge = exp(PROWESS * drawNormal(seed, 'front', -1));
  const sides = sidesOf(setting, world);
  const end = turnEnd(setting, world);
  for (let day = world.day; day < end; day++) {
    const action = actionOn(setting, { world, sides, field, day });
    const today: Day = { world, sides, field, action, day, edge };
    const since = day - Math.max(crisis.attackDay, crisis.forceDay, 0);
    const met = deadly * lasting(since) * engaged(setting, today, soldiers);
    fightDay(setting, seed, today);
    bury(setting, field, met * field.intensity, ceiling);
    massacre(setting, field, killingRate(setting, world, sides, field));
  }
  const events: WorldEvent[] = [];
  if (field.fought && crisis.forceDay < 0) events.push({ kind: 'forceUsed' });
  return [...events, moved(world, field)];
}

function moved(world: World, field: Field): WorldEvent {
  const values = {
    front: field.front === 0 ? 0 : field.front,
    intensity: field.intensity,
    dead: Math.floor(field.dead),
    displaced: Math.floor(field.displaced),
    newDead: Math.max(Math.floor(field.dead) - world.crisis.dead, 0),
    aggressorForce: field.aggressorForce,
    victimForce: field.victimForce,
    coalitionForce: field.coalitionForce,
  };
  return { kind: 'crisisMoved', system: 'fighting', values };
}

/** What the postures and the strategy come to on a day. */
function actionOn(setting: Setting, { world, sides, field, day }: Scene): Action {
  const { crisis, coalition, law } = world;
  const leaving = crisis.postures.every((posture) => posture === 'withdraw');
  if (crisis.status === 'ceasefire') return leaving ? 'retreat' : 'quiet';
  // Beaten in its own state, it has nowhere to go home to.
  const stays = isCivilWar(setting) && field.front <= 0;
  if (crisis.status !== 'attack')
    return crisis.status === 'reversed' && !stays ? 'retreat' : 'quiet';
  const striking =
    coalition.strategy === 'counterOffensive' || coalition.strategy === 'beyondBorder';
  const started = day >= Math.max(law.deadline, coalition.deadline, 0);
  const floor = coalition.strategy === 'beyondBorder' ? OVERTHROWN : 0;

  if (striking && started && coalition.strength > 0 && field.front > floor)
    return leaving && coalition.strategy !== 'beyondBorder' ? 'pursuit' : 'offensive';
  if (leaving) return stays ? 'quiet' : 'retreat';
  if (isPressing(crisis) && field.front < field.wanted) return 'advance';
  if (canResist(setting, { world, sides, field, day })) return 'resistance';
  return isActing(crisis) && field.front > 0.02 ? 'occupied' : 'quiet';
}

/** Fronts between which a war for one state is not decided: a movement fights on from hills and camps (prior). */
const OVERTHROWN = -0.9;
const PUT_DOWN = 0.98;

/** A victim that still has an army fights back against an army that only holds: on its own ground, or in all of their common state. */
function canResist(setting: Setting, { world, sides, field }: Scene): boolean {
  const civil = isCivilWar(setting);
  if (
    field.front < (civil ? OVERTHROWN : 0.02) ||
    field.front > (civil ? PUT_DOWN : footholdIn(setting)) ||
    world.crisis.victimPostures.every((p) => p === 'concede')
  )
    return false;
  return victimsAt(sides, field) > 0.6 * aggressorsAt(sides, field);
}

/** Front beyond which nobody can land beside the victim: of a part, none, for it comes from outside itself. */
function footholdIn({ scenario }: Setting): number {
  return scenario.crisis.part ? 1 : FOOTHOLD;
}

interface Scene {
  readonly world: World;
  readonly sides: Sides;
  readonly field: Field;
  readonly day: number;
}

interface Day extends Scene {
  readonly action: Action;
  readonly edge: number;
}

/** One day of one action. */
function fightDay(setting: Setting, seed: number, today: Day): void {
  const { world, field, action, day } = today;
  if (action === 'advance' || action === 'offensive' || action === 'resistance') {
    push(setting, seed, today);
    return;
  }
  if (action === 'retreat' || action === 'pursuit') {
    const step = Math.min(Math.abs(field.front), RETREAT * paceOf(setting));
    field.front -= field.front > 0 ? step : -step;
    field.intensity = world.crisis.status === 'reversed' ? 0 : INTENSITY[action];
    // An army that leaves under attack leaves by force.
    if (action === 'pursuit') field.fought = true;
  } else {
    field.intensity = action === 'occupied' ? INTENSITY.occupied : 0;
    if (world.coalition.strategy === 'blockade' && day >= 0) field.intensity += INTENSITY.blockade;
  }
  recover(field);
}

/** Armies meet: the front drifts with the odds, and both sides lose strength. */
function push(setting: Setting, seed: number, today: Day): void {
  const { world, sides, field, action, day, edge } = today;
  const ground = edgeOf(setting);
  const allies = isEngaged(setting, today) ? coalitionAt(sides, field) : 0;
  const victims = victimsAt(sides, field);
  const ours = victims + allies;
  const unknown = edge * (victims / Math.max(ours, 1e-9)) + allies / Math.max(ours, 1e-9);
  const theirs = aggressorsAt(sides, field) * unknown;
  // Whoever attacks gives up the defender's edge; behind the border the aggressor has it.
  const odds =
    action === 'advance' && field.front > 0
      ? theirs / Math.max(ours * ground, 1e-9)
      : (theirs * ground) / Math.max(ours, 1e-9);
  const momentum = SHARPNESS * log(clamp(odds, 1e-6, 1e6));
  const step = SPEED * paceOf(setting) * tanh(momentum) + JITTER * drawNormal(seed, 'front', day);
  const [low, high] = boundsOf(setting, today, theirs * ground);
  field.front = clamp(field.front + step, Math.min(low, field.front), Math.max(high, field.front));
  const heat = heatOf(world, action);
  field.intensity = heat;
  const ratio = clamp(theirs / Math.max(ours, 1e-9), 1 / ATTRITION_MOST, ATTRITION_MOST);
  field.aggressorForce *= 1 - (ATTRITION * heat) / ratio;
  field.victimForce *= 1 - ATTRITION * heat * ratio;
  if (allies > 0) {
    field.coalitionForce *= 1 - ATTRITION * heat * ratio;
    field.fought = true;
  }
}

/**
 * Outside forces fight in an offensive, and beside a victim that still holds ground for them to stand on: as a
 * shield, or where the offensive has carried them. Contingents that nobody leads serve under the victim that asked for
 * them; those whose lead gives no orders stand by.
 */
function isEngaged(setting: Setting, { world, sides, field, action }: Day): boolean {
  const { law, coalition, crisis } = world;
  if (action === 'offensive') return true;
  const late = field.front >= FOOTHOLD && footholdIn(setting) < 1;
  if (law.ground === 'none' || late) return false;
  if (isVictimLed(world)) return coalitionAt(sides, field) >= CONTINGENTS * victimsAt(sides, field);
  if (coalition.lead < 0) return false;
  const { strategy } = coalition;
  const carried = strategy === 'counterOffensive' || strategy === 'beyondBorder';
  return strategy === 'shield' || (carried && (field.fought || crisis.forceDay >= 0));
}

/**
 * Where a push may carry the front: an offensive under a mandate stops at the border, and so does the luck of a day.
 * A victim that is being attacked goes over it in time, by its own arms, where they would win on `defended` ground.
 */
function boundsOf(
  setting: Setting,
  { world, sides, field, action, day }: Day,
  defended: number,
): readonly [number, number] {
  const beyond = world.coalition.strategy === 'beyondBorder';
  const civil = isCivilWar(setting);
  if (action === 'advance') {
    const since = day - Math.max(world.crisis.attackDay, 0);
    const wins = since >= COUNTER_ATTACK_DAYS && victimsAt(sides, field) > defended;
    // Nobody alone carries a war into the land of a nuclear power (prior: India kept to its side in 1999).
    const alone = wins && !isArmed(setting) && !setting.scenario.crisis.part;
    const crosses = beyond || civil || alone;
    return [crosses ? -1 : 0, field.wanted];
  }
  if (action === 'resistance') return [civil ? -1 : 0, Math.max(field.wanted, field.front)];
  return [beyond ? -1 : 0, 1];
}

function heatOf(world: World, action: Action): number {
  if (action === 'offensive') return INTENSITY.offensive;
  if (action === 'resistance') return INTENSITY.standoff;
  return world.crisis.postures.includes('escalate') ? INTENSITY.escalate : INTENSITY.press;
}

/** Quiet days make good some of the losses. */
function recover(field: Field): void {
  field.aggressorForce += RECOVERY * (1 - field.aggressorForce);
  field.victimForce += RECOVERY * (1 - field.victimForce);
  field.coalitionForce += RECOVERY * (1 - field.coalitionForce);
}

/** Soldiers who meet on a day, less where one side is no match for the other on the ground of the victim. */
function engaged(setting: Setting, today: Day, soldiers: Soldiers): number {
  const { sides, field } = today;
  const joined = isEngaged(setting, today);
  const theirs = soldiers.aggressor * field.aggressorForce + soldiers.aggressorAllies;
  const victims = soldiers.victim * field.victimForce * notOverrun(sides, field.front);
  const allies = joined ? soldiers.coalition * field.coalitionForce : 0;
  const against = victimsAt(sides, field) + (joined ? coalitionAt(sides, field) : 0);
  const met = meeting(theirs, victims + allies);
  // Raids and risings find their prey whatever the odds.
  if (today.action !== 'advance' && today.action !== 'offensive') return met;
  return met * matched(aggressorsAt(sides, field), against * edgeOf(setting));
}
