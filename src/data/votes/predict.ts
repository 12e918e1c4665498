/** From chances to the votes that are foretold. */
import { type Chances, forecast, type Vote, type VoteNumbers } from '../../engine/index.ts';
import type { CodedVote } from './coded.ts';
import type { CodedBallot } from './estimate.ts';
import { CAST, type Cast, decide, type Rule } from './rule.ts';

export interface Foretold {
  readonly coded: CodedVote;
  readonly p: Readonly<Record<string, Chances>>;
  readonly predicted: Readonly<Record<string, Vote>>;
}

/** How often members vote yes, abstain and vote no on contested texts, with one vote of each kind to begin with. */
export function sharesOf(votes: readonly CodedVote[]): Chances {
  const cast = votes.flatMap((coded) =>
    Object.values(coded.votes).flatMap((vote) => (vote === 'absent' ? [] : [vote])),
  );
  const share = (wanted: Cast): number =>
    (1 + cast.filter((vote) => vote === wanted).length) / (CAST.length + cast.length);
  return { yes: share('yes'), abstain: share('abstain'), no: share('no') };
}

/** What the equation says of one ballot. */
export function foretell(
  { coded, cases }: CodedBallot,
  numbers: VoteNumbers,
  rule: Rule,
): Foretold {
  const chances = forecast(cases, numbers);
  const ids = Object.keys(coded.votes);
  const p = Object.fromEntries(
    ids.flatMap((id, at) => {
      const own = chances[at];
      return own === undefined ? [] : [[id, own]];
    }),
  );
  const predicted = Object.fromEntries(
    Object.entries(p).map(([id, own]) => [
      id,
      decide(own, coded.permanent.includes(id) ? rule.permanent : rule.elected),
    ]),
  );
  return { coded, p, predicted };
}
