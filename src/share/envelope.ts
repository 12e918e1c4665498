/**
 * The text around the bytes: `#r1.`, three characters of length and one that checks them, then the bytes
 * in the URL-safe alphabet, the last four of them a CRC. The length comes first and is checked by itself,
 * so that a cut is told from damage at every place.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(
  ALPHABET.split('').map((char, at) => [char, at]),
);

const HEADER = 4;
/** Characters of body that three characters can count. */
const LONGEST = 64 ** 3 - 1;

export type Opened =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'cutShort'; readonly missing: number }
  | { readonly kind: 'damaged' };

function char(value: number): string {
  return ALPHABET.charAt(value);
}

/** Odd weights: changing any one of the three characters changes it. */
function headerCheck(a: number, b: number, c: number): number {
  return (5 * a + 11 * b + 23 * c + 7) % 64;
}

/** Undefined where the bytes are too many for the header to count. */
export function seal(bytes: Uint8Array): string | undefined {
  const check = crc32(bytes);
  const all = [...bytes, ...[24, 16, 8, 0].map((shift) => (check >>> shift) & 255)];
  let body = '';
  for (let at = 0; at < all.length; at += 3) {
    const group = all.slice(at, at + 3);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    for (let part = 0; part <= group.length; part += 1) {
      body += char((bits >>> (18 - 6 * part)) & 63);
    }
  }
  const length = body.length;
  if (length > LONGEST) return undefined;
  const [a, b, c] = [length >> 12, (length >> 6) & 63, length & 63];
  return char(a) + char(b) + char(c) + char(headerCheck(a, b, c)) + body;
}

/** `rest`: what follows the characters of the alphabet. */
export function open(text: string, rest: string): Opened {
  const values: number[] = [];
  for (const one of text) values.push(VALUES.get(one) ?? 0);
  if (values.length < HEADER) return shortOf(HEADER - values.length, rest);
  const [a = 0, b = 0, c = 0, check = 0, ...body] = values;
  if (check !== headerCheck(a, b, c)) return { kind: 'damaged' };
  const missing = a * 4096 + b * 64 + c - body.length;
  if (missing > 0) return shortOf(missing, rest);
  if (missing < 0) return { kind: 'damaged' };
  return unseal(body);
}

/**
 * What is missing may stand there behind a wrong character: damage, then, and not a cut. After a space
 * it is other text, unless it fits exactly.
 */
function shortOf(missing: number, rest: string): Opened {
  const isOther = /^\s/.test(rest) && rest.length !== missing;
  const standing = isOther ? 0 : rest.length;
  return standing >= missing
    ? { kind: 'damaged' }
    : { kind: 'cutShort', missing: missing - standing };
}

function unseal(body: readonly number[]): Opened {
  const spare = (body.length * 6) % 8;
  const last = body.at(-1) ?? 0;
  // Bits left over must be zero, or one run would have several links.
  if (spare === 6 || last % 2 ** spare !== 0) return { kind: 'damaged' };
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of body) {
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  const end = bytes.length - 4;
  if (end < 0) return { kind: 'damaged' };
  const content = Uint8Array.from(bytes.slice(0, end));
  const check = bytes.slice(end).reduce((sum, byte) => ((sum << 8) | byte) >>> 0, 0);
  return check === crc32(content) ? { kind: 'open', bytes: content } : { kind: 'damaged' };
}

/** The reflected polynomial of IEEE 802.3: finds every burst of errors up to 32 bits, so any one character. */
const POLYNOMIAL = 0xedb88320;

function crc32(bytes: Uint8Array): number {
  let check = -1;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? POLYNOMIAL : 0);
  }
  return ~check >>> 0;
}

/** Splits off the leading characters of the alphabet. */
export function leading(text: string): { readonly token: string; readonly rest: string } {
  let end = 0;
  while (end < text.length && VALUES.has(text.charAt(end))) end += 1;
  return { token: text.slice(0, end), rest: text.slice(end) };
}
