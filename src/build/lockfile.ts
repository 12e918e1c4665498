/** Is package-lock.json whole? npm can drop the native packages of platforms other than its own. */

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** npm looks in the requiring package's own folder first, then in each folder above it. */
function isLocked({ packages }: Lockfile, from: string, name: string): boolean {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}/node_modules/${name}`] !== undefined) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** One sentence for each fault: a missing platform package, or a version that is not the pinned one. */
export function lockfileFaults(lock: Lockfile, manifest: Manifest): readonly string[] {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(lock, path, name))
      .map((name) => `${path} wants ${name}, which the lockfile does not hold`),
  );
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap(
    ([name, wanted]) => {
      const locked = lock.packages[`node_modules/${name}`]?.version;
      return locked === wanted
        ? []
        : [`package.json says ${name} ${wanted}, the lockfile ${locked ?? 'nothing'}`];
    },
  );
  return [...missing, ...loose];
}
