import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseVotes } from '../../src/data/votes/schema.ts';

/** Runs the command as a person would, without npm around it. */
function run(...words: readonly string[]) {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/backtest.ts', ...words], {
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  });
  return { out: ran.stdout, error: ran.stderr, code: ran.status };
}

const VOTE = {
  id: 'one',
  symbol: 'S/1956/1',
  date: '1956-11-04',
  target: ['SUN'],
  victim: ['HUN'],
  acts: ['a'],
  internal: false,
  measures: ['condemn', 'demandWithdrawal'],
  chapter: 'unstated',
  sponsors: ['USA'],
  permanent: ['USA', 'GBR', 'FRA', 'CHN', 'SUN'],
  votes: { USA: 'yes', GBR: 'yes', FRA: 'yes', CHN: 'yes', SUN: 'no', YUG: 'absent', CUB: 'yes' },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'votes-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(content: unknown): string {
  const file = join(folder, 'votes.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

interface Report {
  readonly votes: readonly {
    readonly id: string;
    readonly result: string;
    readonly predicted: Readonly<Record<string, string>>;
    readonly p: Readonly<Record<string, { yes: number; abstain: number; no: number }>>;
  }[];
  readonly scores: { readonly logLoss: number; readonly memberVotes: number };
}

const PATIENCE = 60_000;

describe('backtest', { timeout: PATIENCE }, () => {
  test('replays the record beside three baselines, and names its worst misses', () => {
    const ran = run();
    expect(ran.code, ran.error).toBe(0);
    expect(ran.out).toMatch(/369 texts/);
    for (const name of ['The equation', 'Always yes', 'Ideal point alone', 'Same bloc']) {
      expect(ran.out).toContain(name);
    }
    expect(ran.out).toMatch(/United Kingdom|France|China|Soviet Union/);
    expect(ran.out).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/i);
  });

  test('foretells a file, aliases of states included', () => {
    const russian = {
      ...VOTE,
      id: 'two',
      target: ['RUS'],
      permanent: ['USA', 'GBR', 'FRA', 'CHN', 'RUS'],
      votes: { USA: 'yes', GBR: 'yes', FRA: 'yes', CHN: 'yes', RUS: 'no', YUG: 'no', CUB: 'yes' },
    };
    const ran = run(fileOf([VOTE, russian]), '--json');
    expect(ran.code, ran.error).toBe(0);
    const { votes, scores } = JSON.parse(ran.out) as Report;
    expect(votes.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(scores.memberVotes).toBe(13);
    const [one, two] = votes;
    expect(one?.predicted['SUN']).toBe('no');
    expect(one?.p['SUN']).toEqual(two?.p['RUS']);
    for (const { yes, abstain, no } of Object.values(one?.p ?? {})) {
      expect(yes + abstain + no).toBeCloseTo(1, 3);
      // Whoever counts the log loss again from these must not find an infinity.
      expect(Math.min(yes, abstain, no)).toBeGreaterThan(0);
    }
  });

  test('counts in the result only who was there', () => {
    const permanent = { USA: 'yes', GBR: 'yes', FRA: 'yes', CHN: 'yes', SUN: 'absent' };
    const elected = { CUB: 'yes', PER: 'yes', BRA: 'yes', CAN: 'yes', NZL: 'yes' };
    const ran = run(fileOf([{ ...VOTE, votes: { ...permanent, ...elected } }]), '--json');
    const [told] = (JSON.parse(ran.out) as Report).votes;
    expect(told?.predicted['SUN']).toBe('no');
    expect(told?.result).toBe('adopted');
  });

  test('takes empty lists, targets that are no members, former codes, and a permanent member that is not there', () => {
    const bare = { ...VOTE, target: [], victim: [], sponsors: [], acts: [], measures: [] };
    const texts = [
      { ...bare, id: 'bare' },
      ...['TWN', 'PSE', 'ESH', 'XKX', 'DDR', 'ZAR', 'SCG', 'YUG', 'CSK', 'YMD', 'ATA'].map(
        (code) => ({
          ...VOTE,
          id: code,
          date: '2025-12-31',
          target: [code],
          victim: [code],
        }),
      ),
      { ...VOTE, id: 'away', date: '1946-01-01', permanent: ['CHN', 'FRA'], votes: { FRA: 'no' } },
    ];
    const ran = run(fileOf(texts), '--json');
    expect(ran.code, ran.error).toBe(0);
    const { votes } = JSON.parse(ran.out) as Report;
    expect(votes).toHaveLength(texts.length);
    for (const { p } of votes) {
      for (const chances of Object.values(p)) {
        for (const chance of Object.values(chances)) expect(Number.isFinite(chance)).toBe(true);
      }
    }
  });

  test('foretells a text alike alone and among later ones, and not by its own votes', () => {
    const later = { ...VOTE, id: 'later', date: '1957-01-05' };
    const turned = Object.fromEntries(Object.keys(VOTE.votes).map((id) => [id, 'abstain']));
    const chancesIn = (texts: readonly unknown[]) =>
      (JSON.parse(run(fileOf(texts), '--json').out) as Report).votes.find(({ id }) => id === 'one')
        ?.p;
    const alone = chancesIn([VOTE]);
    expect(chancesIn([later, VOTE])).toEqual(alone);
    expect(chancesIn([{ ...VOTE, votes: turned }])).toEqual(alone);
  });

  test('foretells a file that begins with a byte order mark as one that does not', () => {
    const plain = run(fileOf([VOTE]), '--json');
    const marked = run(fileOf(`\uFEFF${JSON.stringify([VOTE])}`), '--json');
    expect(marked.code, marked.error).toBe(0);
    expect(marked.out).toBe(plain.out);
  });

  const faults: readonly (readonly [string, unknown, RegExp])[] = [
    ['a file that is not JSON', '{', /not JSON/],
    ['two byte order marks', '\uFEFF\uFEFF[]', /not JSON/],
    ['no list', {}, /list/],
    ['an unknown measure', [{ ...VOTE, measures: ['frown'] }], /0\.measures\.0: “frown” .*condemn/],
  ];
  test.each(faults)('meets %s with one clear line and exit code 2', (_name, content, line) => {
    const ran = run(fileOf(content));
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.error.trim().split('\n')).toHaveLength(1);
    expect(ran.error.trim()).toMatch(line);
  });

  test('meets a file that is not there with one clear line', () => {
    const ran = run(join(folder, 'nowhere.json'));
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(/nowhere\.json/);
  });
});

const SIXTEEN = Object.fromEntries(
  'AFG ALB ARG AUS AUT BEL BOL BRA BGR CAN CHL CHN COL CUB DNK FRA'
    .split(' ')
    .map((id) => [id, 'yes']),
);

/** Said in the process that tests: a process of its own for each would take half a minute. */
describe('A file of votes is refused, with the place and the problem, for', () => {
  const faults: readonly (readonly [string, unknown, RegExp])[] = [
    ['no list', {}, /^: notList/],
    ['an empty list', [], /^: empty/],
    ['an unknown measure', [{ ...VOTE, measures: ['frown'] }], /0\.measures\.0/],
    ['a missing field', [VOTE, { ...VOTE, id: 'two', sponsors: undefined }], /1\.sponsors/],
    ['a vote of no kind', [{ ...VOTE, votes: { ...VOTE.votes, USA: 'maybe' } }], /0\.votes\.USA/],
    ['a code of two letters', [{ ...VOTE, target: ['SU'] }], /0\.target\.0/],
    ['a day that never was', [{ ...VOTE, date: '1956-02-30' }], /0\.date/],
    ['a year out of range', [{ ...VOTE, date: '1945-12-31' }], /0\.date: outOfYears/],
    ['an id given twice', [VOTE, VOTE], /1\.id/],
    ['a code that no state has', [{ ...VOTE, victim: ['XQX'] }], /0\.victim\.0/],
    [
      'a voter that is no state',
      [{ ...VOTE, votes: { ...VOTE.votes, QQQ: 'yes' } }],
      /0\.votes\.QQQ/,
    ],
    ['null for a list', [{ ...VOTE, target: null }], /0\.target/],
    ['a number for a date', [{ ...VOTE, date: 1956 }], /0\.date/],
    ['an act of no letter', [{ ...VOTE, acts: ['h'] }], /0\.acts\.0/],
    ['a chapter of none', [{ ...VOTE, chapter: 'XII' }], /0\.chapter/],
    ['an entry that is no object', [7], /^0/],
    ['votes that are a list', [{ ...VOTE, votes: [] }], /0\.votes/],
    ['a field that is not there', [{ ...VOTE, symbol: undefined }], /0\.symbol: missing/],
    ['more voters than the Council has', [{ ...VOTE, votes: SIXTEEN }], /0\.votes: tooMany/],
    ['one state under two codes', [{ ...VOTE, votes: { SUN: 'no', RUS: 'no' } }], /sameState/],
  ];
  test.each(faults)('%s', (_name, content, place) => {
    const parsed = parseVotes(JSON.parse(JSON.stringify(content)));
    expect('path' in parsed ? `${parsed.path}: ${parsed.problem}` : 'read').toMatch(place);
  });
});
