/** Suez left to itself on 500 stated seeds: as history opened it, and with no Assembly to turn to. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import { RECORD } from '../../src/data/scenarios/suez-1956/record.ts';
import { type Command, type RunSummary, runMany } from '../../src/engine/index.ts';
import { foundingTable, leavesWithoutWar, SEEDS, share } from './founding.ts';

const NO_ASSEMBLY: Command = { kind: 'changeRules', patch: { charter: { assembly: 'off' } } };

let runs: readonly RunSummary[] = [];
let alone: readonly RunSummary[] = [];

beforeAll(async () => {
  const sheet = await loadScenario('suez-1956');
  if (sheet === undefined) throw new Error('suez-1956 is not there');
  runs = runMany(sheet.scenario, SEEDS);
  alone = runMany(sheet.scenario, SEEDS, [NO_ASSEMBLY]);
}, 300_000);

describe('Suez left to itself, 500 seeds', () => {
  const claims: readonly (readonly [string, (run: RunSummary) => boolean])[] = [
    ['is vetoed', (run) => run.vetoes > 0],
    ['brings a demand of the Assembly', (run) => run.assemblyActed >= 0],
    ['ends in withdrawal without a war on the aggressors', leavesWithoutWar],
  ];
  test.each(claims)('%s in at least 60 % of runs', (_claim, holds) => {
    expect(share(runs, holds)).toBeGreaterThanOrEqual(0.6);
  });

  test('is not a script', () => {
    expect(share(runs, leavesWithoutWar)).toBeLessThan(1);
    expect(new Set(runs.map((run) => run.checksum)).size).toBe(SEEDS.length);
  });

  test('leaves the Assembly silent where the charter has none', () => {
    expect(share(alone, (run) => run.assemblyActed >= 0)).toBe(0);
  });

  test('gives the very table of frequencies that the page on how it works shows', async () => {
    await expect(foundingTable('SUEZ', RECORD, [runs, alone])).toMatchFileSnapshot(
      '../../src/data/frequencies/suez-1956.ts',
    );
  });
});
