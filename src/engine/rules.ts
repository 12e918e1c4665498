/** The rules in force and the assumptions that a what-if may move. */
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
};

/** A country's temper under the assumptions in force, 0 … 1. */
export function temper(setting: Setting, world: World, id: TemperId, country: CountryIndex): number {
  const base = setting.temper[id][country] ?? 0;
  if (id === 'commitment') return clamp(base + world.rules.assumptions.commitment, 0, 1);
  return base;
}

/** Lays a patch over rules; what it leaves out stays. */
export function patchRules(rules: Rules, patch: RulesPatch): Rules {
  return {
    charter: { ...rules.charter, ...patch.charter },
    assumptions: { ...rules.assumptions, ...patch.assumptions },
  };
}
