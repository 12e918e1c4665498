import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

interface Answer {
  readonly encoding: string | undefined;
  readonly bytes: Buffer;
}

/** `fetch` would unpack the answer by itself and not tell. */
function ask(path: string, encoding: string): Promise<Answer> {
  return new Promise((done, fail) => {
    get(new URL(path, inject('address')), { headers: { 'accept-encoding': encoding } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        done({ encoding: reply.headers['content-encoding'], bytes: Buffer.concat(parts) });
      });
    }).on('error', fail);
  });
}

it('sends text compressed to whoever takes it so, and the same text plain to others', async () => {
  for (const path of ['', 'index.html', 'sw.js', 'map/world.json']) {
    const zipped = await ask(path, 'gzip, br');
    const plain = await ask(path, 'identity');
    expect(zipped.encoding).toBe('gzip');
    expect(plain.encoding).toBeUndefined();
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    expect(zipped.bytes.length).toBeLessThan(plain.bytes.length);
  }
});

it('sends no file from outside the built page', async () => {
  const { bytes } = await ask('..%2fpackage.json', 'gzip');
  expect(bytes.toString()).not.toContain('devDependencies');
});
