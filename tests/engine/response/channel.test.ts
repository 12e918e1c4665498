import { describe, expect, it } from 'vitest';
import { KUWAIT_1990 } from '../../../src/data/scenarios/kuwait-1990/scenario.ts';
import { SUEZ_1956 } from '../../../src/data/scenarios/suez-1956/scenario.ts';
import { compile } from '../../../src/engine/compile.ts';
import { type Channel, channels } from '../../../src/engine/response/channel.ts';
import { pactBearing } from '../../../src/engine/response/pacts.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { start } from '../../../src/engine/start.ts';
import { step } from '../../../src/engine/step.ts';
import type { World } from '../../../src/engine/world.ts';
import { givenScenario } from '../given.ts';

/** An alliance of the state attacked and four others, with or without the attacker. */
const ALLIES = ['KESTA', 'LUMAR', 'JOLAN', 'NAVAR', 'OSTEL'];
const within = (ids: readonly string[]) =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
const byOutsider = givenScenario({ pacts: within(ALLIES) });
const byMember = givenScenario({ pacts: within([...ALLIES, 'HARAN']) });

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

/** Every world of a run. */
function worldsOf(scenario: Scenario, seed: number, change: Partial<World['rules']['charter']>) {
  const setting = compile(scenario);
  const worlds: World[] = [];
  let world = start(setting);
  const patch = { charter: change };
  for (const command of [{ kind: 'changeRules', patch } as const]) {
    const result = step(setting, seed, world, command);
    if (result.ok) world = result.value.world;
  }
  while (!world.over) {
    const result = step(setting, seed, world, { kind: 'endPhase' });
    if (!result.ok) throw new RangeError(result.refusal.kind);
    world = result.value.world;
    worlds.push(world);
  }
  return { setting, worlds };
}

/** Which countries ever answered by a channel, over all seeds. */
function everBy(scenario: Scenario, change: Partial<World['rules']['charter']> = {}) {
  const seen = new Map<Channel, Set<string>>();
  for (const seed of SEEDS) {
    const { setting, worlds } = worldsOf(scenario, seed, change);
    for (const world of worlds) {
      channels(setting, world).forEach((channel, i) => {
        const of = seen.get(channel) ?? new Set();
        seen.set(channel, of.add(setting.ids[i] ?? ''));
      });
    }
  }
  const idsBy = (...kinds: Channel[]) =>
    [...new Set(kinds.flatMap((kind) => [...(seen.get(kind) ?? [])]))].sort();
  return { idsBy, seen };
}

describe('An attack inside an alliance', () => {
  const { idsBy } = everBy(byMember);
  it('is answered by collective security, and never once by collective defence', () => {
    expect(idsBy('defence', 'both')).toEqual([]);
    expect(idsBy('security').length).toBeGreaterThan(5);
  });
});

describe('An attack by an outsider', () => {
  const { idsBy } = everBy(byOutsider);
  it('is answered by both channels: every ally of the victim in some run, and nobody else, by its pact', () => {
    expect(idsBy('defence', 'both')).toEqual(['JOLAN', 'LUMAR', 'NAVAR', 'OSTEL']);
    expect(idsBy('security')).toEqual(expect.arrayContaining(['ARDAN', 'BELUN']));
  });

  it('is answered by defence alone where no organisation can call, and by security alone where pacts are off', () => {
    const alone = everBy(byOutsider, { council: false, assembly: 'off' });
    expect(alone.idsBy('security', 'both')).toEqual([]);
    expect(alone.idsBy('defence').length).toBe(4);
    const off = everBy(byOutsider, { alliancesHonoured: false });
    expect(off.idsBy('defence', 'both')).toEqual([]);
    expect(off.idsBy('security').length).toBeGreaterThan(5);
  });
});

describe('The pacts of the founding cases', () => {
  const bound = (scenario: Scenario, bearing: 'inside' | 'outside') => {
    const setting = compile(scenario);
    return setting.ids.filter((_, i) => pactBearing(setting, i) === bearing);
  };

  it('oblige Egypt’s Arab allies against Israel in 1956, those with a British treaty too', () => {
    expect(bound(SUEZ_1956, 'outside').sort()).toEqual(['IRQ', 'JOR', 'LBN', 'SAU', 'SYR', 'YEM']);
    expect(bound(SUEZ_1956, 'inside')).toEqual([]);
  });

  it('oblige nobody for Kuwait in 1990: its alliance held Iraq as well', () => {
    expect(bound(KUWAIT_1990, 'outside')).toEqual([]);
    expect(bound(KUWAIT_1990, 'inside')).toContain('SAU');
  });
});
