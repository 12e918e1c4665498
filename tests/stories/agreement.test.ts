/** Every crisis that has a record, left to itself: the table of agreement that the page on how it works shows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import { POINTS, pointsOfRecord } from '../../src/data/points.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { agreementOf, type CrisisAgreement, totalOf } from '../../src/verify/agreement.ts';

/** Enough to tell often from seldom; `npm run -s sim -- --record --runs N` counts more. */
const SEEDS = Array.from({ length: 40 }, (_, k) => k + 1);

const crises: CrisisAgreement[] = [];

beforeAll(async () => {
  for (const { id } of SCENARIO_CARDS) {
    const sheet = await loadScenario(id);
    const found = sheet && agreementOf(sheet, SEEDS);
    if (found !== undefined) crises.push(found);
  }
}, 300_000);

/** The whole text of src/data/frequencies/record.ts. */
function table(): string {
  const { byPoint, overall, majorities, commonest } = totalOf(crises);
  const four = (value: number): number => Math.round(value * 10_000) / 10_000;
  return `${[
    '/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories/agreement -u */',
    'export const RECORD_AGREEMENT = {',
    `  rulesVersion: ${RULES_VERSION},`,
    `  seeds: ${SEEDS.length},`,
    `  /** In this order: what the record has (y or n), and the runs that agree. */`,
    `  points: [${POINTS.map((point) => `'${point}'`).join(', ')}],`,
    '  crises: [',
    ...crises.map(({ id, points }) => {
      const record = points.map((point) => (point.record ? 'y' : 'n')).join('');
      const agree = points.map((point) => point.agree).join(', ');
      return `    { id: '${id}', record: '${record}', agree: [${agree}] },`;
    }),
    '  ],',
    `  mean: [${POINTS.map((point) => four(byPoint[point])).join(', ')}],`,
    `  overall: ${four(overall)},`,
    '  /** Points on which most runs agree, and those on which whoever always said the commonest would be right. */',
    `  majorities: ${majorities},`,
    `  commonest: ${commonest},`,
    '} as const;',
  ].join('\n')}\n`;
}

describe('Runs and record', () => {
  test('are read by one rule: Kuwait acted, sanctioned, fought and was undone, without a veto', async () => {
    const sheet = await loadScenario('kuwait-1990');
    expect(sheet?.record && pointsOfRecord(sheet.record)).toEqual({
      acted: true,
      vetoed: false,
      sanctioned: true,
      force: true,
      reversed: true,
    });
  });

  test('are compared for every crisis that has a record', () => {
    expect(crises.map(({ id }) => id)).toEqual(
      SCENARIO_CARDS.filter((card) => !card.invented).map(({ id }) => id),
    );
    for (const { points, runs } of crises)
      for (const { agree, source } of points) {
        expect(agree).toBeLessThanOrEqual(runs);
        expect(source).not.toBe('');
      }
  });

  test('give the very table that the page on how it works shows', async () => {
    await expect(table()).toMatchFileSnapshot('../../src/data/frequencies/record.ts');
  });
});
