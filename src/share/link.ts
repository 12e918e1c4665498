/** A link is the run: `makeLink` and `parseLink` are each other's inverse, and neither guesses. */
import { RULES_VERSION } from '../engine/index.ts';
import { leading, type Opened, open, seal } from './envelope.ts';
import type { LinkFailure } from './failure.ts';
import { leaveRaw, pack, unpack } from './pack.ts';
import type { SharedRun } from './run.ts';
import { readRun, writeRun } from './run-code.ts';

export type { LinkFailure } from './failure.ts';
export type { OutcomeSummary, SharedRun, SharedTrack } from './run.ts';

const RUN_PREFIX = '#r1.';

/** Some programs cut links above the first; above the second a file is offered instead. */
export const LONG_LINK = 2000;
export const TOO_LONG_LINK = 4000;
/** What fits a QR code that a phone reads from a projector. */
export const QR_LINK = 271;

/** Characters of text that are looked at, at most: a file may be longer than a link. */
const MOST_TEXT = 300_000;

export type LinkResult =
  | { readonly ok: true; readonly run: SharedRun }
  | { readonly ok: false; readonly failure: LinkFailure };

/** The fragment that holds a run, from its `#` on; undefined where even a file could not hold it. */
export async function makeLink(run: SharedRun): Promise<string | undefined> {
  return prefixed(seal(await pack(writeRun(run))));
}

/** The same without waiting and without packing, for saves. */
export function makeSave(run: SharedRun): string | undefined {
  return prefixed(seal(leaveRaw(writeRun(run))));
}

function prefixed(sealed: string | undefined): string | undefined {
  return sealed === undefined ? undefined : RUN_PREFIX + sealed;
}

/** Reads a run from a fragment, an address, or any text that holds one. */
export async function parseLink(
  text: string,
  rulesVersion: number = RULES_VERSION,
): Promise<LinkResult> {
  if (text.length > MOST_TEXT) return failed({ kind: 'tooLong', length: text.length });
  const trimmed = text.trim();
  const from = trimmed.indexOf(RUN_PREFIX);
  if (from < 0) return failed(strange(trimmed));
  const { token, rest } = leading(trimmed.slice(from + RUN_PREFIX.length));
  const opened = openLines(token, rest);
  if (opened.kind !== 'open') return failed(opened);
  const unpacked = await unpack(opened.bytes);
  if (unpacked.kind !== 'bytes') return failed(unpacked);
  const read = readRun(unpacked.bytes, rulesVersion);
  return read.kind === 'run' ? { ok: true, run: read.run } : failed(read);
}

/** A mail program may have broken the link over lines: the pieces count only where the whole checks. */
function openLines(token: string, rest: string): Opened {
  const opened = open(token, rest);
  if (opened.kind === 'open' || !/^\s/.test(rest)) return opened;
  let joined = token;
  for (const piece of rest.trim().split(/\s+/)) {
    const next = leading(piece);
    joined += next.token;
    const whole = open(joined, '');
    if (whole.kind === 'open') return whole;
    if (whole.kind === 'damaged' || next.rest !== '') return opened;
  }
  return opened;
}

/** Text without the prefix of a run: the beginning of one, a scenario, a newer kind, or none of ours. */
function strange(text: string): LinkFailure {
  const hash = text.slice(Math.max(0, text.lastIndexOf('#')));
  if (hash !== '' && RUN_PREFIX.startsWith(hash)) return { kind: 'cutShort', missing: 0 };
  if (hash.startsWith('#s1.')) return { kind: 'scenarioLink' };
  if (/^#[rs]\d+\./.test(hash)) return { kind: 'newer' };
  if (/^#[rs]\d/.test(hash)) return { kind: 'damaged' };
  return { kind: 'foreign' };
}

function failed(failure: LinkFailure): LinkResult {
  return { ok: false, failure };
}
