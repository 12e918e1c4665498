/** What an order does to the log: pure, from one state of the game to the next. */
import {
  type Command,
  type Frame,
  isGentle,
  MEASURES,
  type Measure,
  options,
  type Refusal,
  type RulesPatch,
  step,
} from '../engine/index.ts';
import type { GameData } from './state.ts';
import { carryOn, commandsOf, lastFrame, type Run, sameCommand, type Track } from './track.ts';

export type Change = Pick<GameData, 'tracks' | 'active' | 'cursor'> &
  Partial<Pick<GameData, 'compare'>>;

export type Played =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly refusal: Refusal };

export function activeTrack(game: GameData): Track | undefined {
  return game.tracks.find((track) => track.id === game.active);
}

export function runOf(game: GameData): Run | undefined {
  return game.setting === undefined ? undefined : { setting: game.setting, seed: game.seed };
}

/** The active track with frames appended at the cursor, as a branch where that is before its end. */
function grow(game: GameData, track: Track, frames: readonly Frame[]): Change {
  const kept = track.frames.slice(0, game.cursor + 1);
  const grown = [...kept, ...frames];
  const cursor = grown.length - 1;
  if (game.cursor === track.frames.length - 1) {
    const tracks = game.tracks.map((old) => (old === track ? { ...old, frames: grown } : old));
    return { tracks, active: track.id, cursor };
  }
  const branch: Track = {
    id: nextId(game.tracks),
    parent: track.id,
    forkedAt: game.cursor,
    frames: grown,
  };
  return { tracks: [...game.tracks, branch], active: branch.id, cursor };
}

function nextId(tracks: readonly Track[]): number {
  return tracks.reduce((most, track) => Math.max(most, track.id), -1) + 1;
}

function inOrder(measures: readonly Measure[]): readonly Measure[] {
  return MEASURES.filter((measure) => measures.includes(measure));
}

/** The order as a link would bring it back: a text's measures in the order of their set, none twice. */
function asWritten(command: Command): Command {
  if (command.kind === 'proposeDraft') return { ...command, measures: inOrder(command.measures) };
  if (command.kind !== 'amendDraft') return command;
  return { ...command, add: inOrder(command.add), drop: inOrder(command.drop) };
}

/** Carries out one order at the cursor. The order that was given here before just steps on. */
export function play(game: GameData, ordered: Command): Played | undefined {
  const command = asWritten(ordered);
  const run = runOf(game);
  const track = activeTrack(game);
  const frame = track?.frames[game.cursor];
  if (run === undefined || track === undefined || frame === undefined) return undefined;
  const given = track.frames[game.cursor + 1]?.command;
  if (given !== undefined && sameCommand(given, command)) {
    const { tracks, active } = game;
    return { ok: true, change: { tracks, active, cursor: game.cursor + 1 } };
  }
  const result = step(run.setting, run.seed, frame.world, command);
  if (!result.ok) return { ok: false, refusal: result.refusal };
  return { ok: true, change: grow(game, track, [{ command, ...result.value }]) };
}

/**
 * Takes back an order that is not carried out yet: the log is as if it had never been given. Undefined where
 * there is none to take back, or where another track builds on it.
 */
export function retract(game: GameData, command: Command): Change | undefined {
  const run = runOf(game);
  const track = activeTrack(game);
  if (run === undefined || track === undefined || game.cursor < track.frames.length - 1) {
    return undefined;
  }
  const at = track.frames.findLastIndex(
    (frame) => frame.command !== undefined && sameCommand(frame.command, command),
  );
  const waits = track.frames
    .slice(at)
    .every(({ events }) => events.every((event) => event.kind === 'intentSet'));
  const shared = game.tracks.some(({ parent, forkedAt }) => parent === track.id && forkedAt >= at);
  if (at <= Math.max(0, track.forkedAt) || !waits || shared) return undefined;
  const later = commandsOf(track.frames.slice(at + 1));
  const frames = carryOn(run, track.frames.slice(0, at), later);
  const tracks = game.tracks.map((old) => (old === track ? { ...old, frames } : old));
  return { tracks, active: track.id, cursor: frames.length - 1 };
}

/** Was there a ballot of weight in which the seat had a vote? */
function hasVoted(frame: Frame): boolean {
  const { seat } = frame.world;
  if (seat.kind !== 'country') return false;
  return frame.events.some(
    (event) =>
      event.kind === 'ballotHeld' &&
      !isGentle(event.ballot.draft.measures) &&
      event.ballot.votes.some(({ country }) => country === seat.country),
  );
}

/** Ends phases until the seat has a choice, has voted (its vote is to be seen), or the crisis is over. */
export function playOn(game: GameData): Change | undefined {
  const run = runOf(game);
  const track = activeTrack(game);
  let at: GameData = game;
  if (run === undefined || track === undefined) return undefined;
  // A phase may end in itself (one ballot after another), so the bound counts those too.
  for (let phases = 0; phases < MOST_PHASES; phases += 1) {
    const played = play(at, { kind: 'endPhase' });
    if (played === undefined || !played.ok) break;
    at = { ...at, ...played.change };
    const frame = activeTrack(at)?.frames[at.cursor];
    if (frame === undefined || frame.world.over || hasVoted(frame)) break;
    if (options(run.setting, frame.world).decision) break;
  }
  if (at === game) return undefined;
  return { tracks: at.tracks, active: at.active, cursor: at.cursor };
}

const MOST_PHASES = 500;

/** A track that shares everything up to a frame and carries on from there, under a patch if given. */
export function forkTrack(
  game: GameData,
  frame: number,
  patch: RulesPatch | undefined,
): Played | undefined {
  const run = runOf(game);
  const track = activeTrack(game);
  const from = track?.frames[frame];
  if (run === undefined || track === undefined || from === undefined) return undefined;
  let frames: readonly Frame[] = track.frames.slice(0, frame + 1);
  if (patch !== undefined) {
    const command: Command = { kind: 'changeRules', patch };
    const result = step(run.setting, run.seed, from.world, command);
    if (!result.ok) return { ok: false, refusal: result.refusal };
    frames = [...frames, { command, ...result.value }];
  }
  const cursor = frames.length - 1;
  frames = carryOn(run, frames, commandsOf(track.frames.slice(frame + 1)));
  if (lastFrame(track).world.over) frames = runOut(run, frames);
  const fork: Track = { id: nextId(game.tracks), parent: track.id, forkedAt: frame, frames };
  return {
    ok: true,
    change: { tracks: [...game.tracks, fork], active: fork.id, cursor, compare: track.id },
  };
}

/** Where the original was over but the fork, being longer, is not: nobody decides any more. */
export function runOut(run: Run, frames: readonly Frame[]): readonly Frame[] {
  let all = frames;
  for (let phases = 0; phases < MOST_PHASES; phases += 1) {
    const world = all.at(-1)?.world;
    if (world === undefined || world.over) break;
    all = carryOn(run, all, [{ kind: 'endPhase' }]);
  }
  return all;
}
