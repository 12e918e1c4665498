/**
 * `npm run -s backtest [-- FILE.json] [--json]`: foretells real votes with the equation of the game. Exit code 2: the words
 * or the file were not understood.
 */
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BASELINES, type Backtest, backtest } from '../data/votes/backtest.ts';
import { type CodedVote, resultOf } from '../data/votes/coded.ts';
import { CODED_VOTES } from '../data/votes/index.ts';
import { RECORD_FIT } from '../data/votes/numbers.ts';
import { parseVotes } from '../data/votes/schema.ts';
import { LEAST_CHANCE, memberVotes, withAbsent } from '../data/votes/scores.ts';
import { percentOf } from '../text/form.ts';
import { nameOf, speakOfYear } from '../text/names.ts';
import { say } from '../text/say.ts';
import { ArgumentFault } from './arguments.ts';
import { scoreLine } from './scoreLines.ts';

/** A file larger than this is not read. */
const MOST_BYTES = 10_000_000;
const WORST = 20;

function main(words: readonly string[]): string {
  const { file, json } = wordsOf(words);
  const votes = file === undefined ? CODED_VOTES : readVotes(file);
  const told = backtest(votes);
  return json ? JSON.stringify(reportOf(told)) : tell(told, file === undefined);
}

function wordsOf(words: readonly string[]): {
  readonly file: string | undefined;
  readonly json: boolean;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    if (positionals.length > 1) throw new ArgumentFault(say('cli.backtest.usage'));
    return { file: positionals[0], json: values.json ?? false };
  } catch {
    throw new ArgumentFault(say('cli.backtest.usage'));
  }
}

function readVotes(file: string): readonly CodedVote[] {
  const parsed = parseVotes(readJson(file));
  if ('path' in parsed) {
    const { path, problem, given, most } = parsed;
    const allowed = parsed.allowed.join(', ');
    throw new ArgumentFault(
      say('cli.backtest.fault', {
        where: path === '' ? file : path,
        problem: say(`cli.backtest.problems.${problem}`, { given, allowed, most }),
      }),
    );
  }
  return parsed;
}

function readJson(file: string): unknown {
  let content: string;
  try {
    if (statSync(file).size > MOST_BYTES) {
      throw new ArgumentFault(say('cli.backtest.tooLarge', { file, most: MOST_BYTES / 1_000_000 }));
    }
    content = readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof ArgumentFault) throw fault;
    throw new ArgumentFault(say('cli.backtest.unreadable', { file }));
  }
  try {
    return JSON.parse(withoutMark(content)) as unknown;
  } catch {
    throw new ArgumentFault(say('cli.backtest.notJson', { file }));
  }
}

/** Spreadsheets and Windows editors begin a file of UTF-8 with a byte order mark, which JSON does not know. */
function withoutMark(content: string): string {
  return content.startsWith('\uFEFF') ? content.slice(1) : content;
}

/** Never quite 0, as in the scores, which whoever counts again from these must find: nobody is infinitely sure. */
function rounded(value: number): number {
  return Math.max(LEAST_CHANCE, Math.round(value * 1_000_000) / 1_000_000);
}

function reportOf({ foretold, scores, baselines }: Backtest) {
  return {
    votes: foretold.map(({ coded, predicted, p }) => ({
      id: coded.id,
      result: resultOf(coded, withAbsent(coded.votes, predicted)),
      predicted,
      p: Object.fromEntries(
        Object.entries(p).map(([id, { yes, abstain, no }]) => [
          id,
          { yes: rounded(yes), abstain: rounded(abstain), no: rounded(no) },
        ]),
      ),
    })),
    scores: { ...scores, baselines },
  };
}

function tell(told: Backtest, isRecord: boolean): string {
  const { scores, baselines, foretold } = told;
  const misses = memberVotes(foretold)
    .filter(({ right }) => !right)
    .toSorted((a, b) => a.chance - b.chance)
    .slice(0, WORST)
    .map(({ foretold: { coded, predicted }, id, vote, chance }) => {
      speakOfYear(Number(coded.date.slice(0, 4)));
      return say('cli.backtest.miss', {
        chance: percentOf(chance, 1),
        name: nameOf(id),
        symbol: coded.symbol === '' ? coded.id : coded.symbol,
        date: coded.date,
        vote,
        predicted: predicted[id] ?? vote,
      });
    });
  return [
    say('cli.backtest.title', { texts: scores.texts, votes: scores.memberVotes, ...fitWords() }),
    ...(isRecord ? [say('cli.backtest.inSample', fitWords())] : []),
    '',
    scoreLine(say('cli.backtest.model'), scores),
    ...BASELINES.map((name) => scoreLine(say(`cli.backtest.${name}`), baselines[name])),
    '',
    say('cli.backtest.worst'),
    ...misses,
  ].join('\n');
}

function fitWords() {
  const { date, texts, heldOut } = RECORD_FIT;
  return { date, fitTexts: texts, logLoss: heldOut.logLoss, balanced: heldOut.balanced };
}

try {
  process.stdout.write(`${main(process.argv.slice(2))}\n`);
} catch (fault) {
  if (!(fault instanceof ArgumentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 2;
}
