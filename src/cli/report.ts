/** One run as data, and many runs as frequencies, for the command line. */

import type {
  Ballot,
  CountryIndex,
  Frame,
  RunSummary,
  Setting,
  Vote,
  World,
} from '../engine/index.ts';
import { CHARTERS, checksum, ledger, outcome } from '../engine/index.ts';
import type { cli } from '../text/en/cli.ts';
import { isoDateOf } from '../text/form.ts';

/** What `sim --json` prints; see the README for the shape. */
export function runReport(setting: Setting, seed: number, frames: readonly Frame[]) {
  const last = frames.at(-1);
  if (last === undefined) throw new RangeError('a run has at least its opening');
  const { world } = last;
  const result = outcome(setting, world);
  return {
    scenario: setting.scenario.id,
    seed,
    votes: world.ballots.map((ballot) => voteReport(setting, ballot)),
    pledges: pledgeReport(setting, world),
    outcome: {
      status: world.crisis.status,
      reversed: result.reversed,
      reversedBy: world.crisis.reversedBy,
      settled: world.crisis.settledDay < 0 ? undefined : dateIn(setting, world.crisis.settledDay),
      named: result.named,
      front: world.crisis.front,
      dead: result.dead,
      displaced: result.displaced,
      generalWar: world.crisis.generalWar,
      withheld: world.withheld,
      withheldByVeto: world.withheldByVeto,
      turns: world.turn,
      days: world.day,
    },
    measures: {
      law: result.law,
      lives: result.lives,
      credibility: result.credibility,
      interest: result.interest < 0 ? undefined : result.interest,
      burden: result.burden,
    },
    checksum: checksum(world),
  };
}

function idOf(setting: Setting, country: CountryIndex): string {
  return setting.ids[country] ?? '';
}

function dateIn(setting: Setting, day: number): string {
  return isoDateOf(setting.scenario.outbreak, day);
}

/** The symbol of an adopted text, else the number under which the draft was tabled. */
export function symbolOf({ scenario }: Setting, ballot: Ballot): string {
  const council = ballot.draft.body === 'council';
  // The League's texts bore no symbols like those of 1946 and after.
  const league = CHARTERS[scenario.charter].organisation === 'league';
  const prefix = league ? (council ? 'Council' : 'Assembly') : council ? 'S' : 'A';
  return ballot.resolution > 0
    ? `${prefix}/${league ? 'resolution-' : 'RES/'}${ballot.resolution}`
    : `${prefix}/draft-${ballot.draft.number}`;
}

function voteReport(setting: Setting, ballot: Ballot) {
  const cast = (vote: Vote): string[] =>
    ballot.votes.filter((v) => v.vote === vote).map((v) => idOf(setting, v.country));
  return {
    body: ballot.draft.body,
    symbol: symbolOf(setting, ballot),
    date: dateIn(setting, ballot.day),
    // From 1, as the page and the story count.
    turn: ballot.turn + 1,
    measures: ballot.draft.measures,
    chapter: ballot.draft.chapter,
    yes: cast('yes'),
    no: cast('no'),
    abstain: cast('abstain'),
    absent: cast('absent'),
    result: ballot.tally.result,
    withoutVeto: ballot.tally.withoutVeto,
  };
}

/** Countries that gave anything, in roster order. */
function pledgeReport(setting: Setting, world: World) {
  return ledger(setting, world)
    .filter((row) => row.troops + row.money + row.basing + row.intelligence > 0)
    .map(({ country, ...row }) => ({ country: idOf(setting, country), ...row }));
}

type Labelled = keyof typeof cli.batch;

interface Frequency {
  readonly what: Labelled;
  readonly share: number;
  /** Ends of the 95 % interval (Wilson 1927), which stays honest at 0 and 1. */
  readonly low: number;
  readonly high: number;
}

const QUESTIONS: readonly { what: Labelled; holds: (run: RunSummary) => boolean }[] = [
  { what: 'condemnedFirst', holds: (run) => run.condemnedTurn === 0 },
  { what: 'condemned', holds: (run) => run.condemned >= 0 },
  { what: 'sanctioned', holds: (run) => run.sanctioned >= 0 },
  { what: 'forceAuthorised', holds: (run) => run.forceAuthorised >= 0 },
  { what: 'forceUsed', holds: (run) => run.forceUsed >= 0 },
  { what: 'reversed', holds: (run) => run.reversed },
  { what: 'reversedByForce', holds: (run) => run.reversed && run.reversedBy === 'force' },
  { what: 'reversedBySanctions', holds: (run) => run.reversed && run.reversedBy === 'sanctions' },
  { what: 'reversedByPressure', holds: (run) => run.reversed && run.reversedBy === 'pressure' },
  { what: 'reversedBySettlement', holds: (run) => run.reversed && run.reversedBy === 'settlement' },
  { what: 'conquered', holds: (run) => run.status === 'conquered' },
  { what: 'vetoed', holds: (run) => run.vetoes > 0 },
  { what: 'toAssembly', holds: (run) => run.toAssembly >= 0 },
  { what: 'assemblyActed', holds: (run) => run.assemblyActed >= 0 },
  { what: 'generalWar', holds: (run) => run.generalWar },
];

const FIGURES: readonly { what: Labelled; read: (run: RunSummary) => number }[] = [
  { what: 'dayCondemned', read: (run) => run.condemned },
  { what: 'daySanctioned', read: (run) => run.sanctioned },
  { what: 'dayAuthorised', read: (run) => run.forceAuthorised },
  { what: 'dayForce', read: (run) => run.forceUsed },
  { what: 'dayReversed', read: (run) => (run.reversed ? run.settled : -1) },
  { what: 'dayAssembly', read: (run) => run.assemblyActed },
  { what: 'votes', read: (run) => run.ballots },
  { what: 'dead', read: (run) => run.dead },
  { what: 'law', read: (run) => run.outcome.law },
  { what: 'lives', read: (run) => run.outcome.lives },
  { what: 'credibility', read: (run) => run.outcome.credibility },
  { what: 'burden', read: (run) => run.outcome.burden },
];

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

function interval(share: number, runs: number): { readonly low: number; readonly high: number } {
  const shrink = 1 + (Z * Z) / runs;
  const centre = (share + (Z * Z) / (2 * runs)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / runs + (Z * Z) / (4 * runs * runs));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Frequencies and quartiles over many runs. Days are taken over the runs in which the thing happened. */
export function batchReport(runs: readonly RunSummary[]) {
  const frequencies = QUESTIONS.map(({ what, holds }): Frequency => {
    const share = runs.filter(holds).length / runs.length;
    return { what, share, ...interval(share, runs.length) };
  });
  const figures = FIGURES.map(({ what, read }) => {
    const values = runs.map(read).filter((value) => value >= 0);
    values.sort((a, b) => a - b);
    const at = (q: number): number | undefined =>
      values[Math.min(values.length - 1, Math.floor(q * values.length))];
    return { what, runs: values.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
  });
  return { runs: runs.length, frequencies, figures };
}
export type BatchReport = ReturnType<typeof batchReport>;
