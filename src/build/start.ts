/** `npm start`: builds the page if need be, serves it, prints its address. */
import { join } from 'node:path';
import process from 'node:process';
import { preview } from 'vite';
import { buildIfStale } from './page.ts';

process.chdir(join(import.meta.dirname, '../..'));
await buildIfStale();
const server = await preview({ logLevel: 'warn', preview: { port: 4173, open: false } });
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
console.log(
  `\nChapter VII is ready: ${address}\nOpen this address in a browser. Stop with Ctrl+C.\n`,
);
