/** The log as a run that can travel, and back. */
import { checksum, type Frame, opening, outcome, RULES_VERSION, step } from '../engine/index.ts';
import type { OutcomeSummary, SharedRun, SharedTrack } from '../share/run.ts';
import { activeTrack, runOf } from './play.ts';
import type { Stage } from './stage.ts';
import type { Banner, GameData } from './state.ts';
import { commandsOf, lastFrame, type Run, sameCommand, type Track } from './track.ts';

function summaryOf(run: Run, frame: Frame): OutcomeSummary {
  const { law, lives, credibility, interest, burden } = outcome(run.setting, frame.world);
  const hundredths = (value: number): number => (value < 0 ? -1 : Math.round(value * 100));
  return [
    hundredths(law),
    hundredths(lives),
    hundredths(credibility),
    hundredths(interest),
    hundredths(burden),
  ];
}

type Bundle = Pick<SharedRun, 'tracks' | 'active' | 'compare'>;

/** Every track, for a save. */
function wholeTree(game: GameData): Bundle | undefined {
  const place = (id: number | undefined): number =>
    game.tracks.findIndex((track) => track.id === id);
  const tracks = game.tracks.map((track) => ({
    parent: place(track.parent),
    shared: Math.max(0, track.forkedAt),
    commands: commandsOf(track.frames.slice(Math.max(0, track.forkedAt) + 1)),
  }));
  const [first, ...rest] = tracks;
  if (first === undefined) return undefined;
  return { tracks: [first, ...rest], active: place(game.active), compare: place(game.compare) };
}

/** What is on the screen: the track shown, and the one beside it. */
function shownTracks(game: GameData, shown: Track): Bundle {
  const beside = game.tracks.find((track) => track.id === game.compare);
  const commands = commandsOf(shown.frames);
  if (beside === undefined || beside === shown) {
    return { tracks: [{ parent: -1, shared: 0, commands }], active: 0, compare: -1 };
  }
  const other = commandsOf(beside.frames);
  let shared = 0;
  for (const command of commands) {
    const against = other[shared];
    if (against === undefined || !sameCommand(command, against)) break;
    shared += 1;
  }
  const branch: SharedTrack = { parent: 0, shared, commands: commands.slice(shared) };
  return {
    tracks: [{ parent: -1, shared: 0, commands: other }, branch],
    active: 1,
    compare: 0,
  };
}

/** More branches than this are not saved, only those on the screen. */
const MOST_TRACKS = 200;

/** `scope`: for a link what is on the screen, for a save every branch. */
export function sharedRun(game: GameData, scope: 'screen' | 'all'): SharedRun | undefined {
  const run = runOf(game);
  const shown = activeTrack(game);
  if (run === undefined || shown === undefined) return undefined;
  const isWhole = scope === 'all' && game.tracks.length <= MOST_TRACKS;
  const bundle = isWhole ? wholeTree(game) : shownTracks(game, shown);
  if (bundle === undefined) return undefined;
  const last = lastFrame(shown);
  return {
    scenario: run.setting.scenario.id,
    version: run.setting.scenario.version,
    seed: run.seed,
    ...bundle,
    cursor: game.cursor,
    rulesVersion: RULES_VERSION,
    checksum: checksum(last.world),
    summary: summaryOf(run, last),
  };
}

type Played = Pick<
  GameData,
  'setting' | 'sheet' | 'seed' | 'tracks' | 'active' | 'cursor' | 'compare' | 'banner'
>;

/** Plays a shared run again; where the rules have changed since, says how. */
export function replayed(staged: Stage, shared: SharedRun): Played {
  const run: Run = { setting: staged.setting, seed: shared.seed };
  const tracks: Track[] = [];
  for (const track of shared.tracks) tracks.push(replayTrack(run, tracks, track));
  const [first] = tracks;
  const shown = tracks[shared.active] ?? first;
  const frames = shown?.frames ?? [];
  return {
    ...staged,
    seed: shared.seed,
    tracks,
    active: shown?.id ?? 0,
    cursor: Math.min(shared.cursor, frames.length - 1),
    compare: shared.compare < 0 ? undefined : shared.compare,
    banner: shown === undefined ? undefined : bannerOf(run, shared, shown),
  };
}

/** Stops at the first order that is no longer allowed. */
function replayTrack(run: Run, tracks: readonly Track[], shared: SharedTrack): Track {
  const id = tracks.length;
  const parent = tracks[shared.parent];
  const before = parent?.frames.slice(0, shared.shared + 1) ?? [opening(run.setting)];
  const isWhole = parent === undefined || before.length === shared.shared + 1;
  const frames: Frame[] = [...before];
  for (const command of isWhole ? shared.commands : []) {
    const world = frames.at(-1)?.world;
    const result = world && step(run.setting, run.seed, world, command);
    if (!result?.ok) break;
    frames.push({ command, ...result.value });
  }
  return {
    id,
    parent: shared.parent,
    forkedAt: parent === undefined ? -1 : before.length - 1,
    frames,
  };
}

function bannerOf(run: Run, shared: SharedRun, shown: Track): Banner | undefined {
  const track = shared.tracks[shared.active];
  const of = (track?.shared ?? 0) + (track?.commands.length ?? 0);
  const at = shown.frames.length;
  if (at - 1 < of) return { kind: 'stoppedEarly', at, of };
  const last = lastFrame(shown);
  if (checksum(last.world) === shared.checksum) return undefined;
  return { kind: 'rulesChanged', made: shared.summary, now: summaryOf(run, last) };
}
