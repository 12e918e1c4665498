/** Builds the page only when a source is newer than the last build. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Works in the current folder, which must be the project's. */
export async function buildIfStale(): Promise<void> {
  if (changedAt('dist/index.html') > Math.max(...SOURCES.map(changedAt))) return;
  console.log('Building the page …');
  // Under a test runner it says "test", and React would be built in its slow, talkative form.
  const told = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'warn' });
  if (told !== undefined) process.env['NODE_ENV'] = told;
}
