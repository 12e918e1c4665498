/** The ways to the Assembly: 377A, the special session of Article 20, the Covenant; and what it may say there. */
import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { checkText } from '../../src/engine/council/legality.ts';
import { answerVeto, callSession } from '../../src/engine/council/road.ts';
import { assemblySits, openingDay } from '../../src/engine/council/session.ts';
import type { World } from '../../src/engine/world.ts';
import { after, ballot, draft, setting, text, world } from './given.ts';

const CALL = ['transferToAssembly'] as const;
const OLD = { unitingForPeace: false };

function vetoed(charter: Parameters<typeof world>[0] = {}): World {
  const open = world({ day: 4, ...charter });
  return { ...open, ballots: [ballot(draft(['condemn']), 'vetoed', 4)] };
}

describe('a session of the Assembly', () => {
  it('opens a day after the call under 377A, and a fortnight after without it', () => {
    expect(openingDay(CHARTERS.unCharter, 4)).toBe(5);
    expect(openingDay({ ...CHARTERS.unCharter, ...OLD }, 4)).toBe(19);
  });

  it('sits from that day on', () => {
    const before = vetoed();
    const called = after(before, text(before, CALL));
    expect(assemblySits(called)).toBe(false);
    expect(assemblySits({ ...called, day: 5 })).toBe(true);
    expect(checkText(setting, called, ['condemn'], 'assembly')).toEqual({ kind: 'noAssembly' });
    expect(checkText(setting, { ...called, day: 5 }, ['condemn'], 'assembly')).toBeUndefined();
  });

  it('may be asked for without 377A once a veto has kept the Council from acting (12, 20)', () => {
    const idle = world({ charter: OLD });
    expect(checkText(setting, idle, CALL, 'council')).toEqual({ kind: 'needsVeto' });
    expect(checkText(setting, vetoed({ charter: OLD }), CALL, 'council')).toBeUndefined();
  });

  it('may be asked for at any time under the Covenant (15(9))', () => {
    const league = world({ charter: CHARTERS.leagueCovenant });
    expect(checkText(setting, league, CALL, 'council')).toBeUndefined();
  });

  it('recommends force under 377A alone, and sanctions without it', () => {
    const there = (charter: { unitingForPeace: boolean }): World =>
      after(
        world({ day: 20, charter, law: { inAssembly: true } }),
        draft(['condemn', 'determine'], { body: 'assembly' }),
      );
    const force = ['authoriseForce'] as const;
    expect(checkText(setting, there({ unitingForPeace: true }), force, 'assembly')).toBeUndefined();
    expect(checkText(setting, there(OLD), force, 'assembly')).toEqual({
      kind: 'assemblyCannotBind',
      measure: 'authoriseForce',
    });
    expect(checkText(setting, there(OLD), ['armsEmbargo'], 'assembly')).toBeUndefined();
  });
});

describe('the call', () => {
  it('follows a veto at once, and nothing else', () => {
    const [event] = answerVeto(setting, 1, vetoed({ charter: { votesNeeded: 3 } }));
    expect(event).toMatchObject({ kind: 'draftTabled', draft: { chapter: 'procedural' } });
    expect(answerVeto(setting, 1, world())).toEqual([]);
    const failed = { ...world(), ballots: [ballot(draft(['condemn']), 'failed')] };
    expect(answerVeto(setting, 1, failed)).toEqual([]);
  });

  it('is not made twice, nor where there is no Assembly', () => {
    const tabled = { ...vetoed(), table: [draft(CALL)] };
    expect(answerVeto(setting, 1, tabled)).toEqual([]);
    expect(answerVeto(setting, 1, vetoed({ charter: { assembly: 'off' } }))).toEqual([]);
  });

  it('comes from a majority of the members where the Council has not made it', () => {
    const [event] = callSession(setting, 1, vetoed());
    expect(event).toMatchObject({
      kind: 'matterTransferred',
      by: 'members',
      of: setting.n,
      opens: 5,
    });
    expect(callSession(setting, 1, world())).toEqual([]);
    const indifferent = vetoed();
    const nobody = {
      ...indifferent,
      columns: { ...indifferent.columns, induced: indifferent.columns.induced.map(() => -3) },
    };
    expect(callSession(setting, 1, nobody)).toEqual([]);
  });
});
