/** Puts the service worker beside the built page, with the list of the files that it keeps. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** The worker itself, and the picture that the README shows and the page does not. */
const NOT_KEPT: ReadonlySet<string> = new Set([WORKER, 'picture.png']);
const SOURCE = 'src/workers/offline.ts';

export type KeptFile = readonly [address: string, integrity: string];

/** Every file of a built page that it needs, in order, as it is asked for, and its hash. */
export function filesToKeep(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !NOT_KEPT.has(name))
    .toSorted()
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(path.join(folder, name)));
      // By its folder's address: some servers answer `index.html` with a redirection to it.
      const address = name === 'index.html' ? './' : name.split(path.sep).join('/');
      return [address, `sha256-${hash.digest('base64')}`];
    });
}

export function worksOffline(): Plugin {
  return {
    name: 'works-offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER });
    },
    writeBundle({ dir = 'dist' }) {
      const files = JSON.stringify(filesToKeep(dir));
      const build = createHash('sha256').update(files).digest('hex').slice(0, 12);
      const worker = path.join(dir, WORKER);
      const script = readFileSync(worker, 'utf8');
      writeFileSync(worker, `const BUILD="${build}",FILES=${files};\n${script}`);
    },
  };
}
