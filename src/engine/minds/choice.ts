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

/** Adds a choice's terms in order: exactly the number that is compared. */
export function weigh<P>(actor: Actor, choice: P, worths: Worths): Weighed<P> {
  const weights = weightsOf(actor);
  let total = 0;
  for (const factor of MOVE_FACTORS) total += weights[factor] * (worths[factor] ?? 0);
  return { choice, worths, total };
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
