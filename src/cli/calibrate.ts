/** `npm run calibrate`: estimates the numbers of the vote on the shipped record, and writes them where the backtest reads them; with `--rules` those of the game too. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { estimateAssembly } from '../data/votes/assembly/estimate.ts';
import { ASSEMBLY_VOTES } from '../data/votes/assembly/index.ts';
import { fitIdeal } from '../data/votes/baselines.ts';
import { ballotsOf, type CodedBallot, estimate, FITTED, weightOf } from '../data/votes/estimate.ts';
import { CODED_VOTES, crisisOf } from '../data/votes/index.ts';
import { remember } from '../data/votes/memory.ts';
import { type Foretold, foretell } from '../data/votes/predict.ts';
import { fitRule, type Rule } from '../data/votes/rule.ts';
import { memberVotes, scoresOf } from '../data/votes/scores.ts';
import { VOTE_FACTORS } from '../engine/index.ts';
import { say } from '../text/say.ts';
import { assemblyFile, type Estimate, fittedFile, numbersFile, rounded } from './numbersFile.ts';
import { scoreLine } from './scoreLines.ts';

const FILE = 'src/data/votes/numbers.ts';
const ENGINE_FILE = 'src/engine/council/fitted.ts';
const ASSEMBLY_FILE = 'src/engine/council/fittedAssembly.ts';
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
      return chances === undefined
        ? []
        : [{ chances, vote, permanent, substantive, weight: weightOf(coded) }];
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

/** The game knows of no earlier votes: what they would explain must fall to the factors. */
function withoutMemory() {
  const forgetful = ballotsOf(CODED_VOTES, remember([]));
  const played = estimate(forgetful);
  return {
    numbers: played,
    inSample: scoresOf(forgetful.map((ballot) => foretell(ballot, played, RAW))),
    heldOut: scoresOf(heldOut(forgetful, RAW)),
  };
}

const ballots = ballotsOf(CODED_VOTES, remember(CODED_VOTES));
const numbers = estimate(ballots);
const rule = ruleOf(ballots);
const told = {
  inSample: scoresOf(ballots.map((ballot) => foretell(ballot, numbers, rule))),
  heldOut: scoresOf(heldOut(ballots, rule)),
  forward: scoresOf(forward(ballots, FORWARD_FROM)),
};
const fit: Estimate = { numbers, rule, ideal: fitIdeal(CODED_VOTES), ...told };
writeFileSync(FILE, numbersFile(fit));
// Other numbers make other games: they change with the rules alone.
if (process.argv.includes('--rules')) {
  writeFileSync(ENGINE_FILE, fittedFile({ ...fit, ...withoutMemory() }));
  writeFileSync(ASSEMBLY_FILE, assemblyFile(estimateAssembly(), ASSEMBLY_VOTES.length));
}
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
