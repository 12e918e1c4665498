/** What a text is worth to a state: how far it would bring the attack's reversal nearer, against its price. */
import { clamp, exp } from '../exact.ts';
import { MEASURE_FACTS, sinceDay, textFacts } from '../measures.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, MEASURES, type Measure } from '../vocabulary.ts';
import type { Law, World } from '../world.ts';
import { burdenOf, tradeAsked, withDuty, worthOfExpulsion } from './burden.ts';
import { dangerOfForce } from './danger.ts';
import { gravityNow } from './domestic.ts';
import { isSettled, urgency } from './poll.ts';
import { ownChance } from './self-help.ts';

/** Interest in seeing the attack undone: *prior*, the same quantities as in the vote. */
const DRIVE = {
  duty: 0.8,
  tieToVictim: 0.4,
  stakeInVictim: 0.3,
  world: 0.4,
  tieToTarget: 0.6,
  stake: 2,
} as const;

/** Share of world output from which a state feels the whole of a shock to the world's economy. *Prior.* */
const WHOLE_OUTPUT = 0.1;

/** A state's interest in seeing the attack undone, about −2 … 1.5; an aggressor's is −1. */
export function drive(setting: Setting, world: World, country: CountryIndex): number {
  if (setting.aggressors.includes(country)) return -1;
  const row = country * setting.n;
  let against = 0;
  let stake = 0;
  for (const target of setting.aggressors) {
    against = Math.max(against, setting.tie[row + target] ?? 0);
    stake = Math.max(stake, setting.stake[row + target] ?? 0);
  }
  let friend = setting.victims.length === 0 ? 0 : -1;
  let held = 0;
  for (const victim of setting.victims) {
    friend = Math.max(friend, victim === country ? 1 : (setting.tie[row + victim] ?? 0));
    held = Math.max(held, victim === country ? 1 : (setting.stake[row + victim] ?? 0));
  }
  const duty =
    temper(setting, world, 'commitment', country) *
    (world.columns.clarity[country] ?? 0) *
    gravityNow(setting, world);
  const share = Math.min(1, Math.sqrt((setting.output[country] ?? 0) / WHOLE_OUTPUT));
  return (
    DRIVE.duty * duty +
    DRIVE.tieToVictim * Math.max(0, friend) +
    DRIVE.stakeInVictim * held +
    DRIVE.world * setting.scenario.crisis.worldStake * share -
    DRIVE.tieToTarget * against -
    DRIVE.stake * stake * stake
  );
}

/** Words alone seldom turn an aggressor. *Prior.* */
const BY_WORDS = 0.08;
/** About a third of sanctions episodes work (Hufbauer et al. 34 %, contested down to 5 %). */
const BY_SANCTIONS = 0.34;
/** Days after which hope in sanctions that have not worked has fallen to a third. *Prior.* */
const HOPE_DAYS = 120;
/** Intensity above which the ground is fought for. *Prior.* */
const FIGHTING = 0.1;
/** Share of the price of war that goes where the victim is at war anyhow. *Prior.* */
const WAR_ANYHOW = 0.5;
/** Price of a general war to a sponsor. *Prior.* */
const PRICE_OF_GENERAL_WAR = 8;
/** Share of force's worth that an authority has before the forces are there. *Prior.* */
const UNREADY = 0.3;

/** What a state weighs every text against; made once for many texts. */
export interface Outlook {
  readonly country: CountryIndex;
  readonly drive: number;
  /** Would force win? 0 … 1. */
  readonly success: number;
  /** Would the victims undo it alone? 0 … 1. */
  readonly alone: number;
  readonly before: Belief;
  readonly urgency: number;
  readonly settled: boolean;
  /** Share of its trade with the aggressors. */
  readonly exposure: number;
}

export function outlook(setting: Setting, world: World, country: CountryIndex): Outlook {
  let exposure = 0;
  for (const target of setting.aggressors) {
    exposure += setting.exposure[country * setting.n + target] ?? 0;
  }
  return {
    country,
    exposure,
    drive: drive(setting, world, country),
    success: success(setting, world),
    alone: ownChance(setting, world),
    before: belief(world.law, world.day, withDuty(world, [])),
    urgency: urgency(world),
    settled: isSettled(world),
  };
}

/** Believed chance that the attack is undone under a body of measures, 0 … 1. */
function reversal(held: Belief, success: number): number {
  const words = BY_WORDS * held.naming;
  const sanctions = BY_SANCTIONS * held.squeeze * held.hope;
  const force = held.forceful * success;
  return 1 - (1 - words) * (1 - sanctions) * (1 - force);
}

