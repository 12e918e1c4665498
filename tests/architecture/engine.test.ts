import { describe, expect, it } from 'vitest';
import { engineFaults } from './engine-rules.ts';
import { countryCodes, scenarioIds, sourcesUnder } from './sources.ts';

const real = { countries: new Set(countryCodes()), scenarios: new Set(scenarioIds()) };
const example = {
  countries: new Set(['USA', 'GBR', 'FRA']),
  scenarios: new Set(['kuwait-1990']),
};

describe('the engine', () => {
  it('is checked against every country and scenario that we have', () => {
    expect(real.countries.size).toBeGreaterThan(150);
    expect(real.countries).toContain('USA');
    expect(real.scenarios).toContain('kuwait-1990');
  });

  it('keeps the house rules that lint cannot express', () => {
    const sources = sourcesUnder('src/engine');
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap((source) => engineFaults(source, real))).toEqual([]);
  });

  it.each([
    ['x = 2 ** 3;', 'a power'],
    ['x **= 3;', 'a power by assignment'],
    ['let count = 0;', 'module-level state'],
    ['export var count = 0;', 'exported module-level state'],
    ['const { exp } = Math;', 'a function taken out of Math'],
    ["Math['pow'](2, 3);", 'a function of Math by name'],
    ['Math.tanh(1);', 'an inexact function'],
    ['const x: any = 1;', 'any'],
    ['enum Vote { yes }', 'an enum'],
    ['class World {}', 'a class'],
    ["if (name === 'USA') win();", 'a country code'],
    ['const bonus = { GBR: 1 };', 'a country code as a key'],
    ['const t = `to FRA ${x}`;', 'a country code in a template'],
    ["if (id === 'kuwait-1990') win();", 'a scenario'],
  ])('would be caught at %s (%s)', (text) => {
    expect(engineFaults({ path: 'example.ts', text }, example)).toHaveLength(1);
  });

  it.each([
    'const x = Math.sqrt(2) + Math.floor(3.5);',
    'function f() { let sum = 0; sum += 1; return sum; }',
    "const chapter = 'VII';",
    'const DAYS = 30;',
    'const YES = 1;',
  ])('may say %s', (text) => {
    expect(engineFaults({ path: 'example.ts', text }, example)).toEqual([]);
  });
});
