/** The aggressor's mind: whether to attack, and each turn what to do with what it has taken (section 8). */
import type { MoveAccount } from '../account.ts';
import { turnEnd } from '../clock.ts';
import { reachOfAim } from '../conflict/aims.ts';
import { isDefied } from '../conflict/backing.ts';
import { isPeople } from '../council/domestic.ts';
import { drawNormal } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import { orderOf } from '../response/standing-orders.ts';
import type { Setting } from '../setting.ts';
import {
  AGGRESSOR_POSTURES,
  type AggressorPosture,
  type CountryIndex,
  type Posture,
  VICTIM_POSTURES,
  type VictimPosture,
} from '../vocabulary.ts';
import type { World } from '../world.ts';
import { weighAttack } from './calculus.ts';
import { account, best, NOTHING, type Weighed, type Worths, weigh } from './choice.ts';
import { type Position, positionOf, termsAsked } from './position.ts';
import { openVictimPostures, weighVictim } from './victim.ts';

export { calculus } from './calculus.ts';

/** Share of its aim at which an advance has no more to take (prior). */
const ALL_TAKEN = 0.93;
/** Worth of going on as before, in the unit of sunk cost (fitted to turns of 7, 14 and 30 days giving the same wars). */
const HABIT = 1.8;
/** Days between reviews of a campaign, and what it is worth to stay with one between them (priors). */
const REVIEW_DAYS = 28;
const CAMPAIGN = 6;
/** What it costs to call off at once what has just been ordered, and the days until that is gone (priors: Suez, eight days to the ceasefire). */
const JUST_ORDERED = 6;
const ORDERED_DAYS = 8;
/** What a way out is worth: to any government, and by what leaving would cost it at home (priors: 1956). */
const SAVED_FACE = 0.3;
const SAVED_AT_HOME = 0.6;
/** What it costs a name to break a ceasefire that others stand guard over (prior). */
const BROKEN_TRUCE = 2;
/** What a nuclear power's threat is worth that may not be meant (prior). */
const THREAT = 0.16;

/** Share of the sanctions that one charged party goes on feeling while another fights on (prior: S/RES/943 of 1994 let flights, ferries and sport off for a closed border). */
const STILL_FELT = 0.8;
/** Share of its patron's displeasure that a party feels which only holds (prior). */
const HELD_BACK = 0.5;

/** Before the attack: each would-be aggressor attacks or refrains. */
export function decideAttack(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (world.crisis.status !== 'dispute') return [];
  const events: WorldEvent[] = [];
  let attacks = false;
  setting.aggressors.forEach((country, k) => {
    const order = orderOf(world, country, 'takePosture');
    const weighed = weighAttack(setting, world, country, (posture) => mood(seed, country, posture));
    const posture =
      order?.posture === 'attack' || order?.posture === 'refrain'
        ? order.posture
        : (best(weighed)?.choice ?? 'refrain');
    if (posture !== world.crisis.postures[k])
      events.push({ kind: 'postureTaken', country, posture });
    if (posture === 'attack') attacks = true;
  });
  if (attacks) events.push({ kind: 'attackBegan' });
  return events;
}

/** During the crisis: each aggressor presses, holds, escalates, offers terms, withdraws or annexes. */
export function moveAggressors(
  setting: Setting,
  seed: number,
  world: World,
): readonly WorldEvent[] {
  const { status } = world.crisis;
  if (status !== 'attack' && status !== 'ceasefire') return [];
  const events: WorldEvent[] = [];
  const postures = setting.aggressors.map((country) =>
    chosenPosture(setting, seed, world, country),
  );
  setting.aggressors.forEach((country, k) => {
    const posture = postures[k]!;
    if (posture !== world.crisis.postures[k])
      events.push({ kind: 'postureTaken', country, posture });
    if (posture === 'annex' && !world.crisis.annexed) events.push({ kind: 'territoryAnnexed' });
  });
  const share = termsUnder(setting, world, postures);
  if (share !== world.crisis.terms) events.push({ kind: 'termsOffered', share });
  return events;
}

