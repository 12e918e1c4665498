/**
 * What a finding sets going where sanctions follow from it by law (Covenant 16): the text weighs with all that it asks,
 * and with the danger of it for those who would have to see it through.
 */
import { MEASURE_FACTS, textFacts } from '../measures.ts';
import { bearingsOf } from '../response/bearings.ts';
import { isDutyDue, sanctionsAsked } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import type { Poll } from './poll.ts';

/** Would the first finding of a breach by this text bind every member to break off trade? */
export function setsDutyGoing({ rules, law }: World, measures: readonly Measure[]): boolean {
  return (
    rules.charter.automaticSanctions &&
    measures.includes('determine') &&
    law.determination !== 'breach' &&
    law.determination !== 'aggression'
  );
}

/**
 * Share of trade with the target that a text asks to be cut: by itself, by the duty that follows from it, or because a call
 * for forces that nobody is bound to answer asks for no less.
 */
export function tradeAsked(world: World, measures: readonly Measure[]): number {
  const { economicBite, forceful } = textFacts(measures);
  const whole = MEASURE_FACTS.comprehensiveSanctions.economicBite;
  if (setsDutyGoing(world, measures)) return Math.max(economicBite, whole);
  const { binding } = world.rules.charter;
  return binding ? economicBite : Math.max(economicBite, whole * forceful);
}

/** What the duty that follows from a finding adds to a text. */
const DUTY: readonly Measure[] = ['comprehensiveSanctions'];

export function withDuty(world: World, measures: readonly Measure[]): readonly Measure[] {
  return isDutyDue(world) || setsDutyGoing(world, measures) ? [...measures, ...DUTY] : measures;
}

/** What the danger of enforcing a break costs the member that would bear the most of it, on the scale of exposure. *Prior.* */
const BRINK = 1.6;
/** How much more a call for forces asks of it than a break of trade. *Prior.* */
const FOR_FORCE = 5;
/** Strength in the theatre, against the aggressors', of a member that bears half of it. *Prior.* */
const HALF_ENFORCER = 0.5;

/**
 * The burden, beside a member's own trade, of an automatic duty or of advice that nobody else is bound to follow: those with ships and men in reach would meet the
 * aggressor's answer, and the others are safe behind them. Whoever has a stake in the victim is readier to.
 */
export function burdenOf(
  setting: Setting,
  world: World,
  country: CountryIndex,
  measures: readonly Measure[],
): number {
  const { automaticSanctions, binding } = world.rules.charter;
  if ((binding && !automaticSanctions) || tradeAsked(world, measures) === 0) return 0;
  let against = 0;
  for (const aggressor of setting.aggressors) against += setting.theatre[aggressor] ?? 0;
  const own = setting.theatre[country] ?? 0;
  const share = own / (own + HALF_ENFORCER * Math.max(against, 1e-9));
  const stake = bearingsOf(setting).stakeVictim[country] ?? 0;
  const ready = (1 - stake) * (1 - stake);
  const asked = 1 + FOR_FORCE * textFacts(measures).forceful;
  return BRINK * share * ready * asked;
}

/**
 * How far a text that only advises would be carried out, as its sponsors see it: the chance of a yes among those who could
 * do it, each by its strength in the theatre. 1 where nothing is asked of anybody. Under an automatic duty a yes owns the
 * duty; without one (the League from 1938) it binds nobody, and only those act to whom the text is `worthIt`.
 */
export function carriedOut(
  setting: Setting,
  world: World,
  { measures, bench, yes }: Pick<Poll, 'bench' | 'yes'> & Pick<Draft, 'measures'>,
  worthIt: (member: CountryIndex) => boolean,
): number {
  const { binding, automaticSanctions } = world.rules.charter;
  if (binding || tradeAsked(world, measures) === 0) return 1;
  let able = 0;
  let willing = 0;
  bench.members.forEach((member, at) => {
    if (setting.aggressors.includes(member) || setting.victims.includes(member)) return;
    const strength = setting.theatre[member] ?? 0;
    able += strength;
    const acts = automaticSanctions || worthIt(member);
    willing += acts ? strength * (yes[at] ?? 0) : 0;
  });
  return able > 0 ? willing / able : 1;
}

/** What it costs to be without a member: its last word goes with it, and with a duty to sanctions something better. *Priors.* */
const SMALLER = 0.12;
const INSTEAD = 0.3;
/** What putting the attacker out is worth to those who want the attack undone. *Prior.* */
const PUT_OUT = 0.3;

/** The last sanction, for want of others: worth little where sanctions are asked for or owed. */
export function worthOfExpulsion(world: World, pull: number): number {
  const hasBetter = world.rules.charter.automaticSanctions || sanctionsAsked(world);
  return PUT_OUT * Math.max(0, pull) - (hasBetter ? INSTEAD : SMALLER);
}
