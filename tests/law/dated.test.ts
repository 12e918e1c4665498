/** Law that a date brings: force recommended before it was ever authorised, admissions, absences, dated texts. */
import { describe, expect, it } from 'vitest';
import { charterIn } from '../../src/engine/charters.ts';
import { compile } from '../../src/engine/compile.ts';
import { groundOfForce } from '../../src/engine/council/ground.ts';
import { sitting } from '../../src/engine/council/sitting.ts';
import { evolve } from '../../src/engine/evolve.ts';
import { isMember } from '../../src/engine/membership.ts';
import type { DatedFact } from '../../src/engine/scenario.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { World } from '../../src/engine/world.ts';
import { after, at, inForceIn, scenario, setting, text, world } from './given.ts';

const FORCE = ['authoriseForce'] as const;

function breached(charter: Parameters<typeof world>[0]): World {
  const open = world({ day: 2, ...charter });
  return after(open, text(open, ['demandWithdrawal', 'determine']));
}

describe('force in a Council text', () => {
  it('is recommended where no practice and no forces at call let it be more (S/RES/83)', () => {
    const found = breached({ charter: { authorisesForce: 'recommends' } });
    const asked = after(found, text(found, FORCE));
    expect(groundOfForce(setting, asked)).toBe('councilRecommended');
    expect(inForceIn(asked)).toEqual(['demandWithdrawal', 'determine']);
  });

  it('is authorised by the later practice (S/RES/678)', () => {
    const found = breached({ charter: { authorisesForce: 'authorises' } });
    expect(groundOfForce(setting, after(found, text(found, FORCE)))).toBe('authorised');
  });

  it('is decided where forces stand at call under Article 43', () => {
    const found = breached({ charter: { authorisesForce: 'recommends', standingForce: 0.1 } });
    expect(groundOfForce(setting, after(found, text(found, FORCE)))).toBe('authorised');
  });

  it('leaves sanctions in the same text binding', () => {
    const found = breached({ charter: { authorisesForce: 'recommends' } });
    const both = after(found, text(found, ['armsEmbargo', 'authoriseForce']));
    expect(inForceIn(both)).toContain('armsEmbargo');
    expect(inForceIn(both)).not.toContain('authoriseForce');
  });
});

function arrived(now: World, fact: DatedFact): World {
  return evolve(setting, now, { kind: 'factArrived', fact });
}

describe('a dated fact', () => {
  it('changes the charter when it arrives', () => {
    const before = world({ charter: { unitingForPeace: false } });
    const now = arrived(before, {
      kind: 'charter',
      patch: { unitingForPeace: true },
      fromDay: 131,
    });
    expect(now.rules.charter).toEqual({ ...before.rules.charter, unitingForPeace: true });
  });

  it('stays in every preset that is taken up later', () => {
    const facts: DatedFact[] = [{ kind: 'charter', patch: { vetoDebate: true }, fromDay: 10 }];
    const dated = { ...scenario({ facts }), charter: 'unCharterBefore1966' as const };
    expect(charterIn(dated, 'noVeto', 9)).toMatchObject({ vetoDebate: false, votesNeeded: 7 });
    expect(charterIn(dated, 'noVeto', 10).vetoDebate).toBe(true);
    expect(charterIn(dated, 'leagueCovenant').votesNeeded).toBe(1);
  });

  it('brings a mandate that was adopted apart from the play', () => {
    const found = breached({});
    const now = arrived(found, { kind: 'mandate', measures: ['authoriseForce'], fromDay: 0 });
    expect(groundOfForce(setting, now)).toBe('authorised');
    expect(now.ballots).toBe(found.ballots);
  });
});

describe('dates of persons', () => {
  const base = scenario({
    facts: [
      { kind: 'admitted', country: 'Vio', fromDay: 5 },
      { kind: 'absent', country: 'Cor', fromDay: 0, toDay: 50 },
    ],
  });
  const dated: Setting = compile({
    ...base,
    countries: base.countries.map((one) =>
      one.id === 'Vio' ? { ...one, membership: 'nonMember' as const } : one,
    ),
  });

  it('admit a member to the Assembly on its day', () => {
    expect(isMember(dated, world({ day: 4 }), at('Vio'))).toBe(false);
    expect(isMember(dated, world({ day: 5 }), at('Vio'))).toBe(true);
  });

  it('keep a member away, but where nobody is to stay away', () => {
    expect(sitting(dated, world()).absent).toEqual([at('Cor')]);
    const present = step(dated, 1, start(dated), {
      kind: 'changeRules',
      patch: { assumptions: { absences: false } },
    });
    if (!present.ok) throw new Error(present.refusal.kind);
    expect(sitting(dated, present.value.world).absent).toEqual([]);
    const opened = step(dated, 1, present.value.world, { kind: 'endPhase' });
    const told = opened.ok ? opened.value.events.map((event) => event.kind) : [];
    expect(told).toContain('phaseBegan');
    expect(told).not.toContain('factArrived');
  });
});
