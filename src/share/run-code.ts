/** A run as bytes: what it is a function of, where one looks, and how it came out. */
import {
  isStopped,
  makeReader,
  makeWriter,
  type Reader,
  readByte,
  readText,
  readVarint,
  type Writer,
  writeByte,
  writeText,
  writeVarint,
} from './bytes.ts';
import { MOST_COMMANDS, readCommands, writeCommands } from './command-code.ts';
import type { OutcomeSummary, SharedRun, SharedTrack } from './run.ts';

const LONGEST_ID = 64;
const MOST_TRACKS = 200;
const MOST_EDITIONS = 100_000;
const MOST_RULES = 1_000_000;
const MOST_SEED = 2 ** 32 - 1;
/** The byte that stands for "nobody was seated". */
const NOBODY = 255;

export function writeRun(run: SharedRun): Uint8Array {
  const writer = makeWriter();
  writeVarint(writer, run.rulesVersion);
  writeText(writer, run.scenario);
  writeVarint(writer, run.version);
  writeVarint(writer, run.seed);
  writeTracks(writer, run);
  writeVarint(writer, commandsIn(run.tracks, run.active) - run.cursor);
  for (let at = 0; at < 8; at += 2) {
    writeByte(writer, Number.parseInt(run.checksum.slice(at, at + 2), 16));
  }
  for (const value of run.summary) writeByte(writer, value < 0 ? NOBODY : value);
  return Uint8Array.from(writer.bytes);
}

function writeTracks(writer: Writer, run: SharedRun): void {
  writeVarint(writer, run.tracks.length - 1);
  run.tracks.forEach((track, at) => {
    if (at > 0) {
      writeVarint(writer, track.parent);
      writeVarint(writer, track.shared);
    }
    writeCommands(writer, track.commands);
  });
  if (run.tracks.length > 1) {
    writeVarint(writer, run.active);
    writeVarint(writer, run.compare + 1);
  }
}

/** Commands from the opening to the end of a track. */
export function commandsIn(tracks: readonly SharedTrack[], at: number): number {
  const track = tracks[at];
  return track === undefined ? 0 : track.shared + track.commands.length;
}

export type ReadRun =
  | { readonly kind: 'run'; readonly run: SharedRun }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Reads what `writeRun` wrote; `rulesVersion` is the highest that this version can replay. */
export function readRun(bytes: Uint8Array, rulesVersion: number): ReadRun {
  const reader = makeReader(bytes);
  const made = readVarint(reader, MOST_RULES);
  if (!reader.spoilt && made > rulesVersion) return { kind: 'newer' };
  const run = readBody(reader, made);
  if (reader.unknown && !reader.spoilt) return { kind: 'newer' };
  if (run === undefined || reader.spoilt || reader.at !== bytes.length) return { kind: 'damaged' };
  return { kind: 'run', run };
}

function readBody(reader: Reader, rulesVersion: number): SharedRun | undefined {
  const scenario = readText(reader, LONGEST_ID);
  const version = readVarint(reader, MOST_EDITIONS);
  const seed = readVarint(reader, MOST_SEED);
  const tracks = readTracks(reader);
  const isSeveral = tracks.length > 1;
  const active = isSeveral ? readVarint(reader, tracks.length - 1) : 0;
  const compare = isSeveral ? readVarint(reader, tracks.length) - 1 : -1;
  const commands = commandsIn(tracks, active);
  const cursor = commands - readVarint(reader, commands);
  let checksum = '';
  for (let at = 0; at < 4; at += 1) checksum += readByte(reader).toString(16).padStart(2, '0');
  const summary = readSummary(reader);
  const [first, ...rest] = tracks;
  if (isStopped(reader) || first === undefined || !/^[a-z0-9-]+$/.test(scenario)) return undefined;
  const place = { active, compare, cursor };
  return {
    scenario,
    version,
    seed,
    tracks: [first, ...rest],
    ...place,
    rulesVersion,
    checksum,
    summary,
  };
}

function readTracks(reader: Reader): readonly SharedTrack[] {
  const more = readVarint(reader, MOST_TRACKS - 1);
  const tracks: SharedTrack[] = [{ parent: -1, shared: 0, commands: readCommands(reader) }];
  while (tracks.length <= more && !isStopped(reader)) {
    const parent = readVarint(reader, tracks.length - 1);
    const shared = readVarint(reader, Math.min(commandsIn(tracks, parent), MOST_COMMANDS));
    tracks.push({ parent, shared, commands: readCommands(reader) });
  }
  return tracks;
}

function readSummary(reader: Reader): OutcomeSummary {
  const next = (): number => {
    const value = readByte(reader);
    if (value > 100 && value !== NOBODY) reader.spoilt = true;
    return value === NOBODY ? -1 : value;
  };
  return [next(), next(), next(), next(), next()];
}
