/** What the calibration found, as the two files that game and backtest read. */
import type { AssemblyEstimate } from '../data/votes/assembly/estimate.ts';
import { FITTED } from '../data/votes/estimate.ts';
import type { Fit } from '../data/votes/fit.ts';
import { CODED_VOTES, crisisOf } from '../data/votes/index.ts';
import { sharesOf } from '../data/votes/predict.ts';
import type { Rule } from '../data/votes/rule.ts';
import type { Scores } from '../data/votes/scores.ts';
import { FACTOR_AT, type VoteFactor, type VoteNumbers } from '../engine/index.ts';

export interface Estimate {
  readonly numbers: VoteNumbers;
  readonly rule: Rule;
  readonly ideal: Fit;
  readonly inSample: Scores;
  readonly heldOut: Scores;
  readonly forward: Scores;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Mean surprise of a guess that gives every vote the chances that votes have in the record. */
function constantLoss(): number {
  const shares = sharesOf(CODED_VOTES);
  return (['yes', 'abstain', 'no'] as const).reduce(
    (sum, vote) => sum - shares[vote] * Math.log(shares[vote]),
    0,
  );
}

function crises(): number {
  return new Set(CODED_VOTES.map(crisisOf)).size;
}

/** The numbers that the engine plays with. */
export function fittedFile({ numbers, inSample, heldOut }: Estimate): string {
  const { weights, yesFrom, gap, gapPerBite, gapPerFirmness, gapAtFullStake, gapAsTarget } =
    numbers;
  const of = (factor: VoteFactor): number => rounded(weights[FACTOR_AT[factor]] ?? 0);
  return `/**
 * What the real votes of src/data/votes say of the equation. Written by \`npm run calibrate:rules\`; do not edit.
 * Penalised maximum likelihood on ${CODED_VOTES.length} contested or vetoed texts coded by rule, ${today()}.
 */
export const VOTE_FITTED = {
  tieToVictim: ${of('tieToVictim')},
  tieToTarget: ${of('tieToTarget')},
  stake: ${of('stake')},
  sovereignty: ${of('sovereignty')},
  sponsors: ${of('sponsors')},
  company: ${of('company')},
  /** Weight of what a state did before on such texts: the game draws a disposition instead. */
  memory: ${of('disposition')},
  yesFrom: ${rounded(yesFrom.elected)},
  /** What a permanent member asks more of a text before it says yes. */
  permanentMore: ${rounded(yesFrom.permanent - yesFrom.elected)},
  gapElected: ${rounded(gap.elected)},
  /** With the price of a veto in it. */
  gapPermanent: ${rounded(gap.permanent)},
  gapPerBite: ${rounded(gapPerBite)},
  gapPerFirmness: ${rounded(gapPerFirmness)},
  keptAtFullStake: ${rounded(gapAtFullStake)},
  keptAsTarget: ${rounded(gapAsTarget)},
} as const;

/** What the fit was made on, and its log loss: on the same votes, with whole crises held out, and of constant shares. */
export const VOTE_FIT = {
  date: '${today()}',
  texts: ${CODED_VOTES.length},
  votes: ${inSample.memberVotes},
  crises: ${crises()},
  inSample: ${rounded(inSample.logLoss)},
  heldOut: ${rounded(heldOut.logLoss)},
  constant: ${rounded(constantLoss())},
} as const;
`;
}

/** What the Assembly's own roll calls say, for the engine. */
export function assemblyFile(found: AssemblyEstimate, texts: number): string {
  return `/**
 * What the Assembly's roll calls of src/data/votes/assembly say of the equation. Written by \`npm run calibrate:rules\`; do not edit.
 * Penalised maximum likelihood on ${texts} texts, ${found.votes} votes, ${today()}.
 */
export const ASSEMBLY_FITTED = {
  yesFrom: ${rounded(found.yesFrom)},
  gap: ${rounded(found.gap)},
  /** Weight of leaning on the target, or of sharing a patron with it. */
  leaning: ${rounded(found.leaning)},
  /** Share of members that were away. */
  absent: ${rounded(found.absent)},
} as const;

/** Its log loss: on the same votes, with whole crises held out, and of the other crises' shares. */
export const ASSEMBLY_FIT = {
  texts: ${texts},
  votes: ${found.votes},
  inSample: ${rounded(found.inSample)},
  heldOut: ${rounded(found.heldOut)},
  constant: ${rounded(found.constant)},
} as const;
`;
}

function scoreCells({ memberVotes, balanced, logLoss, permanent, vetoes }: Scores): string {
  return `{
    memberVotes: ${memberVotes},
    logLoss: ${rounded(logLoss)},
    balanced: ${rounded(balanced)},
    permanent: ${rounded(permanent)},
    vetoPrecision: ${rounded(vetoes.precision)},
    vetoRecall: ${rounded(vetoes.recall)},
  }`;
}

function idealLines(ideal: Estimate['ideal']): string {
  return `  weights: [${ideal.weights.map(rounded).join(', ')}],
  yesFrom: ${rounded(ideal.yesFrom)},
  more: ${rounded(ideal.more)},
  elected: ${rounded(ideal.elected)},
  permanent: ${rounded(ideal.permanent)},
  perBite: ${rounded(ideal.perBite)},
  perFirmness: ${rounded(ideal.perFirmness)},
  kept: ${rounded(ideal.kept)},
  asTarget: ${rounded(ideal.asTarget)},`;
}

function recordLines({ numbers }: Estimate): string {
  const { weights, yesFrom, gap, gapPerBite, gapPerFirmness, gapAtFullStake, gapAsTarget } =
    numbers;
  const fitted = FITTED.map((factor) => `${factor}: ${rounded(weights[FACTOR_AT[factor]] ?? 0)}`);
  return `/** What the record says; the other factors keep the game's weight. */
const FOUND: Partial<Readonly<Record<VoteFactor, number>>> = {
  ${fitted.join(',\n  ')},
};

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => FOUND[factor] ?? VOTE_WEIGHTS[factor].weight),
  yesFrom: {
    elected: ${rounded(yesFrom.elected)},
    permanent: ${rounded(yesFrom.permanent)},
    assembly: ${rounded(yesFrom.elected)},
  },
  gap: {
    elected: ${rounded(gap.elected)},
    permanent: ${rounded(gap.permanent)},
    assembly: ${rounded(gap.elected)},
  },
  gapPerBite: ${rounded(gapPerBite)},
  gapPerFirmness: ${rounded(gapPerFirmness)},
  gapAtFullStake: ${rounded(gapAtFullStake)},
  gapAsTarget: ${rounded(gapAsTarget)},`;
}

/** What only the backtest reads. */
export function numbersFile(fit: Estimate): string {
  const { rule, ideal, inSample, heldOut, forward } = fit;
  return `/**
 * The numbers of the vote as the record has them, each state's earlier votes known.
 * Written by \`npm run calibrate\`; do not edit.
 */
import { VOTE_FACTORS, VOTE_WEIGHTS, type VoteFactor, type VoteNumbers } from '../../engine/index.ts';
import type { Fit } from './fit.ts';
import type { Rule } from './rule.ts';

${recordLines(fit)}
  // Gap and price of a veto cannot be told apart in the record: the gap holds both.
  price: { base: 0, alone: 0, debate: 0 },
};

/**
 * What chances of abstention and of no are multiplied by before they are set against that of a yes, to foretell one vote.
 * *Fitted* on chances with the whole crisis held out, for the sum of balanced accuracy (half as much again), half of the
 * accuracy of all, permanent members’ accuracy and the harmonic mean of precision and recall of vetoes.
 */
export const RECORD_RULE: Rule = {
  elected: { abstain: ${rounded(rule.elected.abstain)}, no: ${rounded(rule.elected.no)} },
  permanent: { abstain: ${rounded(rule.permanent.abstain)}, no: ${rounded(rule.permanent.no)} },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
${idealLines(ideal)}
};

/** When and on what the numbers were estimated, and how they do on these votes, on whole crises held out, and on votes since 1996 by numbers from before. */
export const RECORD_FIT = {
  date: '${today()}',
  texts: ${CODED_VOTES.length},
  from: '${CODED_VOTES[0]?.date ?? ''}',
  to: '${CODED_VOTES.at(-1)?.date ?? ''}',
  crises: ${crises()},
  inSample: ${scoreCells(inSample)},
  heldOut: ${scoreCells(heldOut)},
  forward: ${scoreCells(forward)},
} as const;
`;
}
