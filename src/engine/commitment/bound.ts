/** What countries have bound themselves to beforehand: a set of bits a country in `World.columns.bound`. */
import { MEASURE_FACTS } from '../measures.ts';
import { isMandated } from '../response/measures.ts';
import { COMMITMENTS, type Commitment, type CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { FORCES_ON_CALL } from './weights.ts';

const BITS = Object.fromEntries(COMMITMENTS.map((what, place) => [what, 1 << place])) as Readonly<
  Record<Commitment, number>
>;

export function bitOf(what: Commitment): number {
  return BITS[what];
}

export function isBound(world: World, country: CountryIndex, what: Commitment): boolean {
  return ((world.columns.bound[country] ?? 0) & bitOf(what)) !== 0;
}

/** What a country has bound itself to, in the order of `COMMITMENTS`. */
export function commitmentsOf(world: World, country: CountryIndex): readonly Commitment[] {
  return COMMITMENTS.filter((what) => isBound(world, country, what));
}

/** Share of what it could send that a country owes under a mandate because it put forces on call, 0 … 1. */
export function onCall(world: World, country: CountryIndex): number {
  return isBound(world, country, 'forcesOnCall') && isMandated(world.law) ? FORCES_ON_CALL : 0;
}

/** Has the organisation found a breach of the peace or an aggression? */
function isFound({ law }: World): boolean {
  return law.determination === 'breach' || law.determination === 'aggression';
}

/** Must a country under an automatic duty keep the sanctions that are asked of it in full? */
export function owesCompliance(world: World, country: CountryIndex): boolean {
  return isFound(world) && isBound(world, country, 'automaticDuty');
}

/** Must it vote for this text: one that acts against somebody else's aggression, found before or by the text? */
export function owesYes(world: World, country: CountryIndex, draft: Draft): boolean {
  const { measures, targets } = draft;
  if (!isBound(world, country, 'automaticDuty') || targets.includes(country)) return false;
  if (measures.includes('liftMeasures')) return false;
  const acts = measures.some((measure) => MEASURE_FACTS[measure].bite > 0);
  return acts && (isFound(world) || measures.includes('determine'));
}
