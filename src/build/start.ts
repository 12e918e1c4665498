/** `npm start`: builds the page if a source is newer than the last build, serves it, prints its address. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, preview } from 'vite';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

async function start(): Promise<void> {
  if (changedAt('dist/index.html') < Math.max(...SOURCES.map(changedAt))) {
    console.log('Building the page …');
    await build({ logLevel: 'warn' });
  }
  const server = await preview({ logLevel: 'warn', preview: { port: 4173, open: false } });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
  console.log(`\nChapter VII is ready: ${address}\nOpen this address in a browser. Stop with Ctrl+C.\n`);
}

process.chdir(join(import.meta.dirname, '../..'));
await start();
