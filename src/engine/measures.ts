/**
 * What each measure is worth in the model. Sizes are *prior*: the order follows the Charter's own ladder
 * (33–38 words, 39–40 findings, 41 economic, 42 force), the gaps are judgement checked against the record
 * of votes.
 */
import { MEASURES, type Measure } from './vocabulary.ts';
import type { Law } from './world.ts';

export interface MeasureFacts {
  /** How hard it is on the target, 0 … 1. */
  readonly bite: number;
  /** What it takes from the sovereignty of the country where it is carried out, 0 … 1. */
  readonly intrusion: number;
  /** How far it names the attack as wrong and answers it, 0 … 1. */
  readonly naming: number;
  /** Share of trade with the target that it forbids, 0 … 1. */
  readonly economicBite: number;
  /** Does it rest on armed force? 0 … 1. */
  readonly forceful: number;
  /** Does it offer itself as the answer to the attack (1), or as a thing beside it (0)? */
  readonly claim: number;
  /** Cost to those who carry it out, 0 … 1. */
  readonly cost: number;
}

type Row = readonly [number, number, number, number, number, number, number];

// Columns: bite, intrusion, naming, economicBite, forceful, claim, cost. All prior.
const ROWS: Readonly<Record<Measure, Row>> = {
  callForCeasefire: [0.05, 0.04, 0.25, 0, 0, 1, 0],
  condemn: [0.12, 0.05, 0.7, 0, 0, 1, 0],
  demandWithdrawal: [0.15, 0.08, 0.6, 0, 0, 1, 0],
  mediate: [0.02, 0.03, 0.03, 0, 0, 0.5, 0.02],
  factFinding: [0.04, 0.08, 0.15, 0, 0, 0.2, 0.02],
  determine: [0.1, 0.1, 0.5, 0, 0, 1, 0],
  provisionalMeasures: [0.1, 0.12, 0.25, 0, 0, 1, 0],
  armsEmbargo: [0.2, 0.15, 0.4, 0.05, 0, 1, 0.05],
  targetedSanctions: [0.2, 0.18, 0.4, 0.15, 0, 1, 0.08],
  // Trade itself: S/RES/661 forbade all of it but medicine and, in need, food.
  comprehensiveSanctions: [0.35, 0.3, 0.65, 0.95, 0, 1, 0.3],
  blockade: [0.3, 0.4, 0.6, 0.5, 0.4, 1, 0.25],
  noFlyZone: [0.4, 0.6, 0.5, 0, 0.7, 1, 0.35],
  peacekeepers: [0.06, 0.25, 0.2, 0, 0.1, 0.2, 0.15],
  authoriseForce: [0.8, 0.9, 0.85, 0, 1, 1, 0.6],
  referToCourt: [0.25, 0.35, 0.5, 0, 0, 0.2, 0.02],
  humanitarianAccess: [0.03, 0.12, 0.2, 0, 0, 0, 0.05],
  transferToAssembly: [0.15, 0.03, 0.35, 0, 0, 0, 0],
  liftMeasures: [0, 0, 0, 0, 0, 1, 0],
  withdrawKeepers: [0, 0, 0, 0, 0, 0, 0],
  // Arms for the victim: half a war by other hands. It names no wrong that is not named.
  exemptVictim: [0.5, 0.7, 0, 0, 0.6, 1, 0.1],
  // The last and cheapest of sanctions: it takes a seat, and nothing else (14 December 1939).
  expel: [0.2, 0.1, 0.6, 0, 0, 0.6, 0],
};

function factsOf(row: Row): MeasureFacts {
  const [bite, intrusion, naming, economicBite, forceful, claim, cost] = row;
  return { bite, intrusion, naming, economicBite, forceful, claim, cost };
}

export const MEASURE_FACTS: Readonly<Record<Measure, MeasureFacts>> = Object.fromEntries(
  MEASURES.map((measure) => [measure, factsOf(ROWS[measure])]),
) as Record<Measure, MeasureFacts>;

/** Share of the bite in force that a text taking measures off takes away: *prior*, suspensions are rarely whole. */
export const LIFTED_SHARE = 0.7;

/** A text's facts: unions that saturate, since a second sanction adds less than the first. */
export interface TextFacts extends MeasureFacts {
  /** One bit a measure, in the order of `MEASURES`: the key of the text for dice. */
  readonly bits: number;
  /** Does it take measures off? */
  readonly lifts: boolean;
  /** Does it let arms into the war? */
  readonly arms: boolean;
}

/** The key of a text: one bit a measure. */
export function textBits(measures: readonly Measure[]): number {
  let bits = 0;
  for (const measure of measures) bits |= 1 << MEASURES.indexOf(measure);
  return bits;
}

/** The facts of a text from the facts of its measures. */
export function textFacts(measures: readonly Measure[]): TextFacts {
  let bits = 0;
  let mild = 1;
  let free = 1;
  let unnamed = 1;
  let open = 1;
  let forceful = 0;
  let claim = 0;
  let spared = 1;
  let lifts = false;
  let arms = false;
  for (const measure of measures) {
    const facts = MEASURE_FACTS[measure];
    bits |= 1 << MEASURES.indexOf(measure);
    mild *= 1 - facts.bite;
    free *= 1 - facts.intrusion;
    unnamed *= 1 - facts.naming;
    open *= 1 - facts.economicBite;
    spared *= 1 - facts.cost;
    if (facts.forceful > forceful) forceful = facts.forceful;
    if (facts.claim > claim) claim = facts.claim;
    if (measure === 'liftMeasures') lifts = true;
    if (measure === 'exemptVictim') arms = true;
  }
  return {
    bits,
    lifts,
    arms,
    bite: 1 - mild,
    intrusion: 1 - free,
    naming: 1 - unnamed,
    economicBite: 1 - open,
    cost: 1 - spared,
    forceful,
    claim,
  };
}

export function biteOf(measures: readonly Measure[]): number {
  return textFacts(measures).bite;
}
export function forcefulOf(measures: readonly Measure[]): number {
  return textFacts(measures).forceful;
}

/** Day since which a measure is decided or recommended, −1 where it is neither. */
export function sinceDay(law: Law, measure: Measure): number {
  const index = MEASURES.indexOf(measure);
  const decided = law.inForce[index] ?? -1;
  return decided >= 0 ? decided : (law.recommended[index] ?? -1);
}

/** A recommendation bites half as hard as a decision (25, 10–14): *prior*. */
const RECOMMENDED_SHARE = 0.5;

/** Bite of all that is decided or recommended, 0 … 1. */
export function biteInForce(law: Law): number {
  let mild = 1;
  for (let k = 0; k < MEASURES.length; k += 1) {
    const bite = ROWS[MEASURES[k] as Measure][0];
    if ((law.inForce[k] ?? -1) >= 0) mild *= 1 - bite;
    else if ((law.recommended[k] ?? -1) >= 0) mild *= 1 - bite * RECOMMENDED_SHARE;
  }
  return 1 - mild;
}
