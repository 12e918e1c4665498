/** Playing a seat by one rule throughout, for the claims about seats. */
import type { Command, Option, Options, Seat, Setting, World } from '../../src/engine/index.ts';
import { options, outcome, SECRETARY_GENERAL, start, step } from '../../src/engine/index.ts';

export type Policy = (suggestions: readonly Option[]) => Option | undefined;

export const first: Policy = (suggestions) => suggestions[0];
export const last: Policy = (suggestions) => suggestions.at(-1);

export function seatNamed(setting: Setting, id: string): Seat {
  if (id === SECRETARY_GENERAL) return { kind: 'secretaryGeneral' };
  return { kind: 'country', country: setting.ids.indexOf(id) };
}

/** Stops for a decision in one run: what was offered there. */
export interface Stop {
  readonly turn: number;
  readonly phase: World['phase'];
  readonly options: Options;
}

export interface Played {
  readonly world: World;
  readonly stops: readonly Stop[];
}

const MOST_STEPS = 400;

/** Plays a run to its end; at every stop the policy gives one order. */
export function playSeat(setting: Setting, seed: number, seat: Seat, policy: Policy): Played {
  let world = carriedOut(setting, seed, start(setting), { kind: 'takeSeat', seat });
  const stops: Stop[] = [];
  for (let k = 0; k < MOST_STEPS && !world.over; k += 1) {
    const offered = options(setting, world);
    if (offered.decision && offered.suggestions.length > 0) {
      stops.push({ turn: world.turn, phase: world.phase, options: offered });
      const chosen = policy(offered.suggestions);
      if (chosen !== undefined) world = carriedOut(setting, seed, world, chosen.command);
    }
    world = carriedOut(setting, seed, world, { kind: 'endPhase' });
  }
  return { world, stops };
}

function carriedOut(setting: Setting, seed: number, world: World, command: Command): World {
  const result = step(setting, seed, world, command);
  if (!result.ok) throw new RangeError(`${command.kind}: ${result.refusal.kind}`);
  return result.value.world;
}

/** The five measures and each goal of the seat, by name. */
export function measuresOf(setting: Setting, world: World): Readonly<Record<string, number>> {
  const { law, lives, credibility, interest, burden, goals } = outcome(setting, world);
  const aims = Object.fromEntries(goals.map(({ goal, met }) => [`goal ${goal.kind}`, met]));
  return { law, lives, credibility, interest, burden, ...aims };
}

/** Two-sided p of a paired difference by every change of signs (Fisher's exact randomisation test). */
export function pairedP(differences: readonly number[]): number {
  const moved = differences.filter((difference) => difference !== 0);
  const observed = Math.abs(sumOf(moved));
  const ways = 2 ** moved.length;
  let asFar = 0;
  for (let way = 0; way < ways; way += 1) {
    let sum = 0;
    moved.forEach((difference, k) => {
      sum += Math.floor(way / 2 ** k) % 2 === 0 ? difference : -difference;
    });
    if (Math.abs(sum) >= observed - 1e-12) asFar += 1;
  }
  return asFar / ways;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
