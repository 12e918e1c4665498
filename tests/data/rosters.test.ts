import { describe, expect, it } from 'vitest';
import { membersOn } from '../../src/data/countries/admissions.ts';
import { rosterOn } from '../../src/data/countries/roster.ts';
import { pactsIn } from '../../src/data/pacts/inYear.ts';

/** The official count of members on each day. */
const DAYS: readonly (readonly [date: string, members: number])[] = [
  ['1950-06-25', 59],
  ['1956-10-29', 76],
  ['1982-04-02', 157],
  ['1990-08-02', 159],
  ['2008-08-07', 192],
  ['2011-02-15', 192],
  ['2014-02-27', 193],
  ['2022-02-24', 193],
];

const POWERS = ['CHN', 'FRA', 'GBR', 'USA'];

function rosterOf(date: string) {
  const russia = date < '1991-12-24' ? 'SUN' : 'RUS';
  return rosterOn({ date, permanent: [...POWERS, russia], nuclear: [], nonMembers: [] });
}

describe.each(DAYS)('the roster of %s', (date, members) => {
  const { countries, imputed } = rosterOf(date);
  const byId = new Map(countries.map((country) => [country.id, country]));

  it('has the members of that day, each once', () => {
    expect(membersOn(date)).toHaveLength(members);
    expect(byId.size).toBe(countries.length);
    expect([...byId.keys()].toSorted()).toEqual(membersOn(date).toSorted());
  });

  it('has every border from both sides', () => {
    const oneSided = countries.flatMap(({ id, neighbours }) =>
      neighbours.filter((other) => byId.get(other)?.neighbours.includes(id) !== true),
    );
    expect(oneSided).toEqual([]);
  });

  it('counts no more than the whole world', () => {
    for (const share of ['power', 'output', 'militarySpending'] as const) {
      const total = countries.reduce((sum, country) => sum + country[share], 0);
      expect(total).toBeLessThanOrEqual(1.001);
    }
  });

  it('says of each value that no source gives which rule filled it, once', () => {
    const keys = imputed.map(({ country, field }) => `${country} ${field}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(imputed.filter(({ country }) => !byId.has(country))).toEqual([]);
  });

  it('binds pairs of its own, each once', () => {
    const ids = countries.map(({ id }) => id);
    const pairs = pactsIn(Number(date.slice(0, 4)), ids).map((pair) => pair.join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    const russia = ids.includes('SUN') ? 'SUN' : 'RUS';
    expect(pairs.flatMap((pair) => pair.split(' ')).filter((id) => !byId.has(id))).toEqual([]);
    expect(pairs).toContain(date < '1991' && date > '1955' ? `POL ${russia}` : 'FRA GBR');
  });
});

describe('what was', () => {
  it('stands where its name then stood', () => {
    const order = rosterOf('1982-04-02').countries.map(({ id }) => id);
    const before = (a: string, b: string): boolean => order.indexOf(a) < order.indexOf(b);
    expect(['SUN ARE', 'YUG ZMB', 'COD ZMB', 'USA BFA', 'BGR MMR', 'DDR DEU']).toSatisfy(
      (pairs: string[]) => pairs.every((pair) => before(pair.slice(0, 3), pair.slice(4))),
    );
  });

  it('had the borders of its day', () => {
    const of = (date: string, id: string) =>
      rosterOf(date).countries.find((country) => country.id === id)?.neighbours;
    expect(of('1982-04-02', 'DDR')).toEqual(['CSK', 'DEU', 'POL']);
    expect(of('1982-04-02', 'YMD')).toEqual(['OMN', 'SAU', 'YEM']);
    expect(of('2022-02-24', 'UKR')).toEqual(['BLR', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SVK']);
    expect(of('2011-02-15', 'SDN')).toContain('KEN');
    expect(of('2014-02-27', 'SDN')).not.toContain('KEN');
  });

  it('agrees with the table of 1990 made by hand on who was strong', () => {
    const strong = rosterOf('1990-08-02').countries.toSorted((a, b) => b.power - a.power);
    expect(strong.slice(0, 4).map(({ id }) => id)).toEqual(['USA', 'SUN', 'CHN', 'JPN']);
  });
});
