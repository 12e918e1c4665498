import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { tellFindings } from '../../src/cli/findings.ts';
import { type Figure, isNewMiss, judge, measure } from '../../src/verify/index.ts';

/** Runs the command as a person would, without npm around it. */
function run(...words: readonly string[]) {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts', ...words], {
    encoding: 'utf8',
  });
  return { out: ran.stdout, error: ran.stderr, code: ran.status };
}

const FIGURE: Figure = {
  row: 'T2',
  claim: 'loneTarget',
  wanted: { kind: 'band', low: 0.7, high: 0.85 },
  unit: 'share',
  value: 0.8,
  interval: { low: 0.75, high: 0.84 },
  sample: 300,
};
const MISS: Figure = { ...FIGURE, value: 0.5, interval: { low: 0.45, high: 0.55 } };

describe('npm run verify', { timeout: 60_000 }, () => {
  test('measures the rows that are asked for, and ends well where none is newly missed', () => {
    const { out, code } = run('--quick', '--row', 'T15', '--row', 'T18');
    expect(code).toBe(0);
    expect(out).toContain('T15 Real ballots that the law decides as it did: 100.0%');
    expect(out).toContain('T18');
    expect(out).not.toContain('T2 ');
    expect(out).toContain('No new miss.');
  });

  test('says the same as data', () => {
    const { out, code } = run('--row', 'T15', '--json');
    const report = JSON.parse(out) as { findings: { claim: string; standing: string }[] };
    expect(code).toBe(0);
    expect(report.findings).toMatchObject([{ claim: 'precedents', standing: 'met', value: 1 }]);
  });

  test.each([[['--row', 'T99']], [['--fast']], [['T2']]])('does not understand %j', (words) => {
    const { error, code } = run(...words);
    expect(code).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('The verdict', () => {
  test('is a new miss where the whole interval lies outside of the band', () => {
    const [finding] = judge([MISS], []);
    expect(finding?.standing).toBe('missed');
    expect(judge([MISS], []).some(isNewMiss)).toBe(true);
    expect(tellFindings(judge([MISS], []), ['T2'], 10)).toContain('1 new miss');
  });

  test('is open where the sample cannot tell, and met inside of the band', () => {
    const open = { ...FIGURE, value: 0.9, interval: { low: 0.8, high: 0.95 } };
    expect(judge([open, FIGURE], []).map(({ standing }) => standing)).toEqual(['open', 'met']);
  });

  test('forgives a miss that is written down, and says when it passes again', () => {
    const known = [{ claim: 'undecided', since: '2026-01-31' }] as const;
    const of = (figure: Figure): Figure => ({ ...figure, claim: 'undecided' });
    const [miss, passes] = judge([of(MISS), of(FIGURE)], known);
    expect(miss?.standing).toBe('knownMiss');
    expect(passes?.standing).toBe('passesAgain');
    expect([miss, passes].some((finding) => finding !== undefined && isNewMiss(finding))).toBe(
      false,
    );
    const told = tellFindings(judge([of(MISS), of(FIGURE)], known), ['T2'], 10);
    expect(told).toContain('Known since 2026-01-31');
    expect(told).toContain('Take it off the list');
  });
});

describe('The wars that are measured', () => {
  test('are the same whenever they are played', { timeout: 60_000 }, () => {
    const size = { disputes: 40, timed: 10, changed: 10 };
    const rows = ['T2', 'T6', 'T14'] as const;
    const once = measure(rows, size);
    expect(measure(rows, size)).toEqual(once);
    expect(once.every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});
