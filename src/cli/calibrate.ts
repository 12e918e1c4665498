/** `npm run calibrate`: estimates the numbers of the vote on the shipped record, and writes them where the backtest reads them. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fitIdeal } from '../data/votes/baselines.ts';
import { ballotsOf, type CodedBallot, estimate, FITTED } from '../data/votes/estimate.ts';
import { CODED_VOTES, crisisOf } from '../data/votes/index.ts';
import { remember } from '../data/votes/memory.ts';
import { type Foretold, foretell } from '../data/votes/predict.ts';
import { fitRule, type Rule } from '../data/votes/rule.ts';
import { memberVotes, type Scores, scoresOf } from '../data/votes/scores.ts';
import { VOTE_FACTORS, type VoteNumbers } from '../engine/index.ts';
import { say } from '../text/say.ts';
import { scoreLine } from './scoreLines.ts';

const FILE = 'src/data/votes/numbers.ts';
/** Whole crises are held out in so many parts: each is foretold by numbers that never saw it. */
const FOLDS = 10;

const RAW: Rule = { elected: { abstain: 1, no: 1 }, permanent: { abstain: 1, no: 1 } };

/** Chances for every vote from numbers that never saw its crisis. */
function heldOut(ballots: readonly CodedBallot[], rule: Rule): readonly Foretold[] {
  const crises = [...new Set(CODED_VOTES.map(crisisOf))];
  const foldOf = new Map(crises.map((crisis, at) => [crisis, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ coded }: CodedBallot): boolean => foldOf.get(crisisOf(coded)) === fold;
    const numbers = estimate(ballots.filter((ballot) => !isOut(ballot)));
    return ballots.filter(isOut).map((ballot) => foretell(ballot, numbers, rule));
  });
}

/** The rule is fitted on chances that were given without the crisis: those of a fit to the same votes are too sure. */
function ruleOf(ballots: readonly CodedBallot[]): Rule {
  const told = memberVotes(heldOut(ballots, RAW));
  return fitRule(
    told.flatMap(({ foretold: { coded, p }, id, vote, permanent }) => {
      const chances = p[id];
      const substantive = coded.chapter !== 'procedural';
      return chances === undefined ? [] : [{ chances, vote, permanent, substantive }];
    }),
  );
}

/** Every vote since a date told by numbers and a rule from before it. */
function forward(ballots: readonly CodedBallot[], since: string): readonly Foretold[] {
  const earlier = ballots.filter(({ coded }) => coded.date < since);
  const numbers = estimate(earlier);
  const rule = ruleOf(earlier);
  return ballots
    .filter(({ coded }) => coded.date >= since)
    .map((ballot) => foretell(ballot, numbers, rule));
}

