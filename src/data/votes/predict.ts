/** From chances to the votes that are foretold. */
import { type Chances, forecast, type Vote, type VoteNumbers } from '../../engine/index.ts';
import type { CodedVote } from './coded.ts';
import type { CodedBallot } from './estimate.ts';

type Cast = Exclude<Vote, 'absent'>;
const CAST: readonly Cast[] = ['yes', 'abstain', 'no'];

/** How often permanent and elected members vote yes, abstain and vote no on contested texts. */
export interface Shares {
  readonly permanent: Chances;
  readonly elected: Chances;
}

export interface Foretold {
  readonly coded: CodedVote;
  readonly p: Readonly<Record<string, Chances>>;
  readonly predicted: Readonly<Record<string, Vote>>;
}

/** Counted on a list, with one vote of each kind to begin with. */
export function sharesOf(votes: readonly CodedVote[]): Shares {
  const count = (permanent: boolean): Chances => {
    const cast = votes.flatMap((coded) =>
      Object.entries(coded.votes).flatMap(([id, vote]) =>
        coded.permanent.includes(id) === permanent && vote !== 'absent' ? [vote] : [],
      ),
    );
    const share = (wanted: Cast): number =>
      (1 + cast.filter((vote) => vote === wanted).length) / (CAST.length + cast.length);
    return { yes: share('yes'), abstain: share('abstain'), no: share('no') };
  };
  return { permanent: count(true), elected: count(false) };
}

/**
 * The likeliest vote is nearly always yes, and a rule that always says yes is right for four votes in five and tells
 * nothing. So a vote is foretold where its chance is highest against how often it is cast: p / shareᵃ. With a = 0 most
 * member-votes are right, with a = 1 yes, abstention and no are right equally often. The powers were chosen with whole
 * crises held out, to do well by balanced accuracy and by permanent members and vetoes at once.
 */
const AGAINST_SHARE = { permanent: 0.5, elected: 0.7 };

export function decide(chances: Chances, permanent: boolean, shares: Shares): Cast {
  const body = permanent ? 'permanent' : 'elected';
  const worth = (vote: Cast): number => chances[vote] / shares[body][vote] ** AGAINST_SHARE[body];
  return CAST.reduce((best, vote) => (worth(vote) > worth(best) ? vote : best));
}

/** What the equation says of one ballot. */
export function foretell(
  { coded, cases }: CodedBallot,
  numbers: VoteNumbers,
  shares: Shares,
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
    Object.entries(p).map(([id, own]) => [id, decide(own, coded.permanent.includes(id), shares)]),
  );
  return { coded, p, predicted };
}
