/** Serves the built page on a free port for the browser tests. */
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../src/build/page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at the end. */
    address: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const server = await preview({
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The preview has no port');
  project.provide('address', `http://127.0.0.1:${bound.port}/`);
  return () => server.close();
}
