import { readFileSync } from 'node:fs';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

let result: ICruiseResult;

beforeAll(async () => {
  const { forbidden, options } = JSON.parse(
    readFileSync('.dependency-cruiser.json', 'utf8'),
  ) as IConfiguration;
  const { output } = await cruise(['src', 'tests'], {
    ...options,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(output);
  result = output;
}, 60_000);

describe('the layers', () => {
  it('were all looked at, imports of types included', () => {
    const engine = result.modules.filter(({ source }) => source.startsWith('src/engine/'));
    expect(engine.length).toBeGreaterThan(10);
    expect(engine.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(10);
    expect(result.modules.some(({ source }) => source === 'src/main.tsx')).toBe(true);
  });

  it('are imported only downwards, through one door and in no circle', () => {
    const broken = result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    expect(broken).toEqual([]);
  });
});
