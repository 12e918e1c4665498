/** The Assembly: every member one vote, two thirds of those present and voting (Article 18(2)). */
import type { CastVote, Tally } from '../world.ts';

/** Counts a ballot of the Assembly: abstainers are present but not voting. There is no veto. */
export function countAssembly(votes: readonly CastVote[]): Tally {
  const counted = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const { vote } of votes) counted[vote] += 1;
  const needed = Math.max(1, Math.ceil(((counted.yes + counted.no) * 2) / 3));
  const adopted = counted.yes >= needed;
  return {
    ...counted,
    needed,
    against: [],
    result: adopted ? 'adopted' : 'failed',
    endedBy: adopted ? 'nothing' : 'shortfall',
    withoutVeto: adopted ? 'adopted' : 'failed',
  };
}
