/** What the texts in force ask of every state's trade and arms. */
import { clamp } from '../exact.ts';
import { MEASURE_FACTS } from '../measures.ts';
import { MEASURES, type Measure } from '../vocabulary.ts';
import type { Law, World } from '../world.ts';
import { LEGITIMACY } from './weights.ts';

export interface EconomicForce {
  /** Share of trade with the target that the texts forbid, 0 … 1. */
  readonly reach: number;
  /** How far the call obliges: decisions bind, recommendations ask (prior). */
  readonly legitimacy: number;
  /** Are arms cut off, and is the coast watched? 0 … 1. */
  readonly arms: number;
  readonly enforced: number;
}

const BINDING = 1;
const ADVISORY = 0.6;
/** A condemnation without sanctions still lends some right to those who act alone (prior). */
const NAMED = 0.45;
const UNNAMED = 0.2;
/** Right to lean on a state before anybody has found anything (prior). */
const UNASKED = 0.5;

const ECONOMIC: readonly Measure[] = ['targetedSanctions', 'comprehensiveSanctions'];

export const PLACE = Object.fromEntries(
  MEASURES.map((measure, place) => [measure, place]),
) as Readonly<Record<Measure, number>>;

export function isDecided(law: Law, measure: Measure): boolean {
  return (law.inForce[PLACE[measure]] ?? -1) >= 0;
}

export function isCalledFor(law: Law, measure: Measure): boolean {
  return isDecided(law, measure) || (law.recommended[PLACE[measure]] ?? -1) >= 0;
}

/** Has the organisation decided on or recommended force, even from a later day on? */
export function isMandated(law: Law): boolean {
  return isCalledFor(law, 'authoriseForce');
}

/** How far the duty to send forces is carried: a mandate that starts later already calls for the build-up. */
export function forceLegitimacy(law: Law): number {
  if (isDecided(law, 'authoriseForce')) return LEGITIMACY.authorised;
  // Whether a neighbour's hand in a war within a state gives the right of 51 is contested (prior: Bosnia 1992).
  const contested = law.internal && law.ground === 'selfDefence';
  return LEGITIMACY[contested ? 'regional' : law.ground];
}

/** Leaning on a state needs no mandate; a finding makes it everybody's business (prior). */
export function wordLegitimacy(law: Law): number {
  return UNASKED + (1 - UNASKED) * named(law);
}

/** Has either body said whose fault it is: condemned, demanded withdrawal or determined? 0 … 1. */
export function named(law: Law): number {
  let value = 0;
  if (law.determination !== 'none') value += 0.4;
  if (isCalledFor(law, 'condemn')) value += 0.3;
  if (isCalledFor(law, 'demandWithdrawal')) value += 0.3;
  return clamp(value, 0, 1);
}

/**
 * How far an army sent into a matter within one state would be no more than meddling, 0 … 1: what the organisation has found,
 * condemned and demanded is no longer that state's own affair (prior: the alliance of 1999 pleaded S/RES/1199).
 */
export function meddlingIn(law: Law): number {
  return law.internal ? (1 - forceLegitimacy(law)) * (1 - named(law)) : 0;
}

/**
 * The economic side of the law in force. Under automatic sanctions (League Article 16) the attack itself asks for
 * all trade to be cut; each member judges whether there was one, so its own belief weighs in its answer.
 */
export function economicForce({ law, rules, crisis }: World): EconomicForce {
  let reach = 0;
  let legitimacy = law.determination !== 'none' || named(law) > 0 ? NAMED : UNNAMED;
  for (const measure of ECONOMIC) {
    if (!isCalledFor(law, measure)) continue;
    reach = Math.max(reach, MEASURE_FACTS[measure].economicBite);
    legitimacy = Math.max(legitimacy, isDecided(law, measure) ? BINDING : ADVISORY);
  }
  const enforced = isCalledFor(law, 'blockade') ? 1 : 0;
  if (rules.charter.automaticSanctions && crisis.attackDay >= 0) {
    const due = isDutyDue({ law, rules });
    if (due) reach = Math.max(reach, MEASURE_FACTS.comprehensiveSanctions.economicBite);
    legitimacy = Math.max(legitimacy, due ? BINDING : NAMED);
  }
  const arms = reach > 0.5 || isCalledFor(law, 'armsEmbargo') ? 1 : 0;
  return { reach, legitimacy, arms, enforced };
}

/**
 * Does an automatic duty ask all to act together? Where the organisation decides, from the attack; where it only advises,
 * once it has found a breach: until then whoever cuts its trade does so alone, on its own judgement (League, 4 October 1921).
 */
export function isDutyDue({ law, rules }: Pick<World, 'law' | 'rules'>): boolean {
  const { charter } = rules;
  const found = law.determination === 'breach' || law.determination === 'aggression';
  return charter.automaticSanctions && (charter.binding || found);
}

const ASKED: readonly Measure[] = ['armsEmbargo', ...ECONOMIC];

/** Are there sanctions to comply with: the Council's, the Assembly's, or the charter's own? */
export function sanctionsAsked(world: World): boolean {
  const { law } = world;
  return isDutyDue(world) || ASKED.some((measure) => isCalledFor(law, measure));
}
