/**
 * Golden runs: the same seed and orders give the same worlds for as long as `RULES_VERSION` stands. Released links
 * depend on it. When the rules change on purpose, move the version and let vitest write the new file (`-u`).
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import type { Command, Setting } from '../../src/engine/index.ts';
import { checksum, compile, RULES_VERSION, replay, seatIdOf } from '../../src/engine/index.ts';

const END: Command = { kind: 'endPhase' };
const MOST_PHASES = 120;

function ends(count: number): readonly Command[] {
  return Array.from({ length: count }, () => END);
}

/** Runs that reach into every part of the rules: watched, played, and under other charters. */
const OPENINGS: Readonly<Record<string, (setting: Setting) => readonly Command[]>> = {
  watched: () => [],
  'without the veto': () => [{ kind: 'changeRules', patch: { charter: { veto: 'none' } } }],
  'with nobody to lead': () => [
    { kind: 'changeRules', patch: { assumptions: { leadWilling: false } } },
  ],
  'with automatic duty': () => [
    {
      kind: 'changeRules',
      patch: { charter: { automaticSanctions: true, automaticForce: true, standingForce: 0.1 } },
    },
  ],
  'the first seat, giving nothing': (setting) => [
    {
      kind: 'takeSeat',
      seat: {
        kind: 'country',
        country: setting.ids.indexOf(setting.scenario.seats.map(seatIdOf)[0] ?? ''),
      },
    },
  ],
};

/** Checksums at the end of every turn. */
function fingerprints(setting: Setting, seed: number, opening: readonly Command[]): string[] {
  const { frames } = replay(setting, seed, [...opening, ...ends(MOST_PHASES)]);
  return frames
    .filter(({ world }, k) => world.over || world.turn > (frames[k - 1]?.world.turn ?? 0))
    .map(({ world }) => checksum(world));
}

describe.each(['kuwait-1990', 'primer'])('golden runs of %s', { timeout: 60_000 }, (id) => {
  let setting: Setting;
  beforeAll(async () => {
    const sheet = await loadScenario(id);
    if (sheet === undefined) throw new Error(`${id} is not there`);
    setting = compile(sheet.scenario);
  });

  it('keep every turn of every run', async () => {
    const runs = Object.entries(OPENINGS).flatMap(([name, opening]) =>
      [1, 7, 1990].map((seed) => ({
        name,
        seed,
        turns: fingerprints(setting, seed, opening(setting)),
      })),
    );
    const lines = runs.map(({ name, seed, turns }) => `${name}, seed ${seed}: ${turns.join(' ')}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `golden/${id}.rules-${RULES_VERSION}.txt`,
    );
  });
});
