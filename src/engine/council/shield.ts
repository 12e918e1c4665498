/** Advice to coerce a state whose own no, or whose patron's, keeps the Council from ever following it up. */
import { MEASURE_FACTS } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';

/**
 * Share of what coercion is worth that such advice loses, as its sponsors see it. *Prior*, by the roll calls of
 * src/data/votes: none of the ten texts on a permanent member asks for any, three of the nine others do.
 */
const UNHEEDED = 0.7;
/** Force from which a measure coerces: keepers do not, stopping ships does. *Prior.* */
const COERCES = 0.4;

function coerces(measure: Measure): boolean {
  const { economicBite, forceful } = MEASURE_FACTS[measure];
  return economicBite > 0 || forceful >= COERCES;
}

/** How far the attackers are out of the Council's reach: 1 with a veto of their own, else by the square of a patron's stake. */
function shield(setting: Setting): number {
  const { aggressors, permanent, stake, n } = setting;
  let most = 0;
  for (const aggressor of aggressors) {
    if (permanent.includes(aggressor)) return 1;
    for (const patron of permanent) {
      const held = stake[patron * n + aggressor] ?? 0;
      most = Math.max(most, held * held);
    }
  }
  return most;
}

/** How far an adopted text would be heeded, 0 … 1: in full where it decides, or asks nobody to coerce. */
export function heeded(setting: Setting, world: World, draft: Draft): number {
  const { assembly, veto, binding } = world.rules.charter;
  if (draft.body !== 'assembly' || assembly === 'decide' || !binding || veto === 'none') return 1;
  return draft.measures.some((measure) => coerces(measure)) ? 1 - UNHEEDED * shield(setting) : 1;
}
