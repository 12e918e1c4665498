import { describe, expect, it } from 'vitest';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import { slugOf } from '../../src/data/votes/slug.ts';
import { accountsOf, survey } from '../../src/data/votes/survey.ts';

const { rows, scores } = survey();
const find = (id: string) => rows.find((row) => row.id === id);

describe('the record as rows', () => {
  it('has an address of its own for every text', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ id }) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([]);
    expect(['S/RES/678(1990)', 'S/RES/678 (1990)', 'S/2022/155'].map(slugOf)).toEqual([
      'S-RES-678',
      'S-RES-678',
      'S-2022-155',
    ]);
  });

  it('gives every member that was there chances that add up to one', () => {
    for (const { p, coded } of rows) {
      for (const id of Object.keys(coded.votes)) {
        const { yes, abstain, no } = p[id] ?? { yes: 0, abstain: 0, no: 0 };
        expect(yes + abstain + no).toBeCloseTo(1, 6);
      }
    }
  });

  it('counts a miss wherever the vote was not the one foretold', () => {
    const missed = rows.reduce((sum, row) => sum + row.missed.length, 0);
    expect(missed).toBe(Math.round(scores.memberVotes * (1 - scores.right)));
    for (const { missed: ids, coded, predicted } of rows) {
      expect(ids.filter((id) => predicted[id] === coded.votes[id])).toEqual([]);
    }
  });

  it('gives more chance of adoption to texts that were adopted than to those that were not', () => {
    const mean = (adopted: boolean): number => {
      const these = rows.filter(({ result }) => (result === 'adopted') === adopted);
      return these.reduce((sum, { adoption }) => sum + adoption, 0) / these.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 0.15);
    expect(rows.every(({ adoption }) => adoption >= 0 && adoption <= 1 + 1e-9)).toBe(true);
  });
});

describe('the account of a real vote', () => {
  it('is the computation behind the chances shown', () => {
    for (const id of ['S-RES-678', 'S-2022-155']) {
      const row = find(id);
      const accounts = accountsOf(id);
      expect(Object.keys(accounts)).toEqual(Object.keys(row?.coded.votes ?? {}));
      for (const [member, account] of Object.entries(accounts)) {
        expect(account.chances).toEqual(row?.p[member]);
        expect(account.expected).toBe(row?.predicted[member]);
        const sum = account.terms.reduce((total, { amount }) => total + amount, 0);
        expect(account.total).toBeCloseTo(sum, 9);
        expect(account.thresholds.no).toBeLessThan(account.thresholds.yes);
      }
    }
  });

  it('says with which single change another vote would have been foretold', () => {
    const accounts = rows
      .slice(-40)
      .flatMap(({ id, coded }) =>
        Object.entries(accountsOf(id)).map(([member, account]) => ({ coded, member, account })),
      );
    const told = accounts.flatMap(({ coded, account }) =>
      account.flip === undefined ? [] : [{ coded, account, flip: account.flip }],
    );
    expect(told.length).toBeGreaterThan(0.9 * accounts.length);
    for (const { coded, account, flip } of told) {
      expect(flip.vote).not.toBe(account.expected);
      if (flip.kind === 'withMeasure') continue;
      if (flip.kind === 'withoutMeasure') {
        expect(coded.measures).toContain(flip.measure);
        continue;
      }
      const was = account.terms.find(({ factor }) => factor === flip.factor)?.value ?? Number.NaN;
      expect(flip.value > was).toBe(flip.kind === 'factorAbove');
      // More for a text never turns a yes, more against it never a no.
      if (account.expected !== 'abstain') {
        expect(flip.kind).toBe(account.expected === 'yes' ? 'factorBelow' : 'factorAbove');
      }
    }
  });

  it('is empty for a text that is not there', () => {
    expect(accountsOf('S-RES-0')).toEqual({});
  });
});

it('the record of a crisis leads to texts of the list', async () => {
  const sheets = await Promise.all(SCENARIO_CARDS.flatMap(({ id }) => loadScenario(id) ?? []));
  const kuwait = sheets.find(({ scenario }) => scenario.id === 'kuwait-1990');
  const ids = kuwait?.record?.votes.map(({ symbol }) => slugOf(symbol)) ?? [];
  expect(ids.filter((id) => find(id) !== undefined).length).toBeGreaterThanOrEqual(5);
});
