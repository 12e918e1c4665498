import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesToKeep } from '../../src/build/offline.ts';

it('keeps every file of the page but the worker, the page by its folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  try {
    mkdirSync(join(folder, 'assets'));
    for (const name of ['index.html', 'sw.js', 'assets/a.js']) {
      writeFileSync(join(folder, name), 'abc');
    }
    // SHA-256 of "abc": the first example of FIPS 180-2.
    const integrity = 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';
    expect(filesToKeep(folder)).toEqual([
      ['assets/a.js', integrity],
      ['./', integrity],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
