/** Thresholds of the Assembly, and what leaning on the target's side weighs there, estimated through the game's own equation. */
import {
  ballotValues,
  type Chances,
  FACTOR_AT,
  FACTOR_COUNT,
  LEANING,
  VOTE_FACTORS,
  VOTE_WEIGHTS,
  type VoteCase,
  type VoteNumbers,
  YES_THRESHOLD,
} from '../../../engine/index.ts';
import { stakeIn } from '../../patrons.ts';
import { factsIn, stateOf, yearOf } from '../../years/index.ts';
import { casesOf } from '../cases.ts';
import type { CodedVote } from '../coded.ts';
import { type Fit, type FitRow, fitRows, START } from '../fit.ts';
import { crisisOf } from '../index.ts';
import { leanOf } from '../lean.ts';
import { remember } from '../memory.ts';
import { sharesOf } from '../predict.ts';
import type { Cast } from '../rule.ts';
import { ASSEMBLY_VOTES } from './index.ts';

/** Patrons that others may share with a target: the permanent members of any time. */
const GREAT = ['CHN', 'FRA', 'GBR', 'PRC', 'RUS', 'USA'];

/** The equation as played, with nothing known of what a state did before. */
const PLAYED: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => VOTE_WEIGHTS[factor].weight),
  yesFrom: { elected: YES_THRESHOLD, permanent: YES_THRESHOLD, assembly: YES_THRESHOLD },
  gap: { elected: 1, permanent: 1, assembly: 1 },
  gapPerBite: 0,
  gapPerFirmness: 0,
  gapAtFullStake: 1,
  gapAsTarget: 1,
  price: { base: 0, alone: 0, debate: 0 },
};

function dependence(voter: string, targets: readonly string[], year: number): number {
  if (targets.includes(voter)) return 0;
  return Math.max(
    0,
    ...targets.map((target) => stakeIn(target, voter, year)),
    ...GREAT.flatMap((patron) =>
      targets.map((target) => stakeIn(patron, target, year) * stakeIn(patron, voter, year)),
    ),
  );
}

/** Voters as the game sees them in the Assembly: distance from the sponsors alone, and no memory. */
export function assemblyCases(coded: CodedVote): readonly VoteCase[] {
  const year = yearOf(coded.date);
  const lean = leanOf(coded).at;
  const targets = coded.target.map((code) => stateOf(code, coded.date, false));
  const codes = Object.keys(coded.votes);
  return casesOf(coded, remember([])).map((vote, at) => {
    const voter = stateOf(codes[at] ?? '', coded.date, true);
    const apart = Math.abs((factsIn(voter, year).ideal ?? 0) - lean);
    const depends = dependence(voter, targets, year);
    return { ...vote, body: 'assembly', depends, idealGap: vote.isSponsor ? 0 : apart };
  });
}

/** One row a vote that was cast; the last column is what leaning adds, for a weight of its own. */
export function assemblyRows(coded: CodedVote): readonly FitRow[] {
  const cases = assemblyCases(coded);
  const free = ballotValues(
    cases.map((one) => ({ ...one, depends: 0 })),
    PLAYED,
  );
  const leaning = ballotValues(cases, PLAYED);
  return Object.values(coded.votes).flatMap((vote, at) => {
    if (vote === 'absent') return [];
    const row = at * FACTOR_COUNT;
    const place = row + FACTOR_AT.tieToTarget;
    const added = ((leaning[place] ?? 0) - (free[place] ?? 0)) / LEANING;
    const values = [...free.slice(row, row + FACTOR_COUNT), added];
    return [
      { values, vote, permanent: false, bite: 0, firmness: 0, own: 0, isTarget: false, weight: 1 },
    ];
  });
}

function fitted(votes: readonly CodedVote[]): Fit {
  const start = { ...START, weights: [...PLAYED.weights, 0] };
  const still = VOTE_FACTORS.map((_, k) => k);
  return fitRows(votes.flatMap(assemblyRows), start, still);
}

function chancesOf({ values }: FitRow, { weights, yesFrom, elected }: Fit): Chances {
  const sum = values.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0);
  const yes = 1 / (1 + Math.exp(yesFrom - sum));
  const no = 1 / (1 + Math.exp(sum - yesFrom + elected));
  return { yes, no, abstain: 1 - yes - no };
}

function surprise(votes: readonly CodedVote[], chances: (row: FitRow) => Chances): number {
  return votes
    .flatMap(assemblyRows)
    .reduce((sum, row) => sum - Math.log(Math.max(1e-6, chances(row)[row.vote])), 0);
}

export interface AssemblyEstimate {
  readonly yesFrom: number;
  readonly gap: number;
  readonly leaning: number;
  /** Share of members that were away. */
  readonly absent: number;
  readonly votes: number;
  /** Log loss a vote: on these, with whole crises held out, and of the shares of the other crises alone. */
  readonly inSample: number;
  readonly heldOut: number;
  readonly constant: number;
}

export function estimateAssembly(): AssemblyEstimate {
  const fit = fitted(ASSEMBLY_VOTES);
  const cast = ASSEMBLY_VOTES.flatMap(({ votes }) => Object.values(votes));
  const there = cast.filter((vote): vote is Cast => vote !== 'absent').length;
  let heldOut = 0;
  let constant = 0;
  for (const crisis of new Set(ASSEMBLY_VOTES.map(crisisOf))) {
    const others = ASSEMBLY_VOTES.filter((coded) => crisisOf(coded) !== crisis);
    const own = ASSEMBLY_VOTES.filter((coded) => crisisOf(coded) === crisis);
    const numbers = fitted(others);
    const shares = sharesOf(others);
    heldOut += surprise(own, (row) => chancesOf(row, numbers));
    constant += surprise(own, () => shares);
  }
  return {
    yesFrom: fit.yesFrom,
    gap: fit.elected,
    leaning: fit.weights.at(-1) ?? 0,
    absent: 1 - there / cast.length,
    votes: there,
    inSample: surprise(ASSEMBLY_VOTES, (row) => chancesOf(row, fit)) / there,
    heldOut: heldOut / there,
    constant: constant / there,
  };
}
