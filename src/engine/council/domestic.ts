/** Crises within one state: what Article 2(7) keeps out, what gives them weight, and what an embargo on all does. */
import { clamp, log } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { DISPLACED_PER_DEAD, FULL_TOLL, gravity } from './weights.ts';

/**
 * How much more a text takes from sovereignty that reaches into a state without its consent and without Chapter VII,
 * which 2(7) excepts; and how much of that is felt under Chapter VII all the same (priors; S/RES/929 and 1973 had five
 * abstentions each, and not one text on a war between states since 1990 as many).
 */
const DOMESTIC = 0.5;
const EXCEPTED = 0.3;

/** What the intrusion of a text is multiplied by where the matter lies within one state; consent is counted in the vote. */
export function domesticFactor(world: World, chapter: string): number {
  if (!world.law.internal) return 1;
  return 1 + DOMESTIC * (chapter === 'VII' ? EXCEPTED : 1);
}

/** Gravity of arms turned on one’s own people before anybody has died of it, and what the first sign of a massacre adds (priors). */
const UNEASE = 0.5;
/** Dead of one turn, as a share of all so far, at which the pace counts whole (prior). */
const PACE = 0.5;

/** Gravity of the acts of GA 3314, or of the deeds themselves where none of those acts was done: a state against its own people. */
export function gravityNow(setting: Setting, world: World): number {
  const { acts } = setting.scenario.crisis;
  if (acts.length > 0) return gravity(acts);
  const { dead, displaced, newDead } = world.crisis;
  const toll = log(1 + dead + displaced / DISPLACED_PER_DEAD) / log(FULL_TOLL);
  const pace = clamp(newDead / (dead + 100) / PACE, 0, 1);
  return clamp(UNEASE + (1 - UNEASE) * toll * (0.8 + 0.2 * pace), 0, 1);
}

/** Is it a people, a movement or a territory, and no state? */
export function isPeople(setting: Setting, country: CountryIndex): boolean {
  return setting.people[country] === 1;
}

/** Article 51 is a right of states: a people cannot ask others to defend it. */
export function mayAskDefence(setting: Setting): boolean {
  return setting.victims.some((victim) => !isPeople(setting, victim));
}

/** Does an embargo on arms fall on the victims too: in a war within a state, or where it was laid on all before the outbreak? */
export function embargoesAll({ scenario }: Setting): boolean {
  const { internal, inForce = [] } = scenario.crisis;
  return internal || inForce.includes('armsEmbargo');
}
