import { describe, expect, it } from 'vitest';
import { loadScenario, SCENARIO_CARDS, type ScenarioSheet } from '../../src/data/index.ts';

const sheets: readonly ScenarioSheet[] = await Promise.all(
  SCENARIO_CARDS.flatMap(({ id }) => loadScenario(id) ?? []),
);

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The last full date that a source names, in days since the outbreak; `undefined` where it names none. */
function lastDayIn(source: string, outbreak: string): number | undefined {
  const dates = [...source.matchAll(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g)];
  const [, day = '', month = '', year = ''] = dates.at(-1) ?? [];
  const at = Date.UTC(Number(year), MONTHS.indexOf(month), Number(day));
  return dates.length === 0 ? undefined : (at - Date.parse(outbreak)) / 86_400_000;
}

describe.each(sheets.map(({ scenario }) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    const { evidence = [], truth, clarity } = scenario.crisis;

    it('lets both sides speak, and somebody of neither side', () => {
      expect(evidence.length).toBeGreaterThanOrEqual(6);
      const bringers = (side: 'charge' | 'answer') =>
        evidence.filter(({ favours }) => favours === side).map(({ by }) => by);
      expect(bringers('charge').length).toBeGreaterThanOrEqual(3);
      expect(bringers('answer').length).toBeGreaterThanOrEqual(3);
      expect(evidence.map(({ by }) => by)).toContain('observers');
      // An aggressor answers for itself; it does not charge itself, nor does a victim excuse the attack.
      const { aggressors, victims } = scenario.crisis;
      expect(bringers('answer').some((by) => aggressors.includes(by))).toBe(true);
      expect(bringers('charge').filter((by) => aggressors.includes(by))).toEqual([]);
      expect(bringers('answer').filter((by) => victims.includes(by))).toEqual([]);
    });

    it('comes in order, within the crisis, and no item before the day that its source names', () => {
      const days = evidence.map(({ fromDay }) => fromDay);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const end = scenario.turns.reduce((sum, length) => sum + length, 0);
      expect(Math.max(...days)).toBeLessThan(end);
      for (const { id, fromDay, source } of evidence) {
        const named = lastDayIn(source, scenario.outbreak);
        if (named !== undefined) expect([id, fromDay]).toEqual([id, Math.max(fromDay, named)]);
      }
    });

    it('is known better now than then', () => {
      expect(truth).toBeGreaterThan(clarity);
    });
  },
);
