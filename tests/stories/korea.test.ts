/** Korea left to itself on 500 stated seeds: as history opened it, and with nobody away from the Council. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import { RECORD } from '../../src/data/scenarios/korea-1950/record.ts';
import { type Command, type RunSummary, runMany } from '../../src/engine/index.ts';
import { actsAtOnce, foundingTable, SEEDS, share } from './founding.ts';

const PRESENT: Command = { kind: 'changeRules', patch: { assumptions: { absences: false } } };

let runs: readonly RunSummary[] = [];
let present: readonly RunSummary[] = [];

beforeAll(async () => {
  const sheet = await loadScenario('korea-1950');
  if (sheet === undefined) throw new Error('korea-1950 is not there');
  runs = runMany(sheet.scenario, SEEDS);
  present = runMany(sheet.scenario, SEEDS, [PRESENT]);
}, 300_000);

describe('Korea left to itself, 500 seeds', () => {
  test('the Council acts at once: it finds a breach and recommends force in the first two turns', () => {
    expect(share(runs, actsAtOnce)).toBeGreaterThanOrEqual(0.6);
  });

  test('with nobody away it is vetoed, and goes to the Assembly', () => {
    expect(share(present, (run) => run.vetoes > 0)).toBeGreaterThanOrEqual(0.6);
    expect(share(present, (run) => run.toAssembly >= 0)).toBeGreaterThanOrEqual(0.6);
    expect(share(present, actsAtOnce)).toBeLessThan(share(runs, actsAtOnce) / 4);
  });

  test('is not a script', () => {
    expect(share(runs, (run) => run.reversed)).toBeLessThan(1);
    expect(new Set(runs.map((run) => run.checksum)).size).toBe(SEEDS.length);
  });

  test('gives the very table of frequencies that the page on how it works shows', async () => {
    await expect(foundingTable('KOREA', RECORD, [runs, present])).toMatchFileSnapshot(
      '../../src/data/frequencies/korea-1950.ts',
    );
  });
});
