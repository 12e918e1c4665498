import { describe, expect, it } from 'vitest';
import { CHARTERS, charterIn } from '../../src/engine/charters.ts';
import { compile } from '../../src/engine/compile.ts';
import { applyResolution } from '../../src/engine/council/adoption.ts';
import { burdenOf, tradeAsked } from '../../src/engine/council/burden.ts';
import { bodyMembers } from '../../src/engine/council/hall.ts';
import { checkText } from '../../src/engine/council/legality.ts';
import { askForAssembly } from '../../src/engine/council/road.ts';
import { sitting } from '../../src/engine/council/sitting.ts';
import { checkTransfer } from '../../src/engine/council/uniting.ts';
import { checkAct } from '../../src/engine/office/decide.ts';
import { isDutyDue } from '../../src/engine/response/measures.ts';
import { at, ballot, draft, scenario, setting, world } from './given.ts';

const COVENANT = CHARTERS.leagueCovenant;
const league = world({ charter: COVENANT });
const seated = compile({
  ...scenario(),
  council: [{ fromDay: 0, members: ['Ada', 'Cor', 'Ter'] }],
});

describe('a judgement under Article 15', () => {
  const later = compile(scenario({ facts: [{ kind: 'submitted', country: 'Uma', fromDay: 30 }] }));

  it('waits until a party has submitted the dispute; a demand under Article 11 does not', () => {
    expect(checkText(later, league, ['condemn'], 'council')).toEqual({ kind: 'notSubmitted' });
    expect(checkText(later, { ...league, day: 30 }, ['condemn'], 'council')).toBeUndefined();
    expect(checkText(later, league, ['demandWithdrawal'], 'council')).toBeUndefined();
    expect(checkText(later, world(), ['condemn'], 'council')).toBeUndefined();
  });

  it('is the Assembly’s once the dispute is referred, which it cannot be before it is submitted', () => {
    expect(checkTransfer(later, league)).toEqual({ kind: 'notSubmitted' });
    expect(checkTransfer(later, { ...league, day: 30 })).toBeUndefined();
    const referred = { ...league, law: { ...league.law, inAssembly: true, sessionDay: 0 } };
    expect(checkText(seated, referred, ['condemn'], 'council')).toEqual({ kind: 'referred' });
    expect(checkText(seated, referred, ['condemn'], 'assembly')).toBeUndefined();
    expect(checkText(seated, referred, ['callForCeasefire'], 'council')).toBeUndefined();
  });

  it('is asked of the Assembly by the state attacked as of right, and by nobody else', () => {
    const by = (country: string) =>
      compile(scenario({ facts: [{ kind: 'submitted', country, fromDay: 3 }] }));
    const now = { ...league, day: 4 };
    expect(askForAssembly(by('Uma'), 1, now)).toMatchObject([{ by: 'party', opens: 11 }]);
    expect(askForAssembly(by('Ter'), 1, now)).toEqual([]);
    expect(askForAssembly(by('Uma'), 1, league)).toEqual([]);
    expect(askForAssembly(by('Uma'), 1, { ...world(), day: 4 })).toEqual([]);
  });
});

describe('expulsion', () => {
  it('is the Council’s, of a member whose breach is named, where the law has it', () => {
    expect(checkText(seated, league, ['expel'], 'council')).toEqual({ kind: 'noExpulsion' });
    expect(checkText(seated, league, ['condemn', 'expel'], 'council')).toBeUndefined();
    expect(checkText(seated, world(), ['condemn', 'expel'], 'council')?.kind).toBe('noExpulsion');
  });

  it('takes the seat and the vote of the member expelled, by being voted', () => {
    const text = draft(['condemn', 'expel']);
    const law = applyResolution(league.law, ballot(text), COVENANT);
    const after = { ...league, law };
    expect(sitting(seated, league).members).toContain(at('Ter'));
    expect(sitting(seated, after).members).toEqual([at('Ada'), at('Cor')]);
    expect(bodyMembers(seated, after, 'assembly')).not.toContain(at('Ter'));
    expect(checkText(seated, after, ['condemn', 'expel'], 'council')?.kind).toBe('noExpulsion');
  });
});

describe('the duty of Article 16', () => {
  const found = { ...league, law: { ...league.law, determination: 'breach' as const } };

  it('asks all to act together once a breach is found, or from the attack where the organisation decides', () => {
    expect(isDutyDue(league)).toBe(false);
    expect(isDutyDue(found)).toBe(true);
    expect(isDutyDue(world({ charter: CHARTERS.automaticDuty }))).toBe(true);
  });

  it('makes the first finding weigh with the trade that it asks to be cut', () => {
    expect(tradeAsked(league, ['determine'])).toBeGreaterThan(0.9);
    expect(tradeAsked(found, ['determine'])).toBe(0);
    expect(tradeAsked(world(), ['determine'])).toBe(0);
    expect(tradeAsked(league, ['condemn'])).toBe(0);
  });

  it('falls on those who could enforce it, and more when forces are called for', () => {
    const burden = (measures: Parameters<typeof burdenOf>[3]) =>
      burdenOf(setting, league, at('Ada'), measures);
    expect(burden(['condemn'])).toBe(0);
    expect(burden(['determine'])).toBeGreaterThan(0);
    expect(burden(['determine', 'authoriseForce'])).toBeGreaterThan(burden(['determine']));
  });
});

describe('the office and the variants', () => {
  it('has no call of its own under the Covenant', () => {
    expect(checkAct(league, { kind: 'invokeArticle99' })).toEqual({ kind: 'officeMayNotCall' });
    expect(checkAct(world(), { kind: 'invokeArticle99' })).toBeUndefined();
  });

  it('departs from the Covenant, not from the Charter, where a crisis is the League’s', () => {
    const own = { charter: 'leagueCovenant', facts: [] } as const;
    expect(charterIn(own, 'noVeto')).toEqual({
      ...COVENANT,
      id: 'noVeto',
      veto: 'none',
      votesNeeded: 8,
    });
    expect(charterIn(own, 'unCharter')).toEqual(CHARTERS.unCharter);
    expect(charterIn(own, 'automaticDuty').automaticForce).toBe(true);
  });
});
