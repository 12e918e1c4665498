import { describe, expect, it } from 'vitest';
import { countAssembly } from '../../src/engine/council/assembly.ts';
import { consensus } from '../../src/engine/council/ballot.ts';
import {
  countAssemblyReport,
  countExpulsion,
  countLeagueAssembly,
  isWish,
} from '../../src/engine/council/league.ts';
import { draft } from './given.ts';
import { chamber } from './hall.ts';

// Counts: UN Digital Library; General Assembly roll calls (Voeten).
describe('the Assembly needs two thirds of those present and voting', () => {
  it.each([
    ['ES-11/1 (2 March 2022), 141–5–35 with 12 absent, is adopted', 141, 5, 35, 12, 98, 'adopted'],
    ['A/RES/377 (3 November 1950), 52–5–2, is adopted', 52, 5, 2, 1, 38, 'adopted'],
    ['A/RES/498 (1 February 1951), 44–7–9, is adopted', 44, 7, 9, 0, 34, 'adopted'],
    ['A/RES/997 (2 November 1956), 64–5–6, is adopted', 64, 5, 6, 1, 46, 'adopted'],
    ['two thirds to the vote suffice', 66, 33, 90, 4, 66, 'adopted'],
    ['one below two thirds does not', 65, 34, 0, 0, 66, 'failed'],
    ['abstainers do not count', 2, 1, 190, 0, 2, 'adopted'],
    ['nobody in favour is nothing adopted', 0, 0, 193, 0, 1, 'failed'],
  ] as const)('%s', (_, yes, no, abstain, absent, needed, result) => {
    const tally = countAssembly(chamber(yes, no, abstain, absent));
    expect(tally).toMatchObject({ yes, no, abstain, absent, needed, result, against: [] });
  });
});

describe('a presidential statement', () => {
  it('stands when nobody objects', () => {
    expect(consensus(chamber(3, 0, 12))).toBe(true);
  });

  it('falls at one objection', () => {
    expect(consensus(chamber(14, 1, 0))).toBe(false);
  });

  it('is nobody’s when nobody is there', () => {
    expect(consensus(chamber(0, 0, 0, 15))).toBe(false);
  });
});

// Counts of 1933 and 1939 as in school accounts and the press of the day; the one abstention of 1933 is unverified.
describe('the Assembly of the League', () => {
  it('agrees by all who vote: 14 December 1939, 30–0–9, condemns the attack on Finland', () => {
    expect(countLeagueAssembly(chamber(30, 0, 9)).result).toBe('adopted');
  });

  it('is blocked by one no', () => {
    expect(countLeagueAssembly(chamber(30, 1, 9))).toMatchObject({
      result: 'vetoed',
      against: [30],
    });
  });

  it('leaves the parties aside under Article 16: 4 July 1936, 44–1–4, ends sanctions over Ethiopia’s no', () => {
    expect(countLeagueAssembly(chamber(44, 1, 4), [44]).result).toBe('adopted');
    expect(countLeagueAssembly(chamber(44, 1, 4), [0]).result).toBe('vetoed');
  });

  it('wishes by a majority for what asks nothing of the parties', () => {
    expect(countLeagueAssembly(chamber(30, 1, 9), [], true).result).toBe('adopted');
    expect(isWish(draft(['humanitarianAccess'], { body: 'assembly' }))).toBe(true);
    expect(isWish(draft(['humanitarianAccess']))).toBe(false);
    expect(isWish(draft(['mediate', 'demandWithdrawal'], { body: 'assembly' }))).toBe(false);
  });

  it('reports over a party: 24 February 1933, 42–1–1, adopts the report on Manchuria', () => {
    const votes = chamber(42, 1, 1);
    expect(countAssemblyReport(votes, [0, 1, 2, 42], [3, 42])).toMatchObject({
      yes: 42,
      no: 1,
      abstain: 1,
      result: 'adopted',
    });
  });

  it('reports only with all of the Council, parties aside', () => {
    const votes = chamber(42, 1, 1);
    expect(countAssemblyReport(votes, [0, 1, 2, 42], [3]).result).toBe('vetoed');
  });

  it('reports only with a majority of the others', () => {
    // Members 0–2 sit on the Council; of the others two agree and three refuse.
    const tally = countAssemblyReport(chamber(5, 3, 4), [0, 1, 2], []);
    expect(tally).toMatchObject({ needed: 6, result: 'failed', endedBy: 'shortfall' });
  });

  it('expels over the no of the one expelled, and not over another’s', () => {
    const votes = chamber(12, 1, 1);
    expect(countExpulsion(votes, 12).result).toBe('adopted');
    expect(countExpulsion(votes, 0).result).toBe('vetoed');
  });
});
