/** Bytes made smaller by the browser's own deflate, where that helps. The first byte says which. */

const RAW = 0;
const PACKED = 1;

/** No run is longer than this when unpacked; a longer one is a bomb. */
const MOST_BYTES = 200_000;

export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

export function leaveRaw(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([RAW, ...bytes]);
}

/** The smaller of raw and packed. */
export async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await through(bytes, () => new CompressionStream('deflate-raw'));
  if (packed === undefined || packed.length >= bytes.length) return leaveRaw(bytes);
  return Uint8Array.from([PACKED, ...packed]);
}

export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const how = bytes[0];
  const rest = bytes.subarray(1);
  if (how === RAW) return { kind: 'bytes', bytes: rest };
  if (how !== PACKED) return { kind: 'newer' };
  const unpacked = await through(rest, () => new DecompressionStream('deflate-raw'));
  return unpacked === undefined ? { kind: 'damaged' } : { kind: 'bytes', bytes: unpacked };
}

/** Undefined where the stream is not to be had, fails, or never ends. */
async function through(
  bytes: Uint8Array,
  makeStream: () => CompressionStream | DecompressionStream,
): Promise<Uint8Array | undefined> {
  try {
    const source = new Blob([Uint8Array.from(bytes)]).stream();
    const reader = source.pipeThrough(makeStream()).getReader();
    const parts: number[] = [];
    for (;;) {
      const part = await reader.read();
      if (part.done) return Uint8Array.from(parts);
      for (const byte of part.value) parts.push(byte);
      if (parts.length > MOST_BYTES) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
}