/** Terms on offer: the first that is still in the field speaks for all, but not for a people that fights on; −1 for none. */
function termsUnder(setting: Setting, world: World, postures: readonly AggressorPosture[]): number {
  const speaker = postures.findIndex((one) => one !== 'withdraw' && one !== 'refrain');
  const offers = postures[speaker] === 'offerTerms' && !isDefied(setting, postures, speaker);
  return offers ? termsAsked(world) : -1;
}

function chosenPosture(
  setting: Setting,
  seed: number,
  world: World,
  country: CountryIndex,
): AggressorPosture {
  const order = orderOf(world, country, 'takePosture');
  if (order && openPostures(setting, world, country).includes(order.posture))
    return order.posture as AggressorPosture;
  const weighed = weighPostures(setting, world, country, (posture) => mood(seed, country, posture));
  return best(weighed)?.choice ?? 'hold';
}

/** One resolve carries the attack and the advance; one caution holds it back and brings it home. */
const KINDRED: Readonly<Partial<Record<AggressorPosture, AggressorPosture>>> = {
  press: 'attack',
  escalate: 'attack',
  withdraw: 'refrain',
};

/** This seed's leaning of a party, fixed for the crisis. */
function mood(seed: number, country: CountryIndex, posture: AggressorPosture): number {
  const like = KINDRED[posture] ?? posture;
  return drawNormal(seed, 'aggressorMove', country, AGGRESSOR_POSTURES.indexOf(like));
}

