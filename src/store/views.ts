/** What the screens ask: hooks over the engine's queries, each answered once for each world. */
import { useMemo } from 'react';
import {
  type AskedResponse,
  type CalculusAccount,
  type Composition,
  type CountryIndex,
  calculus,
  compose,
  explainResponse,
  explainVote,
  type Frame,
  type LedgerRow,
  ledger,
  type Measure,
  type MoveAccount,
  type Options,
  type Outcome,
  options,
  outcome,
  type Phase,
  type Prospects,
  prospects,
  type ResponseAccount,
  responsesOf,
  type Setting,
  type TurningPoint,
  turningPoints,
  type VoteAccount,
  type World,
  type WorldEvent,
} from '../engine/index.ts';
import { type Difference, difference } from './difference.ts';
import { type FootingRun, footingRuns } from './footings.ts';
import { useGame } from './game.ts';
import { once } from './memo.ts';
import { moveAccount, worldOfMoves } from './moves.ts';
import { activeTrack } from './play.ts';
import { type StanceOn, stanceOn } from './stance.ts';
import type { GameData } from './state.ts';
import type { Track } from './track.ts';

const NO_FRAMES: readonly Frame[] = [];
const NO_EVENTS: readonly WorldEvent[] = [];

export function framesOf(game: GameData): readonly Frame[] {
  return activeTrack(game)?.frames ?? NO_FRAMES;
}

export function useSetting(): Setting | undefined {
  return useGame((game) => game.setting);
}

export function useFrames(): readonly Frame[] {
  return useGame(framesOf);
}

export function useTrack(): Track | undefined {
  return useGame(activeTrack);
}

/** The track shown beside the active one. */
export function useOtherTrack(): Track | undefined {
  return useGame((game) => game.tracks.find((track) => track.id === game.compare));
}

/** The frame shown: the order given, what came of it, and the world after it. */
export function useFrame(): Frame | undefined {
  return useGame((game) => framesOf(game)[game.cursor]);
}

export function useWorld(): World | undefined {
  return useFrame()?.world;
}

/** Is the frame shown the end of its track? Before it, a new order branches. */
export function useIsAtEnd(): boolean {
  return useGame((game) => game.cursor >= framesOf(game).length - 1);
}

function useAbout<T>(key: string, ask: (setting: Setting, world: World) => T): T | undefined {
  const setting = useSetting();
  const world = useWorld();
  if (setting === undefined || world === undefined) return undefined;
  return once(world, key, () => ask(setting, world));
}

export function useOptions(): Options | undefined {
  return useAbout('options', options);
}

/** The stances to show: on the text that lies on the table, unless `voted`, else on the last one voted. */
export function useStanceOn(voted: boolean): StanceOn | undefined {
  const setting = useSetting();
  const world = useWorld();
  const frames = useFrames();
  const cursor = useGame((game) => game.cursor);
  if (setting === undefined || world === undefined) return undefined;
  return once(world, `stance ${voted}`, () => stanceOn(setting, frames, cursor, voted));
}

export function useLedger(): readonly LedgerRow[] | undefined {
  return useAbout('ledger', ledger);
}

export function useOutcome(): Outcome | undefined {
  return useAbout('outcome', outcome);
}

export function useComposition(measures: readonly Measure[]): Composition | undefined {
  return useAbout(`compose ${measures.join()}`, (setting, world) =>
    compose(setting, world, measures),
  );
}

/** Of a draft on the table. */
export function useProspects(draftNumber: number): Prospects | undefined {
  return useAbout(`prospects ${draftNumber}`, (setting, world) => {
    const draft = world.table.find((on) => on.number === draftNumber);
    return draft === undefined ? undefined : prospects(setting, world, draft);
  });
}

/** What a would-be aggressor believes; nothing once it has attacked, or for others. */
export function useCalculus(country: CountryIndex): CalculusAccount | undefined {
  return useAbout(`calculus ${country}`, (setting, world) =>
    world.crisis.status === 'dispute' && setting.aggressors.includes(country)
      ? calculus(setting, world, country)
      : undefined,
  );
}

/** Why a member voted as it did on a text, read against the world before the ballot. */
export function useVoteAccount(
  draftNumber: number,
  country: CountryIndex,
): VoteAccount | undefined {
  const setting = useSetting();
  const seed = useGame((game) => game.seed);
  const frames = useFrames();
  const at = frames.findIndex((frame) => ballotIn(frame, draftNumber) !== undefined);
  const ballot = at < 0 ? undefined : ballotIn(frames[at], draftNumber);
  const before = frames[at - 1]?.world;
  if (setting === undefined || before === undefined || ballot === undefined) return undefined;
  const cast = ballot.votes.find((vote) => vote.country === country);
  if (cast === undefined) return undefined;
  return once(before, `vote ${draftNumber} ${country} ${cast.vote}`, () =>
    explainVote(setting, seed, before, ballot.draft, country, cast),
  );
}

function ballotIn(frame: Frame | undefined, draftNumber: number) {
  for (const event of frame?.events ?? []) {
    if (event.kind === 'ballotHeld' && event.ballot.draft.number === draftNumber) {
      return event.ballot;
    }
  }
  return undefined;
}

