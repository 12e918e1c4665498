import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** npm looks for a package in the requiring package's own folder first, then in each folder above. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = at === '' ? 'node_modules' : `${at}/node_modules`;
    if (lock.packages[`${folder}/${name}`] !== undefined) return true;
    if (at === '' || !at.includes('/node_modules/')) {
      return lock.packages[`node_modules/${name}`] !== undefined;
    }
  }
}

describe('the lockfile', () => {
  it('holds every optional platform package, so that no platform is left out', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    const missing = entries.flatMap(([path, found]) =>
      Object.keys(found.optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(entries.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('pins the exact version of every direct dependency', () => {
    const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = direct.filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(direct.length).toBeGreaterThan(20);
    expect(loose).toEqual([]);
  });
});
