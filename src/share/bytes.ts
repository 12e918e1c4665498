/** Bytes in and out. A reader never throws: what does not fit marks it spoilt, and reads as zero. */

export interface Writer {
  readonly bytes: number[];
}

export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
  /** Set once something did not fit. */
  spoilt: boolean;
  /** Set once a code was met that this version does not know. */
  unknown: boolean;
}

export function makeWriter(): Writer {
  return { bytes: [] };
}

export function makeReader(bytes: Uint8Array): Reader {
  return { bytes, at: 0, spoilt: false, unknown: false };
}

export function isStopped(reader: Reader): boolean {
  return reader.spoilt || reader.unknown;
}

export function writeByte(writer: Writer, value: number): void {
  writer.bytes.push(value & 255);
}

export function readByte(reader: Reader): number {
  const value = reader.bytes[reader.at];
  if (value === undefined) {
    reader.spoilt = true;
    return 0;
  }
  reader.at += 1;
  return value;
}

/** Seven bits a byte, low ones first; any whole number from 0 to 2^53 − 1. */
export function writeVarint(writer: Writer, value: number): void {
  let left = value;
  while (left >= 128) {
    writer.bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  writer.bytes.push(left);
}

/** Reads one, and refuses what is above the given bound or not written in the shortest way. */
export function readVarint(reader: Reader, most: number): number {
  let value = 0;
  let scale = 1;
  for (let index = 0; index < 8; index += 1) {
    const byte = readByte(reader);
    value += (byte % 128) * scale;
    scale *= 128;
    if (byte < 128) {
      if ((byte === 0 && index > 0) || value > most) reader.spoilt = true;
      return reader.spoilt ? 0 : value;
    }
  }
  reader.spoilt = true;
  return 0;
}

const text = new TextEncoder();
const plain = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function writeText(writer: Writer, value: string): void {
  const bytes = text.encode(value);
  writeVarint(writer, bytes.length);
  for (const byte of bytes) writer.bytes.push(byte);
}

export function readText(reader: Reader, most: number): string {
  const length = readVarint(reader, most);
  const end = reader.at + length;
  if (reader.spoilt || end > reader.bytes.length) {
    reader.spoilt = true;
    return '';
  }
  const part = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  try {
    return plain.decode(part);
  } catch {
    reader.spoilt = true;
    return '';
  }
}

const THOUSANDTHS = 1000;
const FAR = 1_000_000;

/** A fraction: thousandths where they are exact (the usual case), else the eight bytes themselves. */
export function writeNumber(writer: Writer, value: number): void {
  const steps = Math.round(value * THOUSANDTHS);
  if (Math.abs(steps) < FAR && steps / THOUSANDTHS === value && !Object.is(value, -0)) {
    writeVarint(writer, steps < 0 ? -steps * 2 : steps * 2 + 1);
    return;
  }
  writeVarint(writer, 0);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  for (let index = 0; index < 8; index += 1) writer.bytes.push(view.getUint8(index));
}

export function readNumber(reader: Reader): number {
  const code = readVarint(reader, FAR * 2);
  if (code !== 0) return (code % 2 === 1 ? (code - 1) / 2 : -code / 2) / THOUSANDTHS;
  const view = new DataView(new ArrayBuffer(8));
  for (let index = 0; index < 8; index += 1) view.setUint8(index, readByte(reader));
  const value = view.getFloat64(0);
  if (!Number.isFinite(value)) {
    reader.spoilt = true;
    return 0;
  }
  return value;
}

/** Position in a closed set; a position past its end is from a newer version. */
export function readChoice<T>(reader: Reader, set: readonly T[], code: number): T {
  const value = set[code] ?? set[0];
  if (code >= set.length) reader.unknown = true;
  if (value === undefined) throw new Error('a closed set is never empty');
  return value;
}
