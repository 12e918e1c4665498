/** The story that section 12's claims begin with: Kuwait left to itself, on 500 stated seeds, by the general rules. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import type { Command, RunSummary } from '../../src/engine/index.ts';
import { runMany } from '../../src/engine/index.ts';
import { frequencyTable } from './frequencies.ts';
import { withBriefTable, withWholeTable } from './readme-table.ts';

const SEEDS = Array.from({ length: 500 }, (_, k) => k + 1);
const UNWILLING: Command = { kind: 'changeRules', patch: { assumptions: { leadWilling: false } } };

let runs: readonly RunSummary[] = [];
let withoutLead: readonly RunSummary[] = [];

beforeAll(async () => {
  const sheet = await loadScenario('kuwait-1990');
  if (sheet === undefined) throw new Error('kuwait-1990 is not there');
  runs = runMany(sheet.scenario, SEEDS);
  withoutLead = runMany(sheet.scenario, SEEDS, [UNWILLING]);
}, 120_000);

function share(of: readonly RunSummary[], holds: (run: RunSummary) => boolean): number {
  return of.filter(holds).length / of.length;
}

describe('Kuwait left to itself, 500 seeds', () => {
  const claims: readonly (readonly [string, (run: RunSummary) => boolean])[] = [
    ['is condemned within the first turn', (run) => run.condemnedTurn === 0],
    ['brings mandatory sanctions', (run) => run.sanctioned >= 0],
    ['brings an authorisation of force without a veto', (run) => run.forceAuthorised >= 0],
    ['ends with the attack undone', (run) => run.reversed],
  ];
  test.each(claims)('%s in at least 60 % of runs', (_claim, holds) => {
    expect(share(runs, holds)).toBeGreaterThanOrEqual(0.6);
  });

  test('is not a script: no claim but the condemnation holds in every run', () => {
    expect(share(runs, (run) => run.forceAuthorised >= 0)).toBeLessThan(1);
    expect(share(runs, (run) => run.reversed)).toBeLessThan(1);
    expect(new Set(runs.map((run) => run.checksum)).size).toBe(SEEDS.length);
  });

  test('is reversed less often when the strongest willing state will not lead', () => {
    const reversed = (run: RunSummary): boolean => run.reversed;
    expect(share(withoutLead, reversed)).toBeLessThan(share(runs, reversed) - 0.2);
  });

  test('gives the very table of frequencies that the page on how it works shows', async () => {
    await expect(frequencyTable(runs, withoutLead)).toMatchFileSnapshot(
      '../../src/data/frequencies/kuwait-1990.ts',
    );
  });

  test.each([
    ['README.md', withBriefTable],
    ['src/engine/README.md', withWholeTable],
  ])('gives the very table that stands in %s', async (path, withTable) => {
    const readme = readFileSync(path, 'utf8');
    await expect(withTable(readme, runs, withoutLead)).toMatchFileSnapshot(`../../${path}`);
  });
});
