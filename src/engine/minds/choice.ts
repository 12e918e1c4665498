/** Choosing by sums: every choice is a list of values, weighed and added in the order of `MOVE_FACTORS`. */
import type { MoveChoice, Term } from '../account.ts';
import { MOVE_FACTORS, type MoveFactor } from '../vocabulary.ts';
import { type Actor, standingOfMove, weightsOf } from './weights.ts';

/** What a choice is worth by factor; factors left out are 0. */
export type Worths = { readonly [K in MoveFactor]?: number };

export interface Weighed<P> {
  readonly choice: P;
  readonly worths: Worths;
  readonly total: number;
}

/** Nothing gained or lost. Worths laid over it have all factors in one order, which keeps their reading fast. */
export const NOTHING: Required<Worths> = Object.fromEntries(
  MOVE_FACTORS.map((factor) => [factor, 0]),
) as Required<Worths>;

/** Adds a choice's terms in order: exactly the number that is compared. */
export function weigh<P>(actor: Actor, choice: P, worths: Worths): Weighed<P> {
  return { choice, worths, total: totalOf(weightsOf(actor), worths) };
}

/** In the order of `MOVE_FACTORS`, written out: by name each term costs a tenth of what a loop over names does. */
function totalOf(weights: Required<Worths>, worths: Worths): number {
  return (
    weights.gain * (worths.gain ?? 0) +
    weights.heldNow * (worths.heldNow ?? 0) +
    weights.sunkCost * (worths.sunkCost ?? 0) +
    weights.fighting * (worths.fighting ?? 0) +
    weights.coalition * (worths.coalition ?? 0) +
    weights.sanctions * (worths.sanctions ?? 0) +
    weights.pressure * (worths.pressure ?? 0) +
    weights.reputation * (worths.reputation ?? 0) +
    weights.generalWar * (worths.generalWar ?? 0) +
    weights.legality * (worths.legality ?? 0) +
    weights.home * (worths.home ?? 0) +
    weights.peace * (worths.peace ?? 0) +
    weights.success * (worths.success ?? 0) +
    weights.disposition * (worths.disposition ?? 0) +
    weights.exit * (worths.exit ?? 0)
  );
}

/** The best choice; the first of equals. */
export function best<P>(choices: readonly Weighed<P>[]): Weighed<P> | undefined {
  let found = choices[0];
  for (const choice of choices) if (found && choice.total > found.total) found = choice;
  return found;
}

/** The same sum, term by term. */
export function account<P>(actor: Actor, weighed: Weighed<P>): MoveChoice<P> {
  const weights = weightsOf(actor);
  const terms = MOVE_FACTORS.map((factor): Term => {
    const weight = weights[factor];
    const given = weighed.worths[factor] ?? 0;
    const value = given === 0 ? 0 : given;
    return {
      factor,
      weight,
      value,
      amount: weight * value,
      standing: standingOfMove(actor, factor),
    };
  });
  return { choice: weighed.choice, terms, total: weighed.total };
}
