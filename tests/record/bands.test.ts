/** The shipped table of bands against the rules that it claims to have been measured under. */
import { describe, expect, test } from 'vitest';
import { BANDS } from '../../src/data/frequencies/bands.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { CLAIMS } from '../../src/verify/finding.ts';
import { isNewMiss, judge, measure, resultsOf, WHOLE } from '../../src/verify/index.ts';

describe('The table of bands (npm run -s verify:write)', () => {
  test('was measured in full, under these rules, on wars that still end as they did', {
    timeout: 60_000,
  }, () => {
    expect(BANDS.rulesVersion).toBe(RULES_VERSION);
    expect(BANDS.disputes).toBe(WHOLE.disputes);
    expect(resultsOf(BANDS.spot.length)).toBe(BANDS.spot);
    expect(new Set(BANDS.spot).size).toBeGreaterThan(2);
  });

  test('has every claim, judged as the check judges it, with no new miss', () => {
    expect(BANDS.figures.map(({ claim }) => claim).toSorted()).toEqual([...CLAIMS].toSorted());
    const judged = judge(
      BANDS.figures.map((figure) => ({
        ...figure,
        interval: 'interval' in figure ? figure.interval : undefined,
      })),
    );
    expect(judged.map(({ standing }) => standing)).toEqual(
      BANDS.figures.map(({ standing }) => standing),
    );
    expect(judged.filter(isNewMiss)).toEqual([]);
  });

  test('has the figures of the rows that rest on no dice', () => {
    for (const { claim, value } of measure(['T15', 'T18'], WHOLE)) {
      const shipped = BANDS.figures.find((figure) => figure.claim === claim);
      expect(shipped?.value).toBeCloseTo(value, 4);
    }
  });
});