const FORWARD_FROM = '1996-01-01';

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The file that the backtest reads. */
function fileOf(
  { numbers, rule }: { readonly numbers: VoteNumbers; readonly rule: Rule },
  told: Readonly<Record<'inSample' | 'heldOut' | 'forward', Scores>>,
): string {
  const weights = VOTE_FACTORS.map((factor, k) => {
    const standing = FITTED.includes(factor) ? 'fitted' : 'prior';
    return `  ${factor}: { weight: ${rounded(numbers.weights[k] ?? 0)}, standing: '${standing}' },`;
  });
  const ideal = fitIdeal(CODED_VOTES);
  const brief = ({ memberVotes, balanced, logLoss, permanent, vetoes }: Scores): string =>
    `{ memberVotes: ${memberVotes}, logLoss: ${rounded(logLoss)}, balanced: ${rounded(balanced)}, permanent: ${rounded(permanent)}, vetoPrecision: ${rounded(vetoes.precision)}, vetoRecall: ${rounded(vetoes.recall)} }`;
  return `/**
 * The numbers of the vote as the record has them. Written by \`npm run calibrate\`; do not edit.
 * *Fitted*: penalised maximum likelihood on ${CODED_VOTES.length} texts. *Prior*: nothing of it was coded, the value of the factor is nothing in
 * every case and the weight is the game's.
 */
import { VOTE_FACTORS, type VoteFactor, type VoteNumbers } from '../../engine/index.ts';
import type { Fit } from './fit.ts';
import type { Rule } from './rule.ts';

const WEIGHTS: Readonly<
  Record<VoteFactor, { readonly weight: number; readonly standing: 'fitted' | 'prior' }>
> = {
${weights.join('\n')}
};

export const RECORD_NUMBERS: VoteNumbers = {
  weights: VOTE_FACTORS.map((factor) => WEIGHTS[factor].weight),
  yesFrom: { elected: ${rounded(numbers.yesFrom.elected)}, permanent: ${rounded(numbers.yesFrom.permanent)}, assembly: ${rounded(numbers.yesFrom.assembly)} },
  gap: { elected: ${rounded(numbers.gap.elected)}, permanent: ${rounded(numbers.gap.permanent)}, assembly: ${rounded(numbers.gap.assembly)} },
  gapPerBite: ${rounded(numbers.gapPerBite)},
  gapAtFullStake: ${rounded(numbers.gapAtFullStake)},
  // Gap and price of a veto cannot be told apart in the record: the gap holds both.
  price: { base: 0, alone: 0, debate: 0 },
};

/**
 * What chances of abstention and of no are multiplied by before they are set against that of a yes, to foretell one vote.
 * *Fitted* on chances with the whole crisis held out, for the sum of balanced accuracy, permanent members’ accuracy and the
 * harmonic mean of precision and recall of vetoes.
 */
export const RECORD_RULE: Rule = {
  elected: { abstain: ${rounded(rule.elected.abstain)}, no: ${rounded(rule.elected.no)} },
  permanent: { abstain: ${rounded(rule.permanent.abstain)}, no: ${rounded(rule.permanent.no)} },
};

/** The baseline of ideal points alone, fitted on the same votes. */
export const IDEAL_FIT: Fit = {
  weights: [${ideal.weights.map(rounded).join(', ')}],
  yesFrom: ${rounded(ideal.yesFrom)},
  more: ${rounded(ideal.more)},
  elected: ${rounded(ideal.elected)},
  permanent: ${rounded(ideal.permanent)},
  perBite: ${rounded(ideal.perBite)},
  kept: ${rounded(ideal.kept)},
};

/** When and on what the numbers were estimated, and how they do on these votes, on whole crises held out, and on votes since 1996 by numbers from before. */
export const RECORD_FIT = {
  date: '${new Date().toISOString().slice(0, 10)}',
  texts: ${CODED_VOTES.length},
  from: '${CODED_VOTES[0]?.date ?? ''}',
  to: '${CODED_VOTES.at(-1)?.date ?? ''}',
  crises: ${new Set(CODED_VOTES.map(crisisOf)).size},
  inSample: ${brief(told.inSample)},
  heldOut: ${brief(told.heldOut)},
  forward: ${brief(told.forward)},
} as const;
`;
}

const ballots = ballotsOf(CODED_VOTES, remember(CODED_VOTES));
const numbers = estimate(ballots);
const rule = ruleOf(ballots);
const told = {
  inSample: scoresOf(ballots.map((ballot) => foretell(ballot, numbers, rule))),
  heldOut: scoresOf(heldOut(ballots, rule)),
  forward: scoresOf(forward(ballots, FORWARD_FROM)),
};
writeFileSync(FILE, fileOf({ numbers, rule }, told));
const weightLines = VOTE_FACTORS.map((factor, k) =>
  say('cli.calibrate.weight', {
    name: say(`voteFactor.${factor}.name`),
    weight: rounded(numbers.weights[k] ?? 0),
    standing: say(`standing.${FITTED.includes(factor) ? 'fitted' : 'prior'}.name`),
  }),
);
const lines = [
  ...weightLines,
  say('cli.calibrate.thresholds', {
    yesFrom: rounded(numbers.yesFrom.elected),
    elected: rounded(numbers.gap.elected),
    permanent: rounded(numbers.gap.permanent),
  }),
  '',
  scoreLine(say('cli.calibrate.inSample'), told.inSample),
  scoreLine(say('cli.calibrate.heldOut'), told.heldOut),
  scoreLine(say('cli.calibrate.forward'), told.forward),
  say('cli.calibrate.written', { file: FILE }),
];
process.stdout.write(`${lines.join('\n')}\n`);
