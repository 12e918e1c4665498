/** The toll of a war: heavy-tailed between crises, steady within one. */
import { draw } from '../dice.ts';
import { exp, log, pow } from '../exact.ts';
import { bearingsOf } from '../response/bearings.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { keptThere } from './strength.ts';

/** From source: battle deaths of COW inter-state wars; power law above 7,061 with exponent 1.525 (Clauset 2018: 1.53). */
export const TAIL_FROM = 7061;
const TAIL_EXPONENT = 0.525;
/** From source: share of wars in the tail (51 of 95), so 47 % lie below; quartiles 2,235 / 8,000 / 25,250. */
const BODY = 0.47;
const BODY_FLOOR = 500;
/** The tail ends where no armies would be left (prior). */
const TAIL_END = 0.008;
/** Most of those under arms in the theatre, and of the victim's people, that die (priors). */
const MOST_OF_ARMY = 0.2;
const MOST_OF_PEOPLE = 0.05;

/** Dead of an all-out war of typical length: this crisis's draw from the record of wars. */
export function tollScale(seed: number): number {
  const u = draw(seed, 'toll');
  if (u < BODY) return BODY_FLOOR * exp((u / BODY) * log(TAIL_FROM / BODY_FLOOR));
  const above = Math.max(1 - u, TAIL_END) / (1 - BODY);
  return TAIL_FROM * pow(above, -1 / TAIL_EXPONENT);
}

/** More than this cannot die: shares of the armies there and of the victim's people. */
export function mostDead(setting: Setting, world: World): number {
  const { party, sendable } = bearingsOf(setting);
  const { part } = setting.scenario.crisis;
  let armies = 0;
  let people = 0;
  for (let i = 0; i < setting.n; i++) {
    const soldiers = (setting.personnel[i] ?? 0) * 1000;
    if (party[i] !== 0) armies += soldiers * (part ? keptThere(setting, i) : 1);
    else armies += soldiers * (world.columns.deployed[i] ?? 0) * (sendable[i] ? 1 : 0);
    if (party[i] === 1) people += (setting.population[i] ?? 0) * 1000 * (part?.people ?? 1);
  }
  return Math.max(MOST_OF_ARMY * armies + MOST_OF_PEOPLE * people, 1);
}
