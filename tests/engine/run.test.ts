import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Setting, World } from '../../src/engine/index.ts';
import {
  checksum,
  compile,
  options,
  replay,
  runToEnd,
  start,
  step,
} from '../../src/engine/index.ts';
import { givenScenario, relabelled } from './given.ts';

const setting = compile(givenScenario());
const END: Command = { kind: 'endPhase' };

function ends(count: number): readonly Command[] {
  return Array.from({ length: count }, () => END);
}

/** Every number, text and flag of a world, with its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Plays by choosing among the listed options with the given numbers, ending phases in between. */
function playBy(choices: readonly number[], seed: number, country: number): readonly Command[] {
  const played: Command[] = [{ kind: 'takeSeat', seat: { kind: 'country', country } }];
  let world = replay(setting, seed, played).frames.at(-1)!.world;
  for (const choice of choices) {
    const open = options(setting, world).all.filter((option) => option.refusal === undefined);
    const commands = [END, ...open.map((option) => option.command)];
    const command = commands[choice % commands.length]!;
    const result = step(setting, seed, world, command);
    if (!result.ok) {
      expect(result.refusal.kind).toBe('crisisOver');
      break;
    }
    played.push(command);
    world = result.value.world;
  }
  return played;
}

describe('a run', () => {
  test('left to itself comes to an end', () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(runToEnd(setting, seed).over).toBe(true);
  });

  test('is a function of scenario, seed and commands', () => {
    expect(checksum(runToEnd(setting, 7))).toBe(checksum(runToEnd(compile(givenScenario()), 7)));
    const different = new Set([1, 2, 3, 4, 5].map((seed) => checksum(runToEnd(setting, seed))));
    expect(different.size).toBe(5);
  });

  test('of listed options replays to the same world', () => {
    const plays = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(plays, fc.nat(1000), fc.nat(setting.n - 1), (choices, seed, country) => {
        const commands = playBy(choices, seed, country);
        const first = replay(setting, seed, commands);
        const second = replay(compile(givenScenario()), seed, commands);
        expect(first.refused).toBeUndefined();
        expect(checksum(second.frames.at(-1)!.world)).toBe(checksum(first.frames.at(-1)!.world));
      }),
      { numRuns: 40 },
    );
  });

  test('survives JSON at every phase, with nothing in it that JSON would lose', () => {
    const { frames } = replay(setting, 3, ends(40));
    for (const { world } of frames) {
      expect(JSON.parse(JSON.stringify(world))).toEqual(world);
      for (const [path, value] of leaves(world)) {
        expect(value, path).not.toBeUndefined();
        if (typeof value === 'number') {
          expect(Number.isFinite(value), path).toBe(true);
          expect(Object.is(value, -0), path).toBe(false);
        }
      }
    }
  });

  test('does not care what the countries are called', () => {
    const other = compile(relabelled(givenScenario(), (id) => `${id.slice(2)}${id.slice(0, 2)}`));
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(checksum(runToEnd(other, seed))).toBe(checksum(runToEnd(setting, seed)));
    }
  });
});

describe('a fork', () => {
  test('with nothing changed equals its original bit for bit', () => {
    const commands = ends(20);
    const original = replay(setting, 11, commands);
    const fork = replay(setting, 11, [...commands.slice(0, 9), ...commands.slice(9)]);
    expect(fork.frames.map(({ world }) => checksum(world))).toEqual(
      original.frames.map(({ world }) => checksum(world)),
    );
  });

  test('under other rules starts from the same world and meets the same dice', () => {
    const commands = ends(6);
    const change: Command = { kind: 'changeRules', patch: { charter: { veto: 'none' } } };
    const original = replay(setting, 11, commands).frames;
    const fork = replay(setting, 11, [...commands, change]).frames;
    const { rules: _, ...before } = original.at(-1)!.world;
    const { rules, ...after } = fork.at(-1)!.world;
    expect(after).toEqual(before);
    expect(rules.charter.veto).toBe('none');
  });
});

describe('a refused command', () => {
  const refusals: readonly (readonly [string, Command, string])[] = [
    ['a vote outside a vote', { kind: 'castVote', draft: 1, vote: 'yes' }, 'wrongPhase'],
    [
      'a pledge before the response',
      { kind: 'pledge', what: 'troops', level: 'full' },
      'wrongPhase',
    ],
    [
      'a seat nobody has',
      { kind: 'takeSeat', seat: { kind: 'country', country: 99 } },
      'noSuchCountry',
    ],
    [
      'a rule out of range',
      { kind: 'changeRules', patch: { charter: { votesNeeded: 99 } } },
      'ruleOutOfRange',
    ],
  ];
  test.each(refusals)('says why and changes nothing: %s', (_name, command, kind) => {
    const world = seated(setting, start(setting), 0);
    const before = checksum(world);
    const result = step(setting, 1, world, command);
    expect(result.ok ? 'carried out' : result.refusal.kind).toBe(kind);
    expect(checksum(world)).toBe(before);
  });

  test('comes with no seat', () => {
    const result = step(setting, 1, start(setting), { kind: 'castVote', draft: 1, vote: 'yes' });
    expect(result.ok ? 'carried out' : result.refusal.kind).toBe('noSeat');
  });
});

function seated(inside: Setting, world: World, country: number): World {
  const result = step(inside, 1, world, { kind: 'takeSeat', seat: { kind: 'country', country } });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.world;
}
