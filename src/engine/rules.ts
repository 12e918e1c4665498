/** The rules in force and the assumptions that a what-if may move. */
import { isBound } from './commitment/bound.ts';
import { OPENED } from './commitment/weights.ts';
import { draw } from './dice.ts';
import { clamp } from './exact.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex, TemperId } from './vocabulary.ts';
import type { Assumptions, Rules, RulesPatch, World } from './world.ts';

/** Nothing moved: the scenario as its data has it. */
export const ASSUMPTIONS: Assumptions = {
  commitment: 0,
  credibility: -1,
  clarity: -1,
  revisionists: 0,
  leadWilling: true,
  absences: true,
};

/** A country's temper under the assumptions in force, 0 … 1. */
export function temper(
  setting: Setting,
  world: World,
  id: TemperId,
  country: CountryIndex,
): number {
  const base = setting.temper[id][country] ?? 0;
  const { commitment, revisionists } = world.rules.assumptions;
  if (id === 'commitment') return clamp(base + commitment, 0, 1);
  if (id === 'revisionism' && revisionists > 0) {
    // One die for all seeds: the same states turn revisionist in every run, and more join as the share grows.
    return draw(0, 'revisionists', country) < revisionists ? 1 : base;
  }
  if (id === 'sovereignty' && isBound(world, country, 'inspectors')) return base * OPENED;
  return base;
}

/** Lays a patch over rules; what it leaves out stays. */
export function patchRules(rules: Rules, patch: RulesPatch): Rules {
  return {
    charter: { ...rules.charter, ...patch.charter },
    assumptions: { ...rules.assumptions, ...patch.assumptions },
  };
}
