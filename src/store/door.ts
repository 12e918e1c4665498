/** Until the engine's and the data's doors are there: their signatures, to type-check against. */
import type {
  CalculusAccount,
  CastVote,
  Command,
  Composition,
  CountryIndex,
  Draft,
  LedgerRow,
  Measure,
  MoveAccount,
  Options,
  Outcome,
  PledgeKind,
  Prospects,
  Refusal,
  ResponseAccount,
  Result,
  Scenario,
  Setting,
  TurningPoint,
  VoteAccount,
  World,
  WorldEvent,
} from '../text/door.ts';

export type * from '../text/door.ts';

export interface Frame {
  readonly command: Command | undefined;
  readonly world: World;
  readonly events: readonly WorldEvent[];
}
export interface Replay {
  readonly frames: readonly Frame[];
  readonly refused: { readonly at: number; readonly refusal: Refusal } | undefined;
}

function awaited(): never {
  throw new Error('the engine has not landed yet');
}
type Rest = readonly unknown[];
export const compile = (_scenario: Scenario): Setting => awaited();
export const start = (_setting: Setting, _seed: number): World => awaited();
export const step = (
  ..._: [Setting, number, World, Command]
): Result<{ readonly world: World; readonly events: readonly WorldEvent[] }> => awaited();
export const options = (_setting: Setting, _world: World): Options => awaited();
export const compose = (_s: Setting, _w: World, _m: readonly Measure[]): Composition => awaited();
export const outcome = (_s: Setting, _w: World): Outcome => awaited();
export const ledger = (_s: Setting, _w: World): readonly LedgerRow[] => awaited();
export const stances = (_s: Setting, _w: World, _d: Draft | undefined): readonly number[] =>
  awaited();
export const prospects = (_s: Setting, _w: World, _d: Draft): Prospects => awaited();
export const replay = (_s: Setting, _seed: number, _c: readonly Command[]): Replay => awaited();
export const checksum = (_w: World): string => awaited();
export const explainVote = (
  ..._: [Setting, number, World, Draft, CountryIndex, CastVote?]
): VoteAccount => awaited();
export const explainResponse = (
  ..._: [Setting, number, World, CountryIndex, PledgeKind | 'compliance']
): ResponseAccount => awaited();
export const explainParty = (..._: [Setting, number, World, CountryIndex]): MoveAccount =>
  awaited();
export const explainLead = (..._: [Setting, number, World]): MoveAccount | undefined => awaited();
export const calculus = (..._: [Setting, World, CountryIndex]): CalculusAccount => awaited();
export const turningPoints = (..._: Rest): readonly TurningPoint[] => awaited();
