import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { gravityNow } from '../../src/engine/council/domestic.ts';
import { groundOfForce } from '../../src/engine/council/ground.ts';
import { checkText } from '../../src/engine/council/legality.ts';
import { poll } from '../../src/engine/council/poll.ts';
import { openPostures } from '../../src/engine/minds/aggressor.ts';
import { moveVictims } from '../../src/engine/minds/victim.ts';
import type { CrisisSpec } from '../../src/engine/scenario.ts';
import { start } from '../../src/engine/start.ts';
import { MEASURES } from '../../src/engine/vocabulary.ts';
import { after, at, draft, inForceIn, scenario } from './given.ts';

/** `Uma` is no state but a people within `Ter`, which is charged. */
function settingOf(crisis: Partial<CrisisSpec> = {}) {
  const base = scenario({ crisis: { acts: [], internal: true, ...crisis } });
  return compile({
    ...base,
    countries: base.countries.map((country) =>
      country.id === 'Uma' ? { ...country, membership: 'nonMember', within: 'Ter' } : country,
    ),
  });
}
const setting = settingOf();
const opening = start(setting);

describe('a crisis within one state', () => {
  it('is a threat to the peace, whatever a text says of it', () => {
    const found = after(opening, draft(['condemn', 'demandWithdrawal', 'determine']));
    expect(found.law.determination).toBe('threat');
  });

  it('gives nobody the right of Article 51, for only a state may ask', () => {
    const asked = { ...opening, law: { ...opening.law, selfDefenceAsked: true } };
    expect(groundOfForce(setting, asked)).toBe('none');
    const order = { kind: 'takePosture', country: at('Uma'), posture: 'appeal' } as const;
    const played = {
      ...opening,
      seat: { kind: 'country' as const, country: at('Uma') },
      intents: [order],
    };
    const events = moveVictims(setting, 1, played).map(({ kind }) => kind);
    expect(events).toContain('postureTaken');
    expect(events).not.toContain('selfDefenceAsked');
  });

  it('weighs more on the sovereign without Chapter VII than with it', () => {
    const inside = (internal: boolean, chapter: 'VI' | 'VII') => {
      const one = settingOf({ internal, acts: ['a'] });
      const text = draft(['factFinding'], { chapter });
      const { sums } = poll(one, start(one), text);
      return sums.reduce((total, sum) => total + sum, 0);
    };
    expect(inside(true, 'VI')).toBeLessThan(inside(true, 'VII'));
    expect(inside(true, 'VII')).toBeLessThan(inside(false, 'VII'));
  });

  it('is as grave as its dead where no act between states was done', () => {
    const { crisis } = opening;
    const worse = { ...opening, crisis: { ...crisis, dead: 200_000, newDead: 100_000 } };
    expect(gravityNow(setting, worse)).toBeGreaterThan(gravityNow(setting, opening));
    expect(gravityNow(setting, worse)).toBeLessThanOrEqual(1);
  });

  it('cannot end in annexation', () => {
    const whole = { ...opening, crisis: { ...opening.crisis, front: 1 } };
    expect(openPostures(setting, whole, at('Ter'))).not.toContain('annex');
  });
});

describe('a mission that was there before', () => {
  const mission = settingOf({
    consent: 0.8,
    inForce: ['peacekeepers'],
    mission: [{ country: 'Bel', soldiers: 2, fallen: 10 }],
  });
  const there = start(mission);

  it('stands in law and on the ground, with its dead', () => {
    expect(inForceIn(there)).toEqual(['peacekeepers']);
    expect(there.columns.keepers[at('Bel')]).toBe(1);
    expect(there.columns.fallen[at('Bel')]).toBe(10);
  });

  it('can be called back, and then set up again', () => {
    expect(checkText(mission, there, ['peacekeepers'], 'council')?.kind).toBe('alreadyInForce');
    expect(checkText(mission, there, ['withdrawKeepers'], 'council')).toBeUndefined();
    const cut = after(there, draft(['withdrawKeepers']));
    expect(inForceIn(cut)).toEqual([]);
    expect(checkText(mission, cut, ['withdrawKeepers'], 'council')?.kind).toBe('nothingToLift');
    expect(checkText(mission, cut, ['peacekeepers'], 'council')).toBeUndefined();
  });
});

describe('an embargo on all', () => {
  it('falls on the victim within one state, which a text may let off', () => {
    const held = after(opening, draft(['determine', 'armsEmbargo']));
    expect(checkText(setting, opening, ['exemptVictim'], 'council')?.kind).toBe('nothingToLift');
    expect(checkText(setting, held, ['exemptVictim'], 'council')).toBeUndefined();
    const between = settingOf({ internal: false, acts: ['a'] });
    expect(checkText(between, held, ['exemptVictim'], 'council')?.kind).toBe('nothingToLift');
    expect(MEASURES.slice(18, 20)).toEqual(['withdrawKeepers', 'exemptVictim']);
  });
});
