/** No rule may know a country: every crisis under other names must give the same runs, bit for bit. */
import { expect, test } from 'vitest';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import { runMany } from '../../src/engine/index.ts';
import { relabelled } from '../engine/given.ts';

const SEEDS = [1, 2];

test.each(SCENARIO_CARDS.map(({ id }) => id))(
  '%s runs alike whatever its countries are called',
  async (id) => {
    const sheet = await loadScenario(id);
    if (sheet === undefined) throw new Error(`${id} is not there`);
    const others = relabelled(sheet.scenario, (name) => `x${name}`);
    expect(others.countries[0]?.id).toBe(`x${sheet.scenario.countries[0]?.id}`);
    const checksums = (runs: ReturnType<typeof runMany>): readonly string[] =>
      runs.map((run) => run.checksum);
    expect(checksums(runMany(others, SEEDS))).toEqual(checksums(runMany(sheet.scenario, SEEDS)));
  },
);
