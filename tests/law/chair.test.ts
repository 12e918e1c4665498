/** The President's order of texts, the debate after a veto, and the Assembly of the League in play. */
import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { compile } from '../../src/engine/compile.ts';
import { countIn } from '../../src/engine/council/hall.ts';
import { holdBallot } from '../../src/engine/council/hold.ts';
import { putFirst } from '../../src/engine/council/table.ts';
import { decide } from '../../src/engine/decide.ts';
import { evolveAll } from '../../src/engine/evolve.ts';
import { membersOf } from '../../src/engine/membership.ts';
import type { CastVote, World } from '../../src/engine/world.ts';
import { at, draft, scenario, setting, world } from './given.ts';

const chaired = compile(scenario({ facts: [{ kind: 'presides', country: 'Dun', fromDay: 0 }] }));
const two: World = {
  ...world(),
  phase: 'agenda',
  seat: { kind: 'country', country: at('Dun') },
  table: [draft(['condemn']), draft(['mediate'], { number: 2 })],
};

describe('the President', () => {
  it('puts a text first', () => {
    const decided = decide(chaired, two, { kind: 'orderDrafts', draft: 2 });
    const after = decided.ok ? evolveAll(chaired, two, decided.value) : two;
    expect(after.table.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('need not put first what is first, and nobody else may', () => {
    const [first, second] = two.table;
    if (first === undefined || second === undefined) throw new Error('two texts');
    expect(putFirst(chaired, two, at('Dun'), first)).toMatchObject({
      refusal: { kind: 'alreadyDone' },
    });
    expect(putFirst(chaired, two, at('Ada'), second)).toMatchObject({
      refusal: { kind: 'notThePresident' },
    });
  });
});

describe('a veto under GA 76/262', () => {
  const vetoing = (vetoDebate: boolean): World => {
    const now = world({ charter: { votesNeeded: 1, vetoDebate } });
    return {
      ...now,
      phase: 'vote',
      seat: { kind: 'country', country: at('Ada') },
      table: [draft(['condemn'])],
      intents: [{ kind: 'castVote', draft: 1, vote: 'no' }],
    };
  };

  it('is debated, and costs the vetoer standing', () => {
    const before = vetoing(true);
    const events = holdBallot(setting, 1, before);
    expect(events).toContainEqual({ kind: 'vetoDebated', by: at('Ada'), cost: 0.03 });
    const capital = evolveAll(setting, before, events).columns.capital[at('Ada')] ?? 0;
    expect(capital).toBeCloseTo((before.columns.capital[at('Ada')] ?? 0) - 0.03);
  });

  it('is not before it', () => {
    const kinds = holdBallot(setting, 1, vetoing(false)).map(({ kind }) => kind);
    expect(kinds).not.toContain('vetoDebated');
  });
});

describe('the Assembly of the League', () => {
  const league = world({ charter: CHARTERS.leagueCovenant, law: { inAssembly: true } });
  const votes = (noes: readonly string[]): readonly CastVote[] =>
    membersOf(setting, league).map((country) => ({
      country,
      vote: noes.some((id) => at(id) === country) ? 'no' : 'yes',
      chosen: false,
    }));
  const result = (measures: Parameters<typeof draft>[0], ...noes: readonly string[]) =>
    countIn(setting, league, draft(measures, { body: 'assembly' }), votes(noes)).result;

  it('is stopped by any no on an ordinary text (5)', () => {
    expect(result(['callForCeasefire'])).toBe('adopted');
    expect(result(['callForCeasefire'], 'Vio')).toBe('vetoed');
  });

  it('adopts a report over the noes of the parties and of one outside the Council (15(10))', () => {
    expect(result(['condemn'], 'Ter')).toBe('adopted');
    expect(result(['condemn'], 'Bel')).toBe('vetoed');
  });
});
