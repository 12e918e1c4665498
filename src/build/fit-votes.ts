/**
 * Fits the weights of the vote to the record by penalised maximum likelihood.
 *   tsx src/build/fit-votes.ts FACTS_FOLDER
 * FACTS_FOLDER holds cases.json (roll calls) and states-by-year.csv (facts). Prints the weights, never writes them.
 */
import process from 'node:process';
import { FACTOR_COUNT, VOTE_FACTORS } from '../engine/index.ts';
import { type Ballot, mean, type Observed, readBallots } from './vote-cases.ts';

/** Judgement before the record was read, and the yes threshold and the two gaps after the factors. */
const PRIOR: Point = [5, 1, 2, 2.5, 24, 4, 0.3, 5, 1, 3, 3, 3.5, 1, 1, -1, 2.2, 3.5];

/** Parameters: a weight for each factor, then the yes threshold, the elected and the permanent gap with price. */
type Point = readonly number[];
const COMPANY = VOTE_FACTORS.indexOf('company');
const YES = FACTOR_COUNT;
const ELECTED = FACTOR_COUNT + 1;
const PERMANENT_GAP = FACTOR_COUNT + 2;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function sums(ballot: Ballot, at: Point): readonly number[] {
  const alone = ballot.votes.map(({ values }) =>
    values.reduce((sum, value, k) => sum + value * (at[k] ?? 0), 0),
  );
  const yes = alone.map((sum) => logistic(sum - (at[YES] ?? 0)));
  const all = yes.reduce((sum, chance) => sum + chance, 0);
  return alone.map((sum, k) => {
    const others = (all - (yes[k] ?? 0)) / Math.max(1, ballot.votes.length - 1);
    return sum + (at[COMPANY] ?? 0) * (others - 0.5);
  });
}

function chanceOf(seen: Observed, sum: number, at: Point): number {
  const threshold = at[YES] ?? 0;
  const gap = seen.permanent
    ? (at[PERMANENT_GAP] ?? 0) * (1 - 0.85 * seen.bound)
    : (at[ELECTED] ?? 0);
  const yes = logistic(sum - threshold);
  const no = logistic(threshold - gap - sum);
  if (seen.vote === 'yes') return yes;
  return seen.vote === 'no' ? no : Math.max(1e-9, 1 - yes - no);
}

function fitness(ballots: readonly Ballot[], at: Point): number {
  let sum = 0;
  for (const ballot of ballots) {
    const totals = sums(ballot, at);
    ballot.votes.forEach((seen, k) => {
      sum += Math.log(Math.max(1e-9, chanceOf(seen, totals[k] ?? 0, at)));
    });
  }
  return sum;
}

/** Each parameter is drawn to its prior with a spread of half its size. */
function penalty(at: Point): number {
  return at.reduce((sum, value, k) => {
    const prior = PRIOR[k] ?? 0;
    const spread = Math.max(0.3, Math.abs(prior) / 2);
    return sum + ((value - prior) / spread) ** 2 / 2;
  }, 0);
}

/** Factors that these votes cannot tell: no offers, no trade and no noise were coded. */
const HELD_STILL = [
  'costToSelf',
  'inducement',
  'trust',
  'strength',
  'disposition',
  'moment',
  'bound',
];

function fit(ballots: readonly Ballot[]): number[] {
  const at = [...PRIOR];
  const worth = (): number => fitness(ballots, at) - penalty(at);
  let best = worth();
  for (let step = 0.5; step > 0.01; step /= 1.6) {
    for (let round = 0; round < 12; round += 1) {
      for (let k = 0; k < at.length; k += 1) {
        if (HELD_STILL.includes(VOTE_FACTORS[k] ?? '')) continue;
        for (const move of [step, -step]) {
          const old = at[k] ?? 0;
          at[k] = k < FACTOR_COUNT ? Math.max(0, old + move) : old + move;
          const now = worth();
          if (now > best) best = now;
          else at[k] = old;
        }
      }
    }
  }
  return at;
}

function report(name: string, ballots: readonly Ballot[], at: Point): void {
  const votes = ballots.flatMap((ballot) => ballot.votes);
  const parts = (['yes', 'abstain', 'no'] as const).map((vote) => {
    const mine = ballots.flatMap((ballot) => {
      const totals = sums(ballot, at);
      return ballot.votes.flatMap((seen, k) =>
        seen.vote === vote ? [chanceOf(seen, totals[k] ?? 0, at)] : [],
      );
    });
    return `${vote} ${mine.length} mean chance ${mean(mine).toFixed(2)}`;
  });
  const loss = -fitness(ballots, at) / votes.length;
  console.log(
    `${name}: ${ballots.length} texts, ${votes.length} votes, log loss ${loss.toFixed(3)}; ${parts.join('; ')}`,
  );
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: tsx src/build/fit-votes.ts FACTS_FOLDER');
  process.exit(2);
}
const ballots = readBallots(folder);
report('before', ballots, PRIOR);
const found = fit(ballots);
report('after', ballots, found);
// Whole crises held out: each is told by a fit on all the others.
let heldOut = 0;
for (const id of new Set(ballots.map((ballot) => ballot.id))) {
  const rest = fit(ballots.filter((ballot) => ballot.id !== id));
  heldOut -= fitness(
    ballots.filter((ballot) => ballot.id === id),
    rest,
  );
}
const count = ballots.reduce((sum, ballot) => sum + ballot.votes.length, 0);
console.log(`held out by crisis: log loss ${(heldOut / count).toFixed(3)}`);
const names: readonly string[] = [...VOTE_FACTORS, 'yes threshold', 'elected gap', 'permanent gap'];
names.forEach((name, k) => {
  console.log(`${name.padEnd(16)} ${(PRIOR[k] ?? 0).toFixed(2)} → ${(found[k] ?? 0).toFixed(2)}`);
});
