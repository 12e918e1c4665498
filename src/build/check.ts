/**
 * `npm test`: every check in order, each with its name and time, and one line of counts at the end.
 * `npm test -- lint types` runs only the steps named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { budgets, foreignRequestsIn } from './budget.ts';
import { type Lockfile, lockfileFaults, type Manifest } from './lockfile.ts';

interface Result {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong, or a figure worth showing. */
  readonly said: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Result;
}

const REPORTS = '.cache/check';

function verdict(faults: readonly string[], said = ''): Result {
  const passes = faults.length === 0;
  return {
    passed: passes ? 1 : 0,
    failed: passes ? 0 : 1,
    said: passes ? said : faults.join('\n'),
  };
}

/** Runs a program of node_modules with this same Node, so that no shell or PATH is needed. */
function tool(script: string, args: readonly string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', script), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9, timeout: 600_000 },
  );
  return { ok: status === 0, said: `${stdout}${stderr}`.trim() };
}

function step(name: string, script: string, args: readonly string[]): Step {
  return {
    name,
    run: () => {
      const { ok, said } = tool(script, args);
      const last = said.split('\n').at(-1) ?? '';
      return verdict(ok ? [] : [said], last.length < 100 ? last : '');
    },
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** A run of Vitest counts its tests; a file or set-up that broke before its tests counts as one. */
function vitest(name: string, project: string): Step {
  return {
    name,
    run: () => {
      const report = `${REPORTS}/${project}.json`;
      rmSync(report, { force: true });
      const { ok, said } = tool('vitest/vitest.mjs', [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      const { numPassedTests, numFailedTests }: VitestReport = existsSync(report)
        ? (JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
        : { numPassedTests: 0, numFailedTests: 0 };
      const broken = ok && numPassedTests > 0 ? 0 : 1;
      return {
        passed: numPassedTests,
        failed: Math.max(numFailedTests, broken),
        said: broken === 0 ? `${numPassedTests} tests` : said,
      };
    },
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function checkLockfile(): Result {
  const lock = readJson('package-lock.json') as Lockfile;
  return verdict(lockfileFaults(lock, readJson('package.json') as Manifest));
}

function checkBudgets(): Result {
  const found = budgets('dist');
  const over = found
    .filter(({ bytes, limit }) => bytes > limit || bytes === 0)
    .map(
      ({ name, bytes, limit, files }) => `${name}: ${bytes} of ${limit} bytes: ${files.join(', ')}`,
    );
  return verdict(
    [...over, ...foreignRequestsIn('dist')],
    found.map(({ name, bytes, limit }) => `${name} ${bytes} of ${limit}`).join(', '),
  );
}

const BIN = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
};

const STEPS: readonly Step[] = [
  { name: 'lockfile', run: checkLockfile },
  step('format', BIN.biome, ['check', '.']),
  step('lint', BIN.oxlint, ['--type-aware', '--deny-warnings']),
  step('types', BIN.tsc, ['-b']),
  step('dead code', BIN.knip, ['--no-progress']),
  vitest('unit tests', 'unit'),
  step('build', BIN.vite, ['build', '--logLevel', 'warn']),
  { name: 'budgets', run: checkBudgets },
  step('Chromium', BIN.tsx, ['tests/browser/chromium/announce.ts']),
  vitest('component tests', 'ui'),
  vitest('browser tests', 'browser'),
];

function report({ name, run }: Step): Result {
  const begun = performance.now();
  process.stdout.write(`${name} … `);
  const result = run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const fine = result.failed === 0;
  console.log(
    `${fine ? 'passed' : 'FAILED'} in ${seconds} s${fine && result.said ? `: ${result.said}` : ''}`,
  );
  if (!fine) console.log(`${result.said}\n`);
  return result;
}

process.chdir(join(import.meta.dirname, '../..'));
mkdirSync(REPORTS, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((found) => found.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const results = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(
  report,
);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
