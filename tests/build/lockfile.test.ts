import { describe, expect, it } from 'vitest';
import { lockfileFaults } from '../../src/build/lockfile.ts';

const whole = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' },
    },
    'node_modules/tool/node_modules/tool-linux': { version: '1.0.0' },
    'node_modules/tool-mac': { version: '1.0.0' },
  },
};

describe('the lockfile check', () => {
  it('accepts a lockfile with every platform and exact versions', () => {
    expect(lockfileFaults(whole, { devDependencies: { tool: '1.0.0' } })).toEqual([]);
  });

  it('finds a platform that was left out', () => {
    const { 'node_modules/tool-mac': _, ...packages } = whole.packages;
    expect(lockfileFaults({ packages }, {})).toEqual([
      'node_modules/tool wants tool-mac, which the lockfile does not hold',
    ]);
  });

  it('finds a version range and a package that is not locked', () => {
    expect(lockfileFaults(whole, { dependencies: { tool: '^1.0.0', other: '2.0.0' } })).toEqual([
      'package.json says tool ^1.0.0, the lockfile 1.0.0',
      'package.json says other 2.0.0, the lockfile nothing',
    ]);
  });
});
