/**
 * `npm run -s verify [-- --quick] [--row T2]… [--json | --write]`: measures the model's claims against the bands of the literature. Exit
 * code 1: a miss that is not on the list of known ones; 2: the words were not understood.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { RULES_VERSION } from '../engine/index.ts';
import { say } from '../text/say.ts';
import { isNewMiss, judge, measure, QUICK, ROWS, type Row, WHOLE } from '../verify/index.ts';
import { ArgumentFault } from './arguments.ts';
import { writeBands } from './bandTable.ts';
import { tellFindings } from './findings.ts';

interface Wanted {
  readonly rows: readonly Row[];
  readonly quick: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

function wordsOf(words: readonly string[]): Wanted {
  const { quick, json, row, write } = parsed(words);
  const rows = (row ?? []).map((name) => {
    const known = ROWS.find((one) => one === name);
    if (known !== undefined) return known;
    throw new ArgumentFault(say('cli.verify.unknownRow', { row: name, known: ROWS.join(', ') }));
  });
  // The page shows the whole check or none of it.
  if (write === true && (quick === true || rows.length > 0))
    throw new ArgumentFault(say('cli.verify.usage'));
  return {
    rows: rows.length > 0 ? rows : ROWS,
    quick: quick ?? false,
    json: json ?? false,
    write: write ?? false,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        quick: { type: 'boolean' },
        json: { type: 'boolean' },
        row: { type: 'string', multiple: true },
        write: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new ArgumentFault(say('cli.verify.usage'));
  }
}

function main(words: readonly string[]): string {
  const { rows, quick, json, write } = wordsOf(words);
  const size = quick ? QUICK : WHOLE;
  const findings = judge(measure(rows, size));
  if (findings.some(isNewMiss)) process.exitCode = 1;
  if (write) return say('cli.verify.written', { file: writeBands(findings, size) });
  return json
    ? JSON.stringify({ rulesVersion: RULES_VERSION, disputes: size.disputes, findings })
    : tellFindings(findings, rows, size.disputes);
}

try {
  process.stdout.write(`${main(process.argv.slice(2))}\n`);
} catch (fault) {
  if (!(fault instanceof ArgumentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 2;
}
