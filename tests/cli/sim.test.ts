import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';

interface Ran {
  readonly out: string;
  readonly error: string;
  readonly code: number | null;
}

/** Runs the command as a person would, without npm around it. */
function sim(...words: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/sim.ts', ...words], {
    encoding: 'utf8',
  });
  return { out: ran.stdout, error: ran.stderr, code: ran.status };
}

interface Report {
  readonly scenario: string;
  readonly seed: number;
  readonly checksum: string;
  readonly votes: readonly {
    readonly body: string;
    readonly date: string;
    readonly turn: number;
    readonly measures: readonly string[];
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly abstain: readonly string[];
    readonly absent: readonly string[];
    readonly result: string;
  }[];
}

/** Each run starts a process of its own, on cores that other tests share. */
const PATIENCE = 60_000;

describe('sim', { timeout: PATIENCE }, () => {
  test('prints a run as JSON, the same for the same seed', () => {
    const first = sim('kuwait-1990', '--seed', '7', '--json');
    expect(first.code, first.error).toBe(0);
    const report = JSON.parse(first.out) as Report;
    expect(report).toMatchObject({ scenario: 'kuwait-1990', seed: 7 });
    expect(report.checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(report.votes[0]?.turn).toBe(1);
    for (const vote of report.votes.filter((one) => one.body === 'council')) {
      expect([...vote.yes, ...vote.no, ...vote.abstain, ...vote.absent]).toHaveLength(15);
      expect(vote.date).toMatch(/^199[01]-\d\d-\d\d$/);
    }
    expect(sim('kuwait-1990', '--seed', '7', '--json').out).toBe(first.out);
    expect(sim('kuwait-1990', '--seed', '8', '--json').out).not.toBe(first.out);
  });

  test('tells the story in words', () => {
    const told = sim('kuwait-1990', '--seed', '7', '--seat', 'USA');
    expect(told.code, told.error).toBe(0);
    expect(told.out).toContain('Iraq');
    expect(told.out).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/i);
  });

  test('prints distributions', () => {
    const many = sim('kuwait-1990', '--runs', '20', '--json');
    expect(many.code, many.error).toBe(0);
    const report = JSON.parse(many.out) as { runs: number; frequencies: { share: number }[] };
    expect(report.runs).toBe(20);
    expect(report.frequencies.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(sim('kuwait-1990', '--runs', '20').out).toContain('20 runs');
  });

  const faults: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown scenario', ['atlantis-1900'], /atlantis-1900.*kuwait-1990/],
    ['an unknown seat', ['kuwait-1990', '--seat', 'XXX'], /XXX.*USA/],
    ['a seed that is no number', ['kuwait-1990', '--seed', 'seven'], /--seed.*seven/],
    ['a seed out of range', ['kuwait-1990', '--seed', '99999999999'], /--seed/],
    ['an unknown option', ['kuwait-1990', '--fast'], /--fast/],
    ['an unknown rule', ['kuwait-1990', '--set', 'magic=1'], /magic/],
    ['no scenario', [], /sim/],
  ];
  test.each(faults)('meets %s with one clear line and exit code 2', (_name, words, line) => {
    const ran = sim(...words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.error.trim().split('\n')).toHaveLength(1);
    expect(ran.error).toMatch(line);
  });
});
