/** What each strategy is worth to the lead, and which are open to it. */
import { turnEnd } from '../clock.ts';
import { isActing, isPressing } from '../conflict/aims.ts';
import { hazardOf } from '../conflict/hazard.ts';
import { strengthOfAggressors, strengthOfCoalition } from '../conflict/strength.ts';
import { clamp } from '../exact.ts';
import { NOTHING, type Weighed, type Worths, weigh } from '../minds/choice.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import { STRATEGIES, type Strategy } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { isAgreed } from './caveats.ts';
import { strengthWarned } from './entry.ts';
import { economicForce, forceLegitimacy, isCalledFor, meddlingIn, named } from './measures.ts';
import { sceneOf } from './scene.ts';
import { successIn } from './success.ts';

/** Chance of success at which a lead strikes, and at which it breaks off (priors: three to one is ample). */
const COMFORT = 0.7;
const DESPAIR = 0.4;
/** The same for one whose forces are in the fight already: waiting costs it men as well (prior: Inchon, 15 September 1950). */
const COMFORT_AT_WAR = 0.55;
/** Share of the price of war that goes where a lead's forces are at war anyhow, as in `council/worth.ts` (prior). */
const WAR_ANYHOW = 0.5;
/** Least share of the pledged forces that must stand in the theatre before anybody strikes (prior). */
const BUILT_UP = 0.55;
/** The most that a cautious lead waits for (prior: two thirds were there in December 1990, six weeks before the attack). */
const WHOLE = 0.85;
/** Days ahead over which a lead reckons the danger of a general war. */
const HORIZON = 60;
/** What a shield is worth more under attack, and going on against one that wanted the whole (priors: Korea 1950). */
const ASSAILED = 0.35;
const UNFINISHED = 0.9;
/** Worth of going on as before once over the border (prior: as the aggressor's own habit). */
const HABIT = 1.8;
/** Going beyond a mandate that draws a line, and beyond a recommendation that draws none (priors: S/RES/678, 83). */
const BOUND = 0.4;
const LOOSE = 0.1;
/** What breaking a ceasefire costs a lead's name (prior). */
const BROKEN_TRUCE = 1;

interface View {
  readonly benefit: number;
  readonly p: number;
  readonly held: number;
  readonly front: number;
  readonly legality: number;
  readonly losses: number;
  readonly war: number;
  readonly shieldWar: number;
  readonly peace: number;
  readonly home: number;
  readonly pain: number;
  readonly overdue: number;
  /** What is left to the aggressor by a lead that has begun to fight and only stands guard. */
  readonly unredeemed: number;
  /** Orders once given to cross the border are dear to reverse. */
  readonly across: number;
  /** What it costs in law to go beyond what was given. */
  readonly bounds: number;
  /** What a shield is worth more to a victim under attack that still stands. */
  readonly assailed: number;
  /** What is left to end where an aggressor that wanted all has lost its gains and will not leave. */
  readonly unfinished: number;
  /** Strength that has warned it may come in against this one, in shares of ours, 0 … 2. */
  readonly warned: number;
  /** What it costs a name to break a ceasefire. */
  readonly truce: number;
  /** What even a shield costs in law within one state, where nobody may ask for it. */
  readonly meddling: number;
}

/** May force start before `before`? Both the text's and the lead's own date must have come. */
export function canStrike(world: World, before: number): boolean {
  return Math.max(world.law.deadline, world.coalition.deadline) < before;
}

/** Is a strategy open to the lead now? */
export function isOpen(setting: Setting, world: World, strategy: Strategy): boolean {
  const { crisis, coalition, law } = world;
  const striking =
    coalition.strategy === 'counterOffensive' || coalition.strategy === 'beyondBorder';
  if (!isAgreed(setting, world, strategy)) return false;
  const p = successIn(setting, world, strategy);
  switch (strategy) {
    case 'counterOffensive':
      if (crisis.front <= 0.01) return false;
      if (striking) return p >= DESPAIR;
      if (crisis.forceDay >= 0) return p >= COMFORT_AT_WAR;
      return (
        canStrike(world, turnEnd(setting, world)) &&
        p >= COMFORT &&
        builtUp(setting, world) >= BUILT_UP
      );
    case 'beyondBorder':
      if (crisis.front > 0.05 || crisis.forceDay < 0) return false;
      return p >= (coalition.strategy === 'beyondBorder' ? DESPAIR : COMFORT);
    case 'halt':
      // To halt under attack would be to leave the victim to it.
      return crisis.forceDay >= 0 && !isPressing(crisis);
    case 'blockade':
      return isCalledFor(law, 'blockade') || economicForce(world).reach > 0;
    case 'shield':
      return !(crisis.forceDay >= 0 && crisis.front <= 0.01) || isPressing(crisis);
    case 'stand':
    default:
      return true;
  }
}

/** Share of what is pledged that has arrived, 0 … 1. Nobody strikes with the greater part still at sea. */
function builtUp(setting: Setting, world: World): number {
  const whole = sceneOf(setting, world).pledged * world.coalition.cohesion;
  return whole > 0 ? strengthOfCoalition(world) / whole : 0;
}

/** Has a lead of this caution, 0 … 1, enough in the theatre to begin an offensive of its own accord? */
export function isReady(setting: Setting, world: World, caution: number): boolean {
  return builtUp(setting, world) >= BUILT_UP + (WHOLE - BUILT_UP) * caution;
}

