/** The what-if as it is being filled in: whole rules, of which only what differs becomes the patch. */

import type {
  Assumptions,
  AssumptionsPatch,
  Charter,
  CharterPatch,
  Frame,
  Rules,
  RulesPatch,
} from '../../../../engine/index.ts';

export interface Moment {
  readonly frame: number;
  readonly turn: number;
  readonly day: number;
}

/** Where a fork may start: each turn's beginning, before the end of the run. */
export function turnsIn(frames: readonly Frame[]): readonly Moment[] {
  return frames.flatMap(({ world }, frame) => {
    const before = frames[frame - 1]?.world;
    const begins = before === undefined || before.turn !== world.turn;
    return begins && !world.over ? [{ frame, turn: world.turn, day: world.day }] : [];
  });
}

function changed<T extends object>(from: T, to: T): Partial<T> {
  const keys = Object.keys(to) as (keyof T)[];
  return Object.fromEntries(
    keys.filter((key) => from[key] !== to[key]).map((key) => [key, to[key]]),
  ) as Partial<T>;
}

/** What would have to change to get from one set of rules to the other; undefined where nothing. */
export function patchBetween(from: Rules, to: Rules): RulesPatch | undefined {
  const charter: CharterPatch = changed<Charter>(from.charter, to.charter);
  const assumptions: AssumptionsPatch = changed<Assumptions>(from.assumptions, to.assumptions);
  const hasCharter = Object.keys(charter).length > 0;
  const hasAssumptions = Object.keys(assumptions).length > 0;
  if (!hasCharter && !hasAssumptions) return undefined;
  return { ...(hasCharter && { charter }), ...(hasAssumptions && { assumptions }) };
}