/** The postures that a party could take now; empty for others. */
export function openPostures(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Posture[] {
  if (setting.victims.includes(country)) return openVictimPostures(world);
  if (!setting.aggressors.includes(country)) return [];
  const { crisis } = world;
  if (crisis.status === 'dispute') return ['attack', 'refrain'];
  const open: AggressorPosture[] = [];
  const whole = crisis.front >= 0.9;
  const full = crisis.front >= ALL_TAKEN * reachOfAim(setting, crisis.aim);
  if (!full) open.push('press', 'escalate');
  open.push('hold');
  if (crisis.front > 0.02) open.push('offerTerms');
  open.push('withdraw');
  // A people is put down, not annexed.
  const isLand = setting.victims.some((victim) => !isPeople(setting, victim));
  if (whole && isLand && crisis.aim === 'conquest' && !crisis.annexed) open.push('annex');
  return open;
}

/**
 * Worth of going on: a campaign under way is reviewed once a month, unless outside force has changed it; the harder
 * others lean, the sooner it is reviewed.
 */
function habitOf(setting: Setting, world: World, posture: AggressorPosture, at: Position): number {
  const { attackDay, forceDay } = world.crisis;
  if (posture !== 'press' || forceDay >= 0 || attackDay < 0) return HABIT;
  const since = world.day - attackDay;
  const until = turnEnd(setting, world) - attackDay;
  const isDue = since === 0 || Math.floor(until / REVIEW_DAYS) > Math.floor(since / REVIEW_DAYS);
  return isDue ? HABIT : HABIT + CAMPAIGN * (1 - at.pressure);
}

/** A cabinet that has just ordered an attack does not call it off in the same week unless much has changed. */
function justOrdered({ crisis, day }: World): number {
  if (crisis.attackDay < 0 || crisis.forceDay >= 0) return 0;
  return JUST_ORDERED * clamp(1 - (day - crisis.attackDay) / ORDERED_DAYS, 0, 1);
}

/** Weighs each open posture; `moodOf` is the party's own leaning. */
export function weighPostures(
  setting: Setting,
  world: World,
  country: CountryIndex,
  moodOf: (posture: AggressorPosture) => number,
): readonly Weighed<AggressorPosture>[] {
  const position = positionOf(setting, world, country);
  const open = openPostures(setting, world, country) as readonly AggressorPosture[];
  const present = world.crisis.postures[setting.aggressors.indexOf(country)];
  return open.map((posture) => {
    const worths = worthOf(posture, position);
    // Orders once given are dear to reverse; without this, more frequent looks would mean more second thoughts.
    // A way out that saves face makes it cheaper.
    const habit =
      posture !== present ? 0 : (1 - position.exit) * habitOf(setting, world, posture, position);
    const reversed = posture === 'withdraw' && posture !== present ? justOrdered(world) : 0;
    return weigh('aggressor', posture, {
      ...worths,
      sunkCost: (worths.sunkCost ?? 0) + habit - reversed,
      disposition: moodOf(posture),
    });
  });
}

function worthOf(posture: AggressorPosture, at: Position): Worths {
  switch (posture) {
    case 'press':
      return pressing(at, 1);
    case 'escalate':
      return pressing(at, 1.6);
    case 'offerTerms':
      return bargaining(at);
    case 'withdraw':
      return {
        ...NOTHING,
        // An army that has come for the whole of its land does not stop because it goes home.
        heldNow: at.hunted * at.prize * Math.min(at.front, 0),
        coalition: at.hunted * (staying(at).coalition ?? 0),
        home: -at.audience,
        sunkCost: -at.sunk,
        sanctions: -STILL_FELT * at.left * at.pain,
        legality: -0.2 * at.named,
        exit: at.exit * (SAVED_FACE + SAVED_AT_HOME * at.audience),
      };
    case 'annex':
      return {
        ...staying(at),
        gain: 0.2 * at.prize,
        reputation: -0.5,
        legality: -at.named - 0.5,
        home: 0.15,
      };
    case 'hold':
    case 'attack':
    case 'refrain':
    default:
      return staying(at);
  }
}

/** Staying put: what it holds, what it fears and what it suffers. */
function staying(at: Position): Worths {
  return {
    ...NOTHING,
    heldNow: at.prize * at.front,
    coalition: -at.force * at.ejected * (at.prize * Math.max(at.front, 0) + 0.8),
    fighting: -0.05 - 0.4 * at.pressed * (1.2 - at.patience),
    sanctions: -at.pain,
    pressure: -at.pressure - HELD_BACK * at.reins,
    generalWar: -0.2 * at.war * at.force - THREAT * at.menace,
    legality: -at.named,
    home: 0.2 * at.home,
  };
}

/** Going on: the rest of the prize times the chance to get it, against the cost of the fighting. */
function pressing(at: Position, heat: number): Worths {
  const rest = Math.max(at.target - at.front, 0);
  const stays = staying(at);
  return {
    ...stays,
    gain: at.prize * rest * at.advance,
    pressure: -at.pressure - at.reins,
    coalition: (stays.coalition ?? 0) * (heat > 1 ? 1.2 : 1),
    fighting: -(0.3 * heat + 0.5 * (1 - at.advance)) * (1.3 - at.patience) - 0.3 * at.pressed,
    reputation: (heat > 1 ? -0.8 : -0.2) - BROKEN_TRUCE * at.truce,
    generalWar: -0.5 * heat * at.war - THREAT * at.menace,
    peace: -0.2 * heat * at.peace,
    success: heat > 1 ? 0.1 : 0,
  };
}

/** Asking to keep a part: some chance that everything else stops. */
function bargaining(at: Position): Worths {
  const stays = staying(at);
  const on = 1 - at.taken;
  return {
    ...stays,
    heldNow: (stays.heldNow ?? 0) * (on + at.taken * at.asked),
    coalition: (stays.coalition ?? 0) * on,
    sanctions: -at.pain * on,
    pressure: -at.pressure * on,
    home: 0.2 * at.home - 0.35 * at.audience,
  };
}

/** Why a party does what it does: its open postures, term by term, and the one chosen. */
export function explainParty(
  setting: Setting,
  seed: number,
  world: World,
  country: CountryIndex,
): MoveAccount {
  if (setting.victims.includes(country)) {
    const weighed = weighVictim(setting, world, country, (posture) =>
      drawNormal(seed, 'victimMove', country, VICTIM_POSTURES.indexOf(posture)),
    );
    const chosen = best(weighed)?.choice ?? ('resist' satisfies VictimPosture);
    return { country, choices: weighed.map((w) => account<Posture>('victim', w)), chosen };
  }
  const leaning = (posture: AggressorPosture) => mood(seed, country, posture);
  const weighed =
    world.crisis.status === 'dispute'
      ? weighAttack(setting, world, country, leaning)
      : weighPostures(setting, world, country, leaning);
  const order = orderOf(world, country, 'takePosture');
  const chosen = order ? order.posture : (best(weighed)?.choice ?? 'hold');
  return { country, choices: weighed.map((w) => account<Posture>('aggressor', w)), chosen };
}
