/** Sends text compressed, as any real server does, so that what is measured here is what readers get. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

interface Zipped {
  readonly changed: number;
  readonly bytes: Buffer;
}

/** The file that an address stands for, if it is one of the built page's. */
function fileAt(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost');
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(folder + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

export function compressed(): Plugin {
  const known = new Map<string, Zipped>();
  const zip = (file: string): Buffer => {
    const changed = statSync(file).mtimeMs;
    const found = known.get(file);
    if (found?.changed === changed) return found.bytes;
    const bytes = gzipSync(readFileSync(file), { level: 9 });
    known.set(file, { changed, bytes });
    return bytes;
  };
  return {
    name: 'compressed',
    configurePreviewServer(server) {
      const folder = path.resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, reply, next) => {
        const takes = request.headers['accept-encoding']?.includes('gzip') ?? false;
        const file = takes ? fileAt(folder, request.url ?? '/') : undefined;
        const type = TYPES[path.extname(file ?? '')];
        if (file === undefined || type === undefined) return next();
        reply.setHeader('content-type', `${type}; charset=utf-8`);
        reply.setHeader('content-encoding', 'gzip');
        reply.setHeader('vary', 'accept-encoding');
        reply.setHeader('cache-control', 'no-cache');
        reply.end(zip(file));
      });
    },
  };
}
