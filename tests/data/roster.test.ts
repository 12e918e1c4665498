import { describe, expect, it } from 'vitest';
import { ROWS_1990 } from '../../src/data/countries/1990.ts';
import { IMPUTED_1990 } from '../../src/data/countries/imputed.ts';
import { PACTS_1990 } from '../../src/data/pacts/1990.ts';
import { KUWAIT_1990 } from '../../src/data/scenarios/kuwait-1990/scenario.ts';

const countries = KUWAIT_1990.countries;
const ids = countries.map((country) => country.id);
const byId = new Map(countries.map((country) => [country.id, country]));

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the roster of 2 August 1990', () => {
  it('holds the 159 members of that day', () => {
    const members = countries.filter((country) => country.membership === 'member');
    expect(members).toHaveLength(159);
    // Admitted in April 1990; admitted on 18 September 1990; one Yemen since May; two Germanies until October.
    expect(ids).toContain('NAM');
    expect(ids).not.toContain('LIE');
    expect(ids.filter((id) => id === 'YEM' || id === 'YMD')).toEqual(['YEM']);
    expect(ids.filter((id) => id === 'DEU' || id === 'DDR')).toEqual(['DDR', 'DEU']);
    expect(ids).toEqual(expect.arrayContaining(['SUN', 'UKR', 'BLR', 'YUG', 'CSK', 'ZAR']));
  });

  it('lists nobody twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['power', 'output', 'militarySpending'] as const)(
    'gives shares of the world’s %s that leave only the unlisted out',
    (share) => {
      const total = sum(countries.map((country) => country[share]));
      expect(total).toBeGreaterThan(0.95);
      expect(total).toBeLessThanOrEqual(1);
    },
  );

  it('has every border from both sides', () => {
    const oneSided = countries.flatMap((country) =>
      country.neighbours
        .filter((id) => byId.get(id)?.neighbours.includes(country.id) !== true)
        .map((id) => `${country.id} ${id}`),
    );
    expect(oneSided).toEqual([]);
  });

  it.each([
    ['KWT', ['IRQ', 'SAU']],
    ['DDR', ['CSK', 'DEU', 'POL']],
    ['POL', ['BLR', 'CSK', 'DDR', 'SUN', 'UKR']],
    ['YEM', ['OMN', 'SAU']],
    ['LSO', ['ZAF']],
    ['GBR', ['IRL']],
  ])('draws the borders of 1990 for %s', (id, neighbours) => {
    expect(byId.get(id)?.neighbours).toEqual(neighbours);
  });

  it('orders the strong as the record does', () => {
    const strongest = [...countries].sort((a, b) => b.power - a.power).slice(0, 4);
    expect(strongest.map((country) => country.id)).toEqual(['USA', 'SUN', 'CHN', 'JPN']);
    expect(byId.get('IRQ')?.power).toBeGreaterThan(5 * (byId.get('KWT')?.power ?? 1));
  });

  it('says of every value filled by rule which rule filled it', () => {
    const known = new Set(['power', 'militarySpending', 'personnel', 'population', 'output']);
    for (const { country, field, rule } of IMPUTED_1990) {
      expect(ids).toContain(country);
      expect(known.has(field) || field === 'democracy' || field === 'ideal').toBe(true);
      expect(rule.length).toBeGreaterThan(5);
    }
    expect(new Set(IMPUTED_1990.map((one) => `${one.country} ${one.field}`)).size).toBe(
      IMPUTED_1990.length,
    );
  });

  it('stays a small table', () => {
    expect(JSON.stringify(ROWS_1990).length).toBeLessThan(16_000);
  });
});

describe('the pacts of 1990', () => {
  it('are the 894 pairs that ATOP counts among members', () => {
    expect(PACTS_1990).toHaveLength(894);
    expect(new Set(PACTS_1990.map(([a, b]) => [a, b].sort().join(' '))).size).toBe(894);
  });

  it('bind only countries of the roster, and never one to itself', () => {
    for (const [a, b] of PACTS_1990) {
      expect(a).not.toBe(b);
      expect([a, b].filter((id) => !byId.has(id))).toEqual([]);
    }
  });

  it('bind both parties to each other through the Arab League', () => {
    expect(PACTS_1990.some(([a, b]) => a === 'IRQ' && b === 'KWT')).toBe(true);
  });
});