/** Weighs every strategy for the lead; `mood` is the lead's own leaning. */
export function weighStrategies(
  setting: Setting,
  world: World,
  mood: (strategy: Strategy) => number,
): readonly Weighed<Strategy>[] {
  const view = viewOf(setting, world);
  return STRATEGIES.map((strategy) =>
    weigh('lead', strategy, { ...worthOf(strategy, view), disposition: mood(strategy) }),
  );
}

function worthOf(strategy: Strategy, view: View): Worths {
  switch (strategy) {
    case 'stand':
      return { ...NOTHING, reputation: -0.5 * view.benefit - view.unredeemed };
    case 'shield':
      return {
        ...NOTHING,
        heldNow: (0.45 + view.assailed) * view.benefit,
        sanctions: 0.5 * view.pain,
        fighting: -0.04,
        legality: -view.meddling,
        generalWar: -view.shieldWar,
        reputation: -view.overdue - view.unredeemed,
      };
    case 'blockade':
      return {
        ...NOTHING,
        heldNow: 0.4 * view.benefit,
        sanctions: 0.65 * view.pain,
        fighting: -0.08,
        legality: -0.2 * view.legality,
        generalWar: -0.1 * view.war,
        reputation: -view.overdue - view.unredeemed,
      };
    case 'counterOffensive':
      return {
        ...attacking(view),
        // Restoring the last part is worth as much as the law itself: half the worth does not shrink with the front.
        gain: view.benefit * (0.5 + 0.5 * view.held) * view.p,
        sanctions: -0.3 * view.pain,
      };
    case 'beyondBorder':
      return {
        ...attacking(view),
        gain: (0.5 + view.unfinished) * view.benefit * view.p,
        legality: -view.bounds - view.legality,
        sunkCost: view.across,
        generalWar: -4 * view.war,
        coalition: -view.warned,
      };
    case 'halt':
    default:
      return {
        ...NOTHING,
        heldNow: 0.5 * view.benefit * (1 - view.held),
        reputation: -view.held,
      };
  }
}

/** What any offensive costs its lead. */
function attacking(view: View): Worths {
  return {
    ...NOTHING,
    success: -0.6 * (1 - view.p),
    fighting: -view.losses,
    legality: -view.legality,
    generalWar: -view.war,
    home: view.home,
    peace: -view.peace,
    reputation: -view.truce,
  };
}

function viewOf(setting: Setting, world: World): View {
  const lead = world.coalition.lead;
  const bearings = bearingsOf(setting);
  const { columns, crisis, coalition, law } = world;
  const belief = columns.clarity[lead] ?? 0;
  const commitment = temper(setting, world, 'commitment', lead);
  const ours = Math.max(strengthOfCoalition(world), 1e-9);
  const patience = temper(setting, world, 'patience', lead);
  const democracy = setting.democracy[lead] ?? 0;
  const toughness = clamp(strengthOfAggressors(setting, world) / ours, 0, 2);
  const date = Math.max(coalition.deadline, law.deadline);
  const waited = coalition.deadline >= 0 && date <= world.day && crisis.forceDay < 0;
  return {
    benefit:
      0.8 * commitment * belief +
      (bearings.interest[lead] ?? 0) +
      0.5 * Math.max((bearings.tieVictim[lead] ?? 0) + (bearings.stakeVictim[lead] ?? 0), 0) +
      0.3 * named(law) +
      ((columns.pactAnswered[lead] ?? 0) > 0 ? 0.6 : 0),
    p: successIn(setting, world, 'counterOffensive'),
    held: clamp(crisis.front, 0, 1),
    front: crisis.front,
    legality:
      (1 - forceLegitimacy(law)) *
      (0.4 + 0.6 * democracy) *
      (crisis.forceDay >= 0 ? 1 - WAR_ANYHOW : 1),
    losses: (0.2 + 0.4 * toughness) * (1.2 - patience) + 0.5 * (columns.weariness[lead] ?? 0),
    war: HORIZON * hazardOf(setting, world, 'counterOffensive'),
    shieldWar: HORIZON * hazardOf(setting, world, 'shield'),
    peace:
      0.5 *
      temper(setting, world, 'valueOfPeace', lead) *
      (crisis.forceDay >= 0 ? 1 - WAR_ANYHOW : 1),
    home: columns.opinion[lead] ?? 0,
    pain: crisis.pain,
    overdue: waited ? 0.6 : 0,
    unredeemed: crisis.forceDay >= 0 ? clamp(crisis.front, 0, 1) : 0,
    across: coalition.strategy === 'beyondBorder' ? HABIT : 0,
    bounds: law.ground === 'authorised' ? BOUND : LOOSE,
    assailed: isPressing(crisis) && crisis.front > 0.02 && crisis.front < 0.93 ? ASSAILED : 0,
    unfinished: crisis.aim === 'conquest' && isActing(crisis) ? UNFINISHED : 0,
    warned: clamp(strengthWarned(sceneOf(setting, world)) / ours, 0, 2),
    truce: crisis.status === 'ceasefire' ? BROKEN_TRUCE : 0,
    meddling: meddlingIn(law) * (0.4 + 0.6 * democracy),
  };
}
