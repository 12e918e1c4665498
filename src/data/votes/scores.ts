/** How well votes were foretold. */
import type { Vote } from '../../engine/index.ts';
import { resultOf } from './coded.ts';
import type { Foretold } from './predict.ts';

export interface Scores {
  readonly texts: number;
  /** Members that were there. */
  readonly memberVotes: number;
  /** Share of them foretold right. */
  readonly right: number;
  /** Mean over yes, abstention and no of the share foretold right, of those that were cast. */
  readonly balanced: number;
  /** Mean of −ln of the chance given to what was cast. */
  readonly logLoss: number;
  /** Share of the permanent members' votes foretold right; 0 where there are none. */
  readonly permanent: number;
  /** Noes of permanent members on texts that are not procedural. */
  readonly vetoes: {
    readonly cast: number;
    readonly foretold: number;
    readonly precision: number;
    readonly recall: number;
  };
  /** Share of texts whose fate was foretold right: adopted, vetoed, failed. */
  readonly outcomes: number;
}

/** The least chance that a forecast is taken to have meant: nobody is infinitely sure. */
export const LEAST_CHANCE = 1e-6;

export interface MemberVote {
  readonly foretold: Foretold;
  readonly id: string;
  readonly vote: Exclude<Vote, 'absent'>;
  readonly permanent: boolean;
  /** The chance that it was given. */
  readonly chance: number;
  readonly right: boolean;
}

/** Every vote of a member that was there. */
export function memberVotes(all: readonly Foretold[]): readonly MemberVote[] {
  return all.flatMap((foretold) =>
    Object.entries(foretold.coded.votes).flatMap(([id, vote]) =>
      vote === 'absent'
        ? []
        : [
            {
              foretold,
              id,
              vote,
              permanent: foretold.coded.permanent.includes(id),
              chance: Math.max(LEAST_CHANCE, foretold.p[id]?.[vote] ?? 0),
              right: foretold.predicted[id] === vote,
            },
          ],
    ),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function rightIn(votes: readonly MemberVote[]): number {
  return share(votes.filter(({ right }) => right).length, votes.length);
}

export function scoresOf(all: readonly Foretold[]): Scores {
  const votes = memberVotes(all);
  const kinds = (['yes', 'abstain', 'no'] as const)
    .map((kind) => votes.filter(({ vote }) => vote === kind))
    .filter((cast) => cast.length > 0);
  const substantive = votes.filter(
    ({ foretold, permanent }) => permanent && foretold.coded.chapter !== 'procedural',
  );
  const cast = substantive.filter(({ vote }) => vote === 'no');
  const foretold = substantive.filter(({ foretold, id }) => foretold.predicted[id] === 'no');
  const hits = cast.filter(({ right }) => right).length;
  return {
    texts: all.length,
    memberVotes: votes.length,
    right: rightIn(votes),
    balanced: share(
      kinds.reduce((sum, kind) => sum + rightIn(kind), 0),
      kinds.length,
    ),
    logLoss: share(
      votes.reduce((sum, { chance }) => sum - Math.log(chance), 0),
      votes.length,
    ),
    permanent: rightIn(votes.filter(({ permanent }) => permanent)),
    vetoes: {
      cast: cast.length,
      foretold: foretold.length,
      precision: share(hits, foretold.length),
      recall: share(hits, cast.length),
    },
    outcomes: share(
      all.filter(
        ({ coded, predicted }) =>
          resultOf(coded, withAbsent(coded.votes, predicted)) === resultOf(coded, coded.votes),
      ).length,
      all.length,
    ),
  };
}

/** Who is not in the room cannot be foretold to vote. */
export function withAbsent(
  votes: Readonly<Record<string, Vote>>,
  predicted: Readonly<Record<string, Vote>>,
): Readonly<Record<string, Vote>> {
  return Object.fromEntries(
    Object.entries(votes).map(([id, vote]) => [
      id,
      vote === 'absent' ? vote : (predicted[id] ?? vote),
    ]),
  );
}
