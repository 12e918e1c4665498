import { describe, expect, it } from 'vitest';
import {
  STAKES as KOREA_STAKES,
  TIES as KOREA_TIES,
} from '../../src/data/scenarios/korea-1950/relations.ts';
import { BONDS, stakeOf } from '../../src/data/scenarios/patronage.ts';
import {
  STAKES as SUEZ_STAKES,
  TIES as SUEZ_TIES,
} from '../../src/data/scenarios/suez-1956/relations.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Every full date that a source names, as an ISO date. */
function datesIn(source: string): readonly string[] {
  const found = source.matchAll(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g);
  return [...found].flatMap(([, day = '', month = '', year = '']) => {
    const number = MONTHS.indexOf(month) + 1;
    return number === 0
      ? []
      : [`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`];
  });
}

describe('a stake', () => {
  it('is the strongest bond and a little for each other', () => {
    expect(stakeOf(['pact'], false)).toBe(BONDS.pact);
    expect(stakeOf(['aid', 'pact', 'garrison'], false)).toBe(0.7);
    expect(stakeOf(['occupies', 'garrison', 'aid', 'arms'], false)).toBe(0.95);
  });

  it('shrinks where the patron had disowned the venture beforehand', () => {
    expect(stakeOf(['pact', 'aid'], true)).toBeLessThan(stakeOf(['pact', 'aid'], false) / 2);
  });
});

describe.each([
  ['Korea', '1950-06-25', [...KOREA_STAKES, ...KOREA_TIES]],
  ['Suez', '1956-10-29', [...SUEZ_STAKES, ...SUEZ_TIES]],
] as const)('%s', (_, outbreak, relations) => {
  it('rests on nothing that happened on the day of the attack or later', () => {
    const dated = relations.flatMap(({ source }) => datesIn(source));
    expect(dated.length).toBeGreaterThan(20);
    expect(dated.filter((date) => date >= outbreak)).toEqual([]);
    const years = relations.flatMap(({ source }) => source.match(/\b(19|20)\d\d\b/g) ?? []);
    expect(years.filter((year) => year > outbreak.slice(0, 4))).toEqual([]);
  });
});
