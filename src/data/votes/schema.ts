/** The shape of a file of coded votes, checked field by field. */
import * as v from 'valibot';
import { ACTS, CHAPTERS, MEASURES, VOTES } from '../../engine/index.ts';
import { stateOf } from '../years/index.ts';
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
  'usedBefore',
  'sameState',
  'notAState',
] as const;
export type VoteFileProblem = (typeof VOTE_FILE_PROBLEMS)[number];

export interface VoteFileFault {
  /** As `3.votes.USA`: the fourth vote, its field `votes`, its entry `USA`; empty for the file itself. */
  readonly path: string;
  readonly problem: VoteFileProblem;
  /** What stands there, where it is short enough to repeat. */
  readonly given: string;
  /** The words that may stand there; empty where any may. */
  readonly allowed: readonly string[];
  /** The most characters or entries that may stand there, where that was passed. */
  readonly most: number;
}

/** More contested texts than the Council has ever voted on, and more states than any list of them has. */
const MOST_VOTES = 2000;
const MOST_STATES = 250;
/** Charter, Article 23: the Council never had more members. */
const MOST_VOTERS = 15;
const LONGEST = 200;
const LONGEST_SHOWN = 40;

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
  v.maxEntries(MOST_VOTERS, 'tooMany'),
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

/** The closed sets, by the field that they belong to. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  acts: ACTS,
  measures: MEASURES,
  chapter: CHAPTERS,
  votes: VOTES,
};

/** The votes of a file, or its first fault. */
export function parseVotes(content: unknown): readonly CodedVote[] | VoteFileFault {
  const parsed = v.safeParse(file, content, { abortEarly: true });
  if (!parsed.success) return faultOf(parsed.issues[0]);
  const again = firstRepeated(parsed.output.map(({ id }) => id));
  const later = parsed.output[again];
  if (later !== undefined) return standing(`${again}.id`, 'usedBefore', later.id);
  for (const [at, { date, votes: cast }] of parsed.output.entries()) {
    const voters = Object.keys(cast);
    const twice = voters[firstRepeated(voters.map((voter) => stateOf(voter, date, true)))];
    if (twice !== undefined) return standing(`${at}.votes.${twice}`, 'sameState', twice);
  }
  return parsed.output;
}

/** Where what stood before stands again; −1 if nowhere. */
function firstRepeated(all: readonly string[]): number {
  const seen = new Set<string>();
  return all.findIndex((one) => seen.size === seen.add(one).size);
}

function standing(path: string, problem: VoteFileProblem, given: string): VoteFileFault {
  return { path, problem, given, allowed: [], most: 0 };
}

function faultOf(issue: v.BaseIssue<unknown>): VoteFileFault {
  const path = v.getDotPath(issue) ?? '';
  const problem = VOTE_FILE_PROBLEMS.find((one) => one === issue.message) ?? 'missing';
  return {
    path,
    // What is not there is of no kind, whichever kind was looked for.
    problem: issue.input === undefined ? 'missing' : problem,
    given: repeatable(issue.input),
    allowed: SETS[path.split('.')[1] ?? ''] ?? [],
    most: typeof issue.requirement === 'number' ? issue.requirement : 0,
  };
}

function repeatable(input: unknown): string {
  const told = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return told.slice(0, LONGEST_SHOWN);
}
