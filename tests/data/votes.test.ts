import { describe, expect, it } from 'vitest';
import { arePactPartners } from '../../src/data/pacts/inYear.ts';
import { stakeIn } from '../../src/data/patrons.ts';
import { BONDS } from '../../src/data/scenarios/patronage.ts';
import { resultOf } from '../../src/data/votes/coded.ts';
import { CODED_VOTES, crisisOf } from '../../src/data/votes/index.ts';
import { parseVotes } from '../../src/data/votes/schema.ts';
import { factsIn, stateOf } from '../../src/data/years/index.ts';

describe('the coded votes', () => {
  it('pass the check that any file of votes must pass', () => {
    expect(parseVotes(JSON.parse(JSON.stringify(CODED_VOTES)))).toHaveLength(CODED_VOTES.length);
  });

  it('are as many as the Council had members, in the order of their dates', () => {
    expect(CODED_VOTES.length).toBeGreaterThanOrEqual(150);
    const sizes = CODED_VOTES.map(({ date, votes }) => [date, Object.keys(votes).length] as const);
    expect(sizes.filter(([date, size]) => size > (date < '1966' ? 11 : 15))).toEqual([]);
    expect(sizes.filter(([, size]) => size < 10)).toEqual([]);
    const dates = CODED_VOTES.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('come to the ends that the record gives', () => {
    const ends = new Map(CODED_VOTES.map((coded) => [coded.symbol, resultOf(coded, coded.votes)]));
    expect(ends.get('S/RES/1973(2011)') ?? ends.get('S/RES/1973')).toBe('adopted');
    expect(ends.get('S/2022/155')).toBe('vetoed');
    // Procedural: a permanent member's no is one no.
    expect(ends.get('S/RES/2623')).toBe('adopted');
    expect(ends.get('S/2022/231')).toBe('failed');
  });

  it('fall into enough crises to hold whole ones out', () => {
    expect(new Set(CODED_VOTES.map(crisisOf)).size).toBeGreaterThan(30);
  });
});

describe('facts of any year', () => {
  it('lie on the line between listed years', () => {
    const [before, between, after] = [1950, 1953, 1956].map((year) => factsIn('IND', year));
    expect(between?.democracy).toBeCloseTo(
      ((before?.democracy ?? 0) + (after?.democracy ?? 0)) / 2,
      6,
    );
  });

  it('are the nearest listed beyond the ends', () => {
    expect(factsIn('USA', 2025).democracy).toBe(factsIn('USA', 2022).democracy);
  });

  it('give ideal points in the spread of their own year', () => {
    for (const year of [1950, 1986, 2011]) {
      expect(Math.abs(factsIn('USA', year).ideal ?? 9)).toBeLessThan(4);
      expect((factsIn('USA', year).ideal ?? 0) > (factsIn('RUS', year).ideal ?? 0)).toBe(true);
    }
  });

  it('know whose China’s seat was', () => {
    expect(stateOf('CHN', '1971-10-24', true)).toBe('TWN');
    expect(stateOf('CHN', '1971-10-25', true)).toBe('PRC');
    expect(stateOf('CHN', '1951-02-01', false)).toBe('PRC');
    expect(stateOf('SUN', '1980-01-01', true)).toBe(stateOf('RUS', '1980-01-01', true));
  });

  it('know pacts by their spells', () => {
    expect(arePactPartners('TUR', 'AFG', 1948)).toBe(true);
    expect(arePactPartners('TUR', 'AFG', 1951)).toBe(false);
    expect(arePactPartners('FRA', 'USA', 2024)).toBe(true);
  });
});

describe('a stake of any year', () => {
  it('is one that the rule of bonds can give, for every pair and year', () => {
    const states = ['USA', 'RUS', 'PRC', 'GBR', 'FRA', 'ISR', 'SYR', 'IND', 'POL', 'ZAF', 'PRK'];
    for (const year of [1946, 1956, 1973, 1990, 2005, 2025]) {
      for (const patron of states) {
        for (const client of states) {
          const stake = stakeIn(patron, client, year);
          expect(Number.isFinite(stake)).toBe(true);
          if (stake !== 0) expect(stake).toBeGreaterThanOrEqual(BONDS.veto);
          expect(stake).toBeLessThanOrEqual(0.95);
        }
      }
    }
  });

  it('is of its dates only, and of one direction', () => {
    expect(stakeIn('RUS', 'POL', 1956)).toBeGreaterThan(0.8);
    expect(stakeIn('RUS', 'POL', 1995)).toBe(0);
    expect(stakeIn('POL', 'RUS', 1956)).toBe(0);
    expect(stakeIn('RUS', 'CUB', 1960)).toBe(0);
    expect(stakeIn('RUS', 'CUB', 1961)).toBeGreaterThan(0.4);
  });
});