interface Belief {
  readonly naming: number;
  /** How hard trade and arms are cut, 0 … 1. */
  readonly squeeze: number;
  /** Hope left in the squeeze, 0 … 1. */
  readonly hope: number;
  readonly forceful: number;
}

/**
 * Share of the victim's ground that is left to be saved while it is being overrun. Where there is much, force in time
 * holds what force later would have to win back, and the war that it means is there already.
 */
export function salvage(world: World): number {
  const { status, front, intensity } = world.crisis;
  return status === 'attack' && intensity > FIGHTING ? clamp(1 - front, 0, 1) : 0;
}

/** Would force win, with what stands ready and with what its likely friends could send? */
function success(setting: Setting, world: World): number {
  let against = 0;
  for (const aggressor of setting.aggressors) against += setting.theatre[aggressor] ?? 0;
  against = Math.max(1e-9, against * world.crisis.aggressorForce);
  const able = strengthOfFriends(setting);
  const ready = Math.max(clamp(world.coalition.strength / against, 0, 1), salvage(world));
  return (able / (able + against)) * (UNREADY + (1 - UNREADY) * ready);
}

/** What no turn changes is summed once a setting. */
const FRIENDS = new WeakMap<Setting, number>();

/** Strength in the theatre of all that are nearer to the victims. */
function strengthOfFriends(setting: Setting): number {
  const known = FRIENDS.get(setting);
  if (known !== undefined) return known;
  let able = 0;
  for (let i = 0; i < setting.n; i += 1) {
    if (!setting.aggressors.includes(i) && leans(setting, i)) able += setting.theatre[i] ?? 0;
  }
  FRIENDS.set(setting, able);
  return able;
}

/** Is a country nearer to the victims than to the aggressors? */
function leans(setting: Setting, country: CountryIndex): boolean {
  const row = country * setting.n;
  let lean = 0;
  for (const victim of setting.victims) lean += setting.tie[row + victim] ?? 0;
  for (const target of setting.aggressors) lean -= setting.tie[row + target] ?? 0;
  return lean > 0;
}

/** What is in force, with a text's measures laid on top. */
function belief(law: Law, day: number, measures: readonly Measure[]): Belief {
  let unnamed = 1;
  let open = 1;
  let old = 1;
  let forceful = 0;
  let first = day;
  for (const measure of MEASURES) {
    const since = sinceDay(law, measure);
    const added = measures.includes(measure);
    if (since < 0 && !added) continue;
    const facts = MEASURE_FACTS[measure];
    unnamed *= 1 - facts.naming;
    const cut = 1 - Math.max(facts.economicBite, isSqueeze(measure) ? facts.bite : 0);
    open *= cut;
    if (since >= 0) {
      old *= cut;
      if (cut < 1) first = Math.min(first, since);
    }
    if (measure === 'authoriseForce') forceful = 1;
  }
  const faded = exp(-(day - first) / HOPE_DAYS);
  const enforced = sinceDay(law, 'blockade') >= 0 || measures.includes('blockade');
  const squeeze = (1 - open) * (enforced ? 1 : UNENFORCED);
  const fresh = open >= 1 ? 0 : (old - open) / (1 - open);
  return { naming: 1 - unnamed, squeeze, hope: fresh + (1 - fresh) * faded, forceful };
}

function isSqueeze(measure: Measure): boolean {
  return measure === 'armsEmbargo' || measure === 'targetedSanctions' || measure === 'blockade';
}

/** Worth of naming the wrong, whatever follows. *Prior.* */
const EXPRESSION = 0.15;
/** Price of war to a state that hates it, and of not having waited for sanctions. *Prior.* */
const PRICE_OF_FORCE = 0.4;
const PRICE_OF_HASTE = 1;
const PATIENCE_DAYS = 110;
/** Sanctions need capitals to agree: 661 took four days. *Prior.* */
const SANCTIONS_HASTE = 0.5;
const SANCTIONS_DAYS = 3;
/** Nobody asks for force before its government has met: 83 came two days after 82. *Prior.* */
const FORCE_HASTE = 0.6;
const FORCE_DAYS = 1;
/** Share of an embargo that holds at sea without a blockade to enforce it (665 followed 661). *Prior.* */
const UNENFORCED = 0.6;
/** Days until the need for relief shows. *Prior.* */
const NEED_DAYS = 20;

