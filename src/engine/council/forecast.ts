/** A real ballot told from plain numbers alone, by the equation of the game: no world, no dice. */
import type { Chances } from '../account.ts';
import { zeros } from '../zeros.ts';
import {
  chanceOfNo,
  chanceOfYes,
  FACTOR_AT,
  FACTOR_COUNT,
  noThreshold,
  total,
  type VoteCase,
  type VoteNumbers,
  writeValues,
} from './equation.ts';

/**
 * Values of the factors of every voter of one ballot, row by row. Company takes one pass, as in the game: what each would
 * do if it looked at nobody else.
 */
export function ballotValues(voters: readonly VoteCase[], numbers: VoteNumbers): number[] {
  const values = zeros(voters.length * FACTOR_COUNT);
  const alone = voters.map((voter, at) => {
    writeValues({ ...voter, company: 0 }, values, at * FACTOR_COUNT);
    const sum = total(values, at * FACTOR_COUNT, numbers.weights);
    return chanceOfYes(sum, numbers.yesFrom[voter.body]);
  });
  const expected = alone.reduce((sum, chance) => sum + chance, 0);
  for (let at = 0; at < voters.length; at += 1) {
    const others = (expected - (alone[at] as number)) / Math.max(1, voters.length - 1);
    values[at * FACTOR_COUNT + FACTOR_AT.company] = voters.length > 1 ? others - 0.5 : 0;
  }
  return values;
}

/** The chances of every voter of one ballot. */
export function forecast(voters: readonly VoteCase[], numbers: VoteNumbers): readonly Chances[] {
  const values = ballotValues(voters, numbers);
  return voters.map((voter, at) =>
    chancesAt(total(values, at * FACTOR_COUNT, numbers.weights), voter, numbers),
  );
}

/** The chances of one voter if its sum were `sum`. */
export function chancesAt(sum: number, voter: VoteCase, numbers: VoteNumbers): Chances {
  const yes = chanceOfYes(sum, numbers.yesFrom[voter.body]);
  const no = chanceOfNo(sum, noThreshold(voter, numbers));
  return { yes, no, abstain: Math.max(0, 1 - yes - no) };
}
