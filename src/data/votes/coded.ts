/** One real vote in the Council, coded before any fit: what the text asks of whom, who tabled it, who voted how. */
import type { Act, BallotResult, Chapter, Measure, Vote } from '../../engine/index.ts';

export interface CodedVote {
  readonly id: string;
  readonly symbol: string;
  /** ISO date, 1946 to 2025. */
  readonly date: string;
  /** Three-letter codes; a state out of the United Nations too. Empty where the text is aimed at nobody. */
  readonly target: readonly string[];
  readonly victim: readonly string[];
  /** Acts of GA 3314 Art. 3 that are charged. */
  readonly acts: readonly Act[];
  /** Is it about what the target does within its own borders or those it holds? */
  readonly internal: boolean;
  readonly measures: readonly Measure[];
  readonly chapter: Chapter;
  readonly sponsors: readonly string[];
  readonly permanent: readonly string[];
  readonly votes: Readonly<Record<string, Vote>>;
}

/** Charter, Article 27: seven of eleven until the amendment of 31 August 1965, nine of fifteen since. */
const ENLARGED = '1966-01-01';

/** What a list of votes comes to under Article 27. */
export function resultOf(coded: CodedVote, votes: Readonly<Record<string, Vote>>): BallotResult {
  const cast = Object.entries(votes);
  const yes = cast.filter(([, vote]) => vote === 'yes').length;
  const blocked = cast.some(([id, vote]) => vote === 'no' && coded.permanent.includes(id));
  if (yes < (coded.date < ENLARGED ? 7 : 9)) return 'failed';
  return blocked && coded.chapter !== 'procedural' ? 'vetoed' : 'adopted';
}