/** The last world, at or before the one shown, in which a phase's choices were about to be made. */
function worldIn(frames: readonly Frame[], cursor: number, phase: Phase): World | undefined {
  for (let at = cursor; at >= 0; at -= 1) {
    const world = frames[at]?.world;
    if (world?.phase === phase) return world;
  }
  return frames[cursor]?.world;
}

function useAboutResponse<T>(
  key: string,
  ask: (setting: Setting, seed: number, world: World) => T,
): T | undefined {
  const setting = useSetting();
  const seed = useGame((game) => game.seed);
  const world = useGame((game) => worldIn(framesOf(game), game.cursor, 'response'));
  if (setting === undefined || world === undefined) return undefined;
  return once(world, key, () => ask(setting, seed, world));
}

/** Why a country gives (or complies) as it does, in the latest response phase. */
export function useResponseAccount(
  country: CountryIndex,
  what: AskedResponse,
): ResponseAccount | undefined {
  return useAboutResponse(`response ${country} ${what}`, (setting, seed, world) =>
    explainResponse(setting, seed, world, country, what),
  );
}

/** What a country can be asked about in the latest response phase. */
export function useResponses(country: CountryIndex): readonly AskedResponse[] {
  const key = `responses ${country}`;
  return useAboutResponse(key, (setting, _, world) => responsesOf(setting, world, country)) ?? [];
}

/** What a seat's own moves would be worth in the latest response phase, made or still to be made. */
export function useMoveAccount(country: CountryIndex): MoveAccount | undefined {
  return useAboutResponse(`move ${country}`, (setting, seed, world) =>
    moveAccount(setting, seed, world, country),
  );
}

/** Have there been moves to ask about? */
export function useHasMoved(): boolean {
  return useGame((game) => worldOfMoves(framesOf(game), game.cursor) !== undefined);
}

/** Why a party, or the lead of the coalition, moved as it did. */
export function useMoveMade(country: CountryIndex): MoveAccount | undefined {
  const setting = useSetting();
  const seed = useGame((game) => game.seed);
  const world = useGame((game) => worldOfMoves(framesOf(game), game.cursor));
  if (setting === undefined || world === undefined) return undefined;
  return once(world, `move ${country}`, () => moveAccount(setting, seed, world, country));
}

/** One step of the timeline. */
export interface TimelineEntry {
  readonly frame: number;
  readonly turn: number;
  readonly day: number;
  readonly phase: Phase;
  readonly events: readonly WorldEvent[];
  readonly world: World;
}

export function timelineOf(frames: readonly Frame[]): readonly TimelineEntry[] {
  return once(frames, 'timeline', () =>
    frames.map(({ world, events }, frame) => ({
      frame,
      // What happened belongs to the phase that ended, not to the one that it opened.
      turn: frames[frame - 1]?.world.turn ?? world.turn,
      day: frames[frame - 1]?.world.day ?? world.day,
      phase: frames[frame - 1]?.world.phase ?? world.phase,
      events,
      world,
    })),
  );
}

export function useTimeline(): readonly TimelineEntry[] {
  return timelineOf(useFrames());
}

/** Everything that happened in the turn shown, up to the frame shown. */
export function useTurnEvents(): readonly WorldEvent[] {
  const timeline = useTimeline();
  const frame = useFrame();
  const cursor = useGame((game) => game.cursor);
  if (frame === undefined) return NO_EVENTS;
  // What came before a frame is the same on every track that holds it.
  return once(frame, 'turn so far', () => {
    const turn = timeline[cursor]?.turn;
    return timeline
      .slice(0, cursor + 1)
      .filter((entry) => entry.turn === turn)
      .flatMap((entry) => entry.events);
  });
}

/** What each step is put down to, where its end moved the chance of reversal. */
function causeOf({ events, world }: Frame): TurningPoint['cause'] {
  if (events.some((event) => event.kind === 'ballotHeld')) return 'ballot';
  if (events.some((event) => event.kind === 'strategyChosen')) return 'strategy';
  if (events.some((event) => event.kind === 'pledgesMade')) return 'pledge';
  if (events.some((event) => event.kind === 'postureTaken')) return 'posture';
  return world.crisis.forceDay >= 0 ? 'strategy' : 'posture';
}

function momentsOf(frames: readonly Frame[]) {
  return frames.map((frame, at) => ({ world: frame.world, frame: at, cause: causeOf(frame) }));
}

export function useTurningPoints(): readonly TurningPoint[] {
  const setting = useSetting();
  const frames = useFrames();
  if (setting === undefined || frames.length === 0) return [];
  return once(frames, 'turning points', () => turningPoints(setting, momentsOf(frames)));
}

/** The run shown beside itself under collective security alone and under collective defence alone. */
export function useFootings(): readonly FootingRun[] | undefined {
  const frames = useFrames();
  const setting = useSetting();
  const seed = useGame((game) => game.seed);
  if (setting === undefined || frames.length === 0) return undefined;
  return once(frames, 'footings', () => footingRuns({ setting, seed }, frames));
}

/** First difference between the track shown and the one beside it. */
export function useDifference(): Difference | undefined {
  const track = useTrack();
  const other = useOtherTrack();
  return useMemo(
    () => (track === undefined || other === undefined ? undefined : difference(track, other)),
    [track, other],
  );
}
