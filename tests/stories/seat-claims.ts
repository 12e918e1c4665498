/**
 * Every seat of every crisis on offer is worth taking: real choices, and ways to matter. Four files share the crises out, so that
 * they run beside each other.
 */
import { describe, expect, it } from 'vitest';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import {
  compile,
  type Effect,
  type Option,
  type Scenario,
  seatIdOf,
} from '../../src/engine/index.ts';
import { first, last, measuresOf, type Played, pairedP, playSeat, seatNamed } from './seat-play.ts';

/** Seeds of the first look, and of the second where the first leaves it open. */
const LOOKS = [8, 16] as const;
/** A fifth of .05 for one of five measures, at each of the two looks. */
const SIGNIFICANT = 0.01;
/** Suggestions that a player can hold in mind. */
const MOST = 5;
/** Decisions of a run, in the mean over seeds: a lesson holds no more, and with fewer a seat only watches. */
const STOPS = [3, 15] as const;

/** Effects of which more (1) or less (−1) is better for whoever chooses; of the rest, tastes differ. */
const BETTER: Readonly<Partial<Record<Effect['kind'], 1 | -1>>> = {
  home: 1,
  capital: 1,
  impartiality: 1,
  cost: -1,
  risk: -1,
};

function figureOf(effect: Effect): number {
  if ('change' in effect) return effect.change;
  if ('chance' in effect) return effect.chance;
  if (effect.kind === 'cost') return effect.shareOfOutput;
  return effect.kind === 'troops' ? effect.thousands : 0;
}

function figuresOf({ effects }: Option): ReadonlyMap<string, readonly [Effect['kind'], number]> {
  return new Map(
    effects.map((effect) => [
      'side' in effect ? `${effect.kind} ${effect.side}` : effect.kind,
      [effect.kind, figureOf(effect)],
    ]),
  );
}

/** Is one option no worse in anything that is told of both, and better in something? */
function dominates(one: Option, other: Option): boolean {
  const ours = figuresOf(one);
  const theirs = figuresOf(other);
  let better = false;
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [kind, mine] = ours.get(name) ?? [theirs.get(name)?.[0], 0];
    const [, yours] = theirs.get(name) ?? [kind, 0];
    if (Math.abs(mine - yours) < 1e-9) continue;
    const side = kind === undefined ? undefined : BETTER[kind];
    if (side === undefined || side * (mine - yours) < 0) return false;
    better = true;
  }
  return better;
}

function undominated(options: readonly Option[]): number {
  return options.filter((one) => !options.some((other) => dominates(other, one))).length;
}

/** Turns that stop for a decision, and those in which some stop has two options that nothing beats. */
function turnsOf({ stops }: Played): readonly boolean[] {
  const turns = new Map<number, boolean>();
  for (const { turn, options } of stops)
    turns.set(turn, (turns.get(turn) ?? false) || undominated(options.suggestions) >= 2);
  return [...turns.values()];
}

/** Every fourth crisis on offer, beginning at one; what is not yet on offer promises nothing to a player. */
export async function quarterOnOffer(first: 0 | 1 | 2 | 3): Promise<readonly Scenario[]> {
  const cards = SCENARIO_CARDS.filter(({ ready }) => ready).filter((_, k) => k % 4 === first);
  const sheets = await Promise.all(cards.map(async ({ id }) => loadScenario(id)));
  return sheets.flatMap((sheet) => (sheet === undefined ? [] : [sheet.scenario]));
}

export function describeSeats(scenarios: readonly Scenario[]): void {
  describe.each(scenarios)('in $id', { timeout: 60_000 }, (scenario) => {
    const setting = compile(scenario);

    it.each(scenario.seats.map(seatIdOf))('%s has choices that matter', (id) => {
      const seat = seatNamed(setting, id);
      const differences: Record<string, number[]> = {};
      const turns: boolean[] = [];
      let stops = 0;
      let seed = 0;
      const changed = (): readonly string[] =>
        Object.keys(differences).filter((name) => pairedP(differences[name] ?? []) < SIGNIFICANT);
      for (const look of LOOKS) {
        if (changed().length > 0) break;
        while (seed < look) {
          seed += 1;
          const always = playSeat(setting, seed, seat, first);
          const never = playSeat(setting, seed, seat, last);
          const before = measuresOf(setting, always.world);
          const after = measuresOf(setting, never.world);
          for (const [name, value] of Object.entries(before))
            (differences[name] ??= []).push(value - (after[name] ?? 0));
          stops += always.stops.length;
          turns.push(...turnsOf(always), ...turnsOf(never));
          for (const { options } of always.stops)
            expect(options.suggestions.length).toBeLessThanOrEqual(MOST);
        }
      }
      expect(stops / seed).toBeGreaterThanOrEqual(STOPS[0]);
      expect(stops / seed).toBeLessThanOrEqual(STOPS[1]);
      expect(turns.filter(Boolean).length / turns.length).toBeGreaterThan(0.5);
      expect(changed()).not.toEqual([]);
    });
  });
}
