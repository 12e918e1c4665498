/** The record that ships with the project beside what the equation says of it: as rows, and vote by vote. Plain JSON. */
import {
  ballotValues,
  type Chances,
  FACTOR_COUNT,
  forecast,
  noThreshold,
  type Term,
  VOTE_FACTORS,
  type Vote,
  type VoteAccount,
  type VoteCase,
} from '../../engine/index.ts';
import { type BASELINES, backtest } from './backtest.ts';
import { type CodedVote, resultOf } from './coded.ts';
import { ballotsOf, FITTED } from './estimate.ts';
import { flipsOf } from './flip.ts';
import { CODED_VOTES } from './index.ts';
import { remember } from './memory.ts';
import { RECORD_FIT, RECORD_NUMBERS, RECORD_RULE } from './numbers.ts';
import type { Foretold } from './predict.ts';
import { decide } from './rule.ts';
import { memberVotes, type Scores } from './scores.ts';
import { slugOf } from './slug.ts';

export type { Scores } from './scores.ts';

export interface SurveyRow {
  /** The symbol as an address can hold it: `S-RES-678`. */
  readonly id: string;
  readonly coded: CodedVote;
  readonly result: ReturnType<typeof resultOf>;
  readonly predictedResult: ReturnType<typeof resultOf>;
  readonly p: Readonly<Record<string, Chances>>;
  readonly predicted: Readonly<Record<string, Vote>>;
  /** Members that were there and voted otherwise than foretold, the worst miss first. */
  readonly missed: readonly string[];
  /** Chance of adoption, as if members voted apart. */
  readonly adoption: number;
  /** Mean of −ln of the chances given to what was cast: 0 is certainty borne out. */
  readonly surprise: number;
}

export interface Survey {
  readonly rows: readonly SurveyRow[];
  readonly scores: Scores;
  readonly baselines: Readonly<Record<(typeof BASELINES)[number], Scores>>;
  readonly fit: typeof RECORD_FIT;
}

/** Article 27 before and since the enlargement: the Council's size tells which. */
function neededOf(coded: CodedVote): number {
  return Object.keys(coded.votes).length > 11 ? 9 : 7;
}

function adoptionOf({ coded, p }: Foretold): number {
  // By the number of yes so far: the chance that nobody has blocked yet.
  let open = [1];
  for (const [id, chances] of Object.entries(p)) {
    const blocks = coded.permanent.includes(id) && coded.chapter !== 'procedural';
    const other = chances.abstain + (blocks ? 0 : chances.no);
    open = [...open, 0].map((_, k) => (open[k] ?? 0) * other + (open[k - 1] ?? 0) * chances.yes);
  }
  return open.slice(neededOf(coded)).reduce((sum, chance) => sum + chance, 0);
}

function rowOf(foretold: Foretold): SurveyRow {
  const { coded, p, predicted } = foretold;
  const cast = memberVotes([foretold]);
  const missed = cast.filter(({ right }) => !right).toSorted((a, b) => a.chance - b.chance);
  const surprise = cast.reduce((sum, { chance }) => sum - Math.log(chance), 0);
  return {
    id: slugOf(coded.symbol),
    coded,
    result: resultOf(coded, coded.votes),
    predictedResult: resultOf(coded, { ...coded.votes, ...presentOnly(coded, predicted) }),
    p,
    predicted,
    missed: missed.map(({ id }) => id),
    adoption: adoptionOf(foretold),
    surprise: surprise / Math.max(1, cast.length),
  };
}

/** Who was not in the room is foretold no vote. */
function presentOnly(
  { votes }: CodedVote,
  predicted: Readonly<Record<string, Vote>>,
): Readonly<Record<string, Vote>> {
  return Object.fromEntries(Object.entries(predicted).filter(([id]) => votes[id] !== 'absent'));
}

export function survey(): Survey {
  const { foretold, scores, baselines } = backtest(CODED_VOTES);
  return { rows: foretold.map(rowOf), scores, baselines, fit: RECORD_FIT };
}

/** The computation behind every vote on one text, by member. */
export function accountsOf(id: string): Readonly<Record<string, VoteAccount>> {
  const coded = CODED_VOTES.filter(({ symbol }) => slugOf(symbol) === id);
  const memory = remember(CODED_VOTES);
  const [ballot] = ballotsOf(coded, memory);
  if (ballot === undefined) return {};
  const { cases } = ballot;
  const oddsOf = (voter: VoteCase) =>
    voter.body === 'permanent' ? RECORD_RULE.permanent : RECORD_RULE.elected;
  const flips = flipsOf(ballot, { numbers: RECORD_NUMBERS, memory, oddsOf });
  const values = ballotValues(cases, RECORD_NUMBERS);
  const chances = forecast(cases, RECORD_NUMBERS);
  return Object.fromEntries(
    Object.entries(ballot.coded.votes).flatMap(([member, vote], at) => {
      const [one, own] = [cases[at], chances[at]];
      if (one === undefined || own === undefined) return [];
      const terms = termsOf(values.slice(at * FACTOR_COUNT, (at + 1) * FACTOR_COUNT));
      const account: VoteAccount = {
        country: at,
        terms,
        total: terms.reduce((sum, { amount }) => sum + amount, 0),
        thresholds: {
          yes: RECORD_NUMBERS.yesFrom[one.body],
          no: noThreshold(one, RECORD_NUMBERS),
        },
        // Gap and price cannot be told apart in the record: the gap holds both.
        vetoPrice: 0,
        chances: own,
        expected: decide(own, oddsOf(one)),
        vote,
        chosen: false,
        flip: flips[at],
      };
      return [[member, account]];
    }),
  );
}

function termsOf(values: readonly number[]): readonly Term[] {
  return VOTE_FACTORS.map((factor, k) => {
    const [weight, value] = [RECORD_NUMBERS.weights[k] ?? 0, values[k] ?? 0];
    const standing = FITTED.includes(factor) ? 'fitted' : 'prior';
    return { factor, weight, value, amount: weight * value, standing };
  });
}
