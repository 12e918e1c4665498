/** The shape of a file of coded votes, checked field by field. */
import * as v from 'valibot';
import { ACTS, CHAPTERS, MEASURES, VOTES } from '../../engine/index.ts';
import type { CodedVote } from './coded.ts';
import { STATE_CODES } from './codes.ts';

/** All that can be wrong with a file of votes. */
export const VOTE_FILE_PROBLEMS = [
  'missing',
  'notText',
  'empty',
  'tooLong',
  'notACode',
  'notADate',
  'outOfYears',
  'notTrueOrFalse',
  'notList',
  'notRecord',
  'notInSet',
  'tooMany',
  'repeated',
  'notAState',
] as const;
export type VoteFileProblem = (typeof VOTE_FILE_PROBLEMS)[number];

export interface VoteFileFault {
  /** As `3.votes.USA`: the fourth vote, its field `votes`, its entry `USA`; empty for the file itself. */
  readonly path: string;
  readonly problem: VoteFileProblem;
}

/** More contested texts than the Council has ever voted on, and more voters than any body has. */
const MOST_VOTES = 2000;
const MOST_STATES = 250;
const LONGEST = 200;

const text = v.pipe(v.string('notText'), v.nonEmpty('empty'), v.maxLength(LONGEST, 'tooLong'));
/** Not every draft has one. */
const symbol = v.pipe(v.string('notText'), v.maxLength(LONGEST, 'tooLong'));
const code = v.pipe(
  v.string('notText'),
  v.regex(/^[A-Z]{3}$/, 'notACode'),
  v.check((one) => STATE_CODES.has(one), 'notAState'),
);
const codes = v.pipe(
  v.array(code, 'notList'),
  v.maxLength(MOST_STATES, 'tooMany'),
  v.check((list) => new Set(list).size === list.length, 'repeated'),
);
const date = v.pipe(
  v.string('notText'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'notADate'),
  v.check((day) => {
    const read = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  }, 'notADate'),
  v.check((day) => day >= '1946-01-01' && day <= '2025-12-31', 'outOfYears'),
);

const votes = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'notRecord',
  ),
  v.record(code, v.picklist(VOTES, 'notInSet'), 'notRecord'),
  v.check((cast) => Object.keys(cast).length > 0, 'empty'),
  v.check((cast) => Object.keys(cast).length <= MOST_STATES, 'tooMany'),
);

const codedVote = v.object(
  {
    id: text,
    symbol,
    date,
    target: codes,
    victim: codes,
    acts: v.pipe(
      v.array(v.picklist(ACTS, 'notInSet'), 'notList'),
      v.maxLength(ACTS.length, 'tooMany'),
    ),
    internal: v.boolean('notTrueOrFalse'),
    measures: v.pipe(
      v.array(v.picklist(MEASURES, 'notInSet'), 'notList'),
      v.maxLength(MEASURES.length, 'tooMany'),
      v.check((list) => new Set(list).size === list.length, 'repeated'),
    ),
    chapter: v.picklist(CHAPTERS, 'notInSet'),
    sponsors: codes,
    permanent: codes,
    votes,
  },
  'notRecord',
);

const file = v.pipe(
  v.array(codedVote, 'notList'),
  v.nonEmpty('empty'),
  v.maxLength(MOST_VOTES, 'tooMany'),
);

/** The votes of a file, or its first fault. */
export function parseVotes(content: unknown): readonly CodedVote[] | VoteFileFault {
  const parsed = v.safeParse(file, content, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const problem = VOTE_FILE_PROBLEMS.find((one) => one === issue.message);
    return { path: v.getDotPath(issue) ?? '', problem: problem ?? 'missing' };
  }
  const seen = new Set<string>();
  const again = parsed.output.findIndex(({ id }) => seen.size === seen.add(id).size);
  return again < 0 ? parsed.output : { path: `${again}.id`, problem: 'repeated' };
}
