import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { applyResolution } from '../../src/engine/council/adoption.ts';
import type { Measure } from '../../src/engine/vocabulary.ts';
import { MEASURES } from '../../src/engine/vocabulary.ts';
import { after, ballot, draft, inForceIn, text, world } from './given.ts';

const open = world({ day: 5 });
const breached = after(open, draft(['condemn', 'demandWithdrawal', 'determine']));
const embargoed = after(breached, draft(['comprehensiveSanctions']));

function recommendedIn(now: typeof open): readonly Measure[] {
  return MEASURES.filter((_, i) => (now.law.recommended[i] ?? -1) >= 0);
}

describe('what an adopted text changes', () => {
  it.each(['vetoed', 'failed'] as const)('nothing, where it was %s', (result) => {
    const text = draft(['determine', 'comprehensiveSanctions']);
    expect(applyResolution(open.law, ballot(text, result), CHARTERS.unCharter)).toBe(open.law);
  });

  it('counts the resolution and dates its measures', () => {
    expect(breached.law.resolutions).toBe(1);
    expect(inForceIn(breached)).toEqual(['condemn', 'demandWithdrawal', 'determine']);
    expect(breached.law.inForce[MEASURES.indexOf('condemn')]).toBe(5);
  });

  it('keeps the day since which a measure is in force', () => {
    const later = after({ ...breached, day: 9 }, draft(['condemn', 'armsEmbargo']));
    expect(later.law.inForce[MEASURES.indexOf('condemn')]).toBe(5);
    expect(later.law.inForce[MEASURES.indexOf('armsEmbargo')]).toBe(9);
  });

  it.each([
    ['a bare determination finds a threat', ['determine'], 'council', 'threat'],
    [
      'with a demand to withdraw it finds a breach (S/RES/660)',
      ['demandWithdrawal', 'determine'],
      'council',
      'breach',
    ],
    [
      'the Assembly that condemns finds an aggression (A/RES/498, ES-11/1)',
      ['condemn', 'determine'],
      'assembly',
      'aggression',
    ],
    ['a condemnation alone finds nothing', ['condemn'], 'council', 'none'],
  ] as const)('%s', (_, measures, body, determination) => {
    expect(after(open, draft(measures, { body })).law.determination).toBe(determination);
  });

  it('never takes a determination back', () => {
    expect(after(breached, draft(['determine'])).law.determination).toBe('breach');
  });

  it('brings the matter to the Assembly by the procedural call', () => {
    expect(after(open, draft(['transferToAssembly'])).law.inAssembly).toBe(true);
  });
});

describe('decisions bind and recommendations do not', () => {
  it('a Council text under Chapter VII binds', () => {
    expect(inForceIn(embargoed)).toContain('comprehensiveSanctions');
    expect(recommendedIn(embargoed)).toEqual([]);
  });

  it('a Council text under Chapter VI recommends (36–38)', () => {
    const advised = after(open, draft(['mediate']));
    expect(inForceIn(advised)).toEqual([]);
    expect(recommendedIn(advised)).toEqual(['mediate']);
  });

  it('the Assembly recommends', () => {
    const advised = after(open, draft(['condemn', 'armsEmbargo'], { body: 'assembly' }));
    expect(inForceIn(advised)).toEqual([]);
    expect(recommendedIn(advised)).toEqual(['condemn', 'armsEmbargo']);
  });

  it('the Assembly binds where the charter lets it decide', () => {
    const deciding = world({ charter: { assembly: 'decide' } });
    expect(inForceIn(after(deciding, draft(['condemn'], { body: 'assembly' })))).toEqual([
      'condemn',
    ]);
  });

  it('the League Council recommends', () => {
    const league = world({ charter: CHARTERS.leagueCovenant });
    const advised = after(league, draft(['determine', 'comprehensiveSanctions']));
    expect(inForceIn(advised)).toEqual([]);
    expect(recommendedIn(advised)).toEqual(['determine', 'comprehensiveSanctions']);
  });
});

describe('force', () => {
  const force: readonly Measure[] = ['authoriseForce'];

  it('under Chapter VII is authorised, from the day that the text sets (S/RES/678)', () => {
    const { law } = after(breached, { ...text(breached, force), deadline: 47 });
    expect([law.ground, law.deadline]).toEqual(['authorised', 47]);
  });

  it('in a text that does not act under Chapter VII is recommended (S/RES/83)', () => {
    const korea = after(breached, draft(force, { chapter: 'unstated' }));
    expect(korea.law.ground).toBe('councilRecommended');
    expect(recommendedIn(korea)).toEqual(['authoriseForce']);
  });

  it('from the Assembly is recommended', () => {
    const advised = after(breached, draft(force, { body: 'assembly' }));
    expect(advised.law.ground).toBe('assemblyRecommended');
  });

  it('once authorised is not weakened by a recommendation', () => {
    const both = after(breached, text(breached, force), draft(force, { body: 'assembly' }));
    expect(both.law.ground).toBe('authorised');
  });
});

describe('lifting', () => {
  it('ends sanctions and force, and leaves findings and peacekeepers', () => {
    const all = after(
      embargoed,
      draft(['peacekeepers', 'authoriseForce'], { chapter: 'VII', deadline: 60 }),
      draft(['liftMeasures']),
    );
    expect(inForceIn(all)).toEqual(['condemn', 'demandWithdrawal', 'determine', 'peacekeepers']);
    expect([all.law.ground, all.law.deadline]).toEqual(['none', -1]);
  });

  it('keeps what the text names, as S/RES/687 kept the embargo on arms', () => {
    const kept = after(embargoed, draft(['armsEmbargo', 'liftMeasures']));
    expect(inForceIn(kept)).toContain('armsEmbargo');
    expect(inForceIn(kept)).not.toContain('comprehensiveSanctions');
  });

  it('by the Assembly ends only what was recommended', () => {
    const both = after(embargoed, draft(['armsEmbargo'], { body: 'assembly' }));
    const lifted = after(both, draft(['liftMeasures'], { body: 'assembly' }));
    expect(inForceIn(lifted)).toContain('comprehensiveSanctions');
    expect(recommendedIn(lifted)).toEqual([]);
  });
});
