import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/engine/command.ts';
import { compile } from '../../../src/engine/compile.ts';
import { urgency } from '../../../src/engine/council/poll.ts';
import { checkAct } from '../../../src/engine/office/decide.ts';
import { moveOffice } from '../../../src/engine/office/mind.ts';
import { options } from '../../../src/engine/options.ts';
import { outcome } from '../../../src/engine/outcome.ts';
import { moveBelief } from '../../../src/engine/response/belief.ts';
import { start } from '../../../src/engine/start.ts';
import { step } from '../../../src/engine/step.ts';
import type { Office, World } from '../../../src/engine/world.ts';
import { givenScenario } from '../given.ts';

const setting = compile(givenScenario());
const dispute = compile(
  givenScenario({
    crisis: { ...givenScenario().crisis, status: 'dispute', front: 0, clarity: 0.5, consent: 0.6 },
  }),
);
const SIT: Command = { kind: 'takeSeat', seat: { kind: 'secretaryGeneral' } };
const END: Command = { kind: 'endPhase' };

function after(commands: readonly Command[], at = setting, from = start(at)): World {
  let world = from;
  for (const command of [SIT, ...commands]) {
    const result = step(at, 7, world, command);
    if (!result.ok) throw new Error(`${command.kind}: ${result.refusal.kind}`);
    world = result.value.world;
  }
  return world;
}

function refusalOf(world: World, command: Command): string {
  const result = step(setting, 7, world, command);
  return result.ok ? 'carried out' : result.refusal.kind;
}

/** The response, with nothing done before. */
function inResponse(change: Partial<Office> = {}): World {
  const world = after([]);
  return { ...world, phase: 'response', office: { ...world.office, ...change } };
}

function meanClarity(world: World): number {
  return world.columns.clarity.reduce((sum, value) => sum + value, 0) / setting.n;
}

describe('the Secretary-General', () => {
  it('raises the urgency by Article 99, more while the Council is idle, and once', () => {
    const called = after([{ kind: 'invokeArticle99' }, END]);
    const quiet = after([END]);
    expect(urgency(called)).toBeGreaterThan(urgency(quiet));
    const busy = { ...start(setting), table: quiet.table };
    expect(busy.table.length).toBeGreaterThan(0);
    const late = after([{ kind: 'invokeArticle99' }, END], setting, busy);
    expect(late.office.alert).toBeLessThan(called.office.alert / 2);
    expect(checkAct(called, { kind: 'invokeArticle99' })?.kind).toBe('alreadyDone');
  });

  it('spends impartiality by naming, less once the organisation has named, and earns it by facts', () => {
    const before = start(setting).office.impartiality;
    const facts = after([{ kind: 'reportToCouncil', names: false }, END]);
    const names = after([{ kind: 'reportToCouncil', names: true }, END]);
    expect(facts.office.impartiality).toBeGreaterThan(before);
    expect(names.office.impartiality).toBeLessThan(before);
    const opened = start(setting);
    const said: World = { ...opened, law: { ...opened.law, determination: 'aggression' } };
    const seconded = after([{ kind: 'reportToCouncil', names: true }, END], setting, said);
    expect(seconded.office.impartiality).toBeGreaterThan(names.office.impartiality);
    const believe = (world: World): number =>
      meanClarity(after([], dispute, { ...start(dispute), office: world.office }));
    expect(believe(facts)).toBe(believe(names));
    const moved = (world: World): number => {
      const [event] = moveBelief(dispute, 7, { ...start(dispute), office: world.office });
      if (event?.kind !== 'columnsMoved') throw new Error('no belief moved');
      return (event.values.clarity ?? []).reduce((sum, value) => sum + value, 0);
    };
    expect(moved(names)).toBeGreaterThan(moved(facts));
  });

  it('opens both sides by good offices, and raises the readiness for a settlement', () => {
    const before = inResponse();
    const both = after([{ kind: 'offerGoodOffices', to: 'both' }, END], setting, before);
    expect(both.office.aggressorOpen).toBeGreaterThan(0);
    expect(both.office.victimOpen).toBeGreaterThan(0);
    expect(both.crisis.consent).toBeGreaterThan(before.crisis.consent);
    const one = after([{ kind: 'offerGoodOffices', to: 'victim' }, END], setting, before);
    expect(one.office.aggressorOpen).toBe(0);
    expect(one.office.impartiality).toBeLessThan(both.office.impartiality);
  });

  it('is refused as a broker, and its people are kept out, once it is trusted no longer', () => {
    expect(refusalOf(inResponse(), { kind: 'offerGoodOffices', to: 'both' })).toBe('carried out');
    const spent = inResponse({ impartiality: 0.2 });
    expect(refusalOf(spent, { kind: 'offerGoodOffices', to: 'both' })).toBe('officesRefused');
    const willing = { ...spent, crisis: { ...spent.crisis, consent: 0.9 } };
    expect(refusalOf(willing, { kind: 'sendFactFinders', to: 'aggressor' })).toBe('notAdmitted');
    const unwilling = inResponse();
    expect(refusalOf(unwilling, { kind: 'sendFactFinders', to: 'aggressor' })).toBe('notAdmitted');
    expect(refusalOf(unwilling, { kind: 'sendFactFinders', to: 'victim' })).toBe('carried out');
  });

  it('has no vote and no forces, and nobody else has its acts', () => {
    const world = inResponse();
    expect(refusalOf(world, { kind: 'pledge', what: 'troops', level: 'full' })).toBe(
      'notForTheOffice',
    );
    const state = { ...world, seat: { kind: 'country', country: 0 } } as const;
    expect(refusalOf(state, { kind: 'sendFactFinders', to: 'victim' })).toBe('onlyForTheOffice');
  });

  it('draws belief to the truth by what its people find, be the charge true or false', () => {
    const withTruth = (truth: number): number => {
      const at = compile(
        givenScenario({ crisis: { ...givenScenario().crisis, clarity: 0.5, truth } }),
      );
      const world = { ...start(at), office: { ...start(at).office, findings: 0.8 } };
      const [event] = moveBelief(at, 7, world);
      if (event?.kind !== 'columnsMoved') throw new Error('no belief moved');
      return (event.values.clarity ?? []).reduce((sum, value) => sum + value, 0);
    };
    expect(withTruth(0.95)).toBeGreaterThan(withTruth(0.05));
  });

  it('has options with effects in the situation and in the response, and goals of its own', () => {
    const speaking = options(setting, after([]));
    expect(speaking.decision).toBe(true);
    expect(speaking.suggestions.map(({ command }) => command.kind)).toContain('invokeArticle99');
    const brokering = options(setting, inResponse());
    expect(brokering.suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { effects } of brokering.suggestions) expect(effects.length).toBeGreaterThan(0);
    const goals = outcome(setting, after([])).goals.map(({ goal }) => goal.kind);
    expect(goals).toContain('impartialityKept');
  });

  it('acts by its own mind where nobody plays it, and waits for orders where somebody does', () => {
    const acts = (world: World): number => {
      let count = 0;
      for (let seed = 1; seed <= 60; seed += 1) count += moveOffice(setting, seed, world).length;
      return count;
    };
    const played = inResponse();
    expect(acts(played)).toBe(0);
    expect(acts({ ...played, seat: { kind: 'watch' } })).toBeGreaterThan(5);
  });
});
