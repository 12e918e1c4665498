/** What leaves the page: links, files, tables. Nothing is sent; each is handed to the screen. */
import { activeTrack, runOf } from './play.ts';
import { sharedRun } from './shared.ts';
import type { GameData } from './state.ts';
import { commandsOf } from './track.ts';

export interface LinkOffer {
  /** The fragment, from its `#` on. */
  readonly link: string;
  readonly fit: 'qr' | 'fine' | 'long' | 'tooLong';
}

/** The link of what is on the screen; `address` is what goes before the fragment, and counts. */
export async function linkOf(game: GameData, address: string): Promise<LinkOffer | undefined> {
  const run = sharedRun(game, 'screen');
  if (run === undefined) return undefined;
  const { LONG_LINK, makeLink, QR_LINK, TOO_LONG_LINK } = await import('../share/link.ts');
  const link = await makeLink(run);
  if (link === undefined) return undefined;
  const length = address.length + link.length;
  if (length > TOO_LONG_LINK) return { link, fit: 'tooLong' };
  if (length > LONG_LINK) return { link, fit: 'long' };
  return { link, fit: length > QR_LINK ? 'fine' : 'qr' };
}

export type FileKind = 'run' | 'turns' | 'votes' | 'record';

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A run to open here again, its tables (CSV), or all of it (JSON). */
export async function fileOf(game: GameData, kind: FileKind): Promise<ExportedFile | undefined> {
  const run = runOf(game);
  const shown = activeTrack(game);
  if (run === undefined || shown === undefined) return undefined;
  const { runRecord, turnsCsv, votesCsv } = await import('../share/export.ts');
  const { setting, seed } = run;
  const name = `${setting.scenario.id}-${seed}`;
  const table = (part: string, content: string): ExportedFile => ({
    name: `${name}-${part}.csv`,
    type: 'text/csv;charset=utf-8',
    content,
  });
  if (kind === 'turns') return table('turns', turnsCsv(setting, shown.frames));
  if (kind === 'votes') return table('votes', votesCsv(setting, shown.frames));
  if (kind === 'record') {
    const content = `${JSON.stringify(runRecord(setting, seed, shown.frames), undefined, 1)}\n`;
    return { name: `${name}.json`, type: 'application/json', content };
  }
  const offer = await linkOf(game, '');
  if (offer === undefined) return undefined;
  return { name: `${name}.chapter-vii.txt`, type: 'text/plain', content: `${offer.link}\n` };
}

/** The log as plain text, for the page that says that something broke: it needs nothing loaded. */
export function logOf(game: GameData): string {
  const run = runOf(game);
  const shown = activeTrack(game);
  if (run === undefined || shown === undefined) return '';
  const { id, version } = run.setting.scenario;
  const commands = commandsOf(shown.frames);
  return JSON.stringify({ scenario: id, version, seed: run.seed, commands });
}