/** Worth of a text to a state, in units of the attack undone to a state of drive 1. */
export function worth(
  setting: Setting,
  world: World,
  view: Outlook,
  measures: readonly Measure[],
): number {
  const after = belief(world.law, world.day, withDuty(world, measures));
  const gain = reversal(after, view.success) - reversal(view.before, view.success);
  const named = EXPRESSION * (after.naming - view.before.naming);
  const pressed = view.settled ? 0 : view.drive * ((1 - view.alone) * gain + named);
  return pressed + beside(setting, world, view, measures) - price(setting, world, view, measures);
}

function price(
  setting: Setting,
  world: World,
  { country, exposure }: Outlook,
  measures: readonly Measure[],
): number {
  const text = textFacts(measures);
  const squeeze = measures.some((measure) => isSqueeze(measure)) ? 0.4 : 0;
  const haste = SANCTIONS_HASTE * exp(-world.day / SANCTIONS_DAYS);
  const asked = tradeAsked(world, measures);
  const burden = exposure + burdenOf(setting, world, country, measures);
  const economic = asked * burden + Math.max(text.economicBite, squeeze) * haste;
  if (text.forceful === 0) return economic;
  const squeezed = sinceDay(world.law, 'comprehensiveSanctions');
  const waited = squeezed < 0 ? 0 : world.day - squeezed;
  const rescue = salvage(world);
  const war =
    PRICE_OF_FORCE * temper(setting, world, 'valueOfPeace', country) * (1 - WAR_ANYHOW * rescue) +
    0.2 * (world.columns.weariness[country] ?? 0) +
    PRICE_OF_HASTE * exp(-waited / PATIENCE_DAYS) * (1 - rescue) +
    FORCE_HASTE * exp(-world.day / FORCE_DAYS) +
    PRICE_OF_GENERAL_WAR * dangerOfForce(setting, world);
  // The cube: stopping ships (.4) is little of a war, closing a sky (.7) a third of one.
  return economic + war * text.forceful * text.forceful * text.forceful;
}

/** Arms of its own for the victim, to a state of drive 1, and keepers out of harm's way, to one worn out by missions. *Prior.* */
const EXEMPTION = 0.25;
const OUT_OF_HARM = 0.6;
/** What it is worth to a state that minds what is done there to have somebody stay. *Prior.* */
const WITNESS = 0.35;

/** Worth of calling keepers back from a war: the wearier and the more of its own are there the more, the graver the deeds the less. */
function retreat(setting: Setting, world: World, country: CountryIndex, care: number): number {
  const { columns, crisis } = world;
  const fear =
    crisis.intensity * (columns.weariness[country] ?? 0) * (1 + (columns.keepers[country] ?? 0));
  const minds = care * (columns.clarity[country] ?? 0) * gravityNow(setting, world);
  return OUT_OF_HARM * fear - WITNESS * minds;
}

/** Worth of measures that do not press: relief, courts, talks, keepers of a peace, the Assembly, an end. *Prior.* */
function beside(
  setting: Setting,
  world: World,
  { country, drive: pull, urgency: need, settled }: Outlook,
  measures: readonly Measure[],
): number {
  const care = temper(setting, world, 'commitment', country);
  const peace = temper(setting, world, 'valueOfPeace', country);
  let sum = 0;
  for (const measure of measures) {
    if (measure === 'humanitarianAccess')
      sum += 0.4 * care * need * (1 - exp(-world.day / NEED_DAYS));
    else if (measure === 'referToCourt') sum += 0.2 * care * need;
    else if (measure === 'mediate') sum += 0.05 * peace * (settled ? 0.5 : 1);
    else if (measure === 'factFinding') {
      const doubt = 1 - (world.columns.clarity[country] ?? 0);
      sum += 0.3 * care * doubt;
    } else if (measure === 'withdrawKeepers') {
      sum += retreat(setting, world, country, care);
    } else if (measure === 'exemptVictim') {
      sum += settled ? 0 : EXEMPTION * Math.max(0, pull);
    } else if (measure === 'peacekeepers') sum += (settled ? 0.5 : 0.25) * peace;
    else if (measure === 'callForCeasefire') sum += settled ? 0 : 0.08 * peace;
    else if (measure === 'transferToAssembly') sum += 0.3 * Math.max(0, pull);
    else if (measure === 'expel') sum += worthOfExpulsion(world, pull);
    else if (measure === 'liftMeasures') {
      sum += settled ? 0.35 * peace : -0.3 * pull;
    }
  }
  return sum;
}
