/** Civilians killed apart from the fighting: a government or an armed party against the people in its hands. */
import { clamp } from '../exact.ts';
import { keepersThere } from '../response/contingents.ts';
import { isMandated } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isPressing } from './aims.ts';
import { aggressorsAt, coalitionAt, type Forces, type Sides } from './strength.ts';

/** Share of the killing that goes on while the party holds and does not press, and under a ceasefire (priors). */
const HOLDING = 0.25;
const SILENCED = 0.05;
/** What a whole force of peacekeepers protects without leave to use force, and with it (priors: UNAMIR's few hundred held some sites in Kigali; its commander asked for five thousand). */
const SHELTER = 0.5;
const SHELTER_ARMED = 0.9;
/** How far outside forces in the theatre keep the killers away, at equal strength (prior). */
const GUARDED = 1;

/** Displaced for each civilian killed (prior: Rwanda 1994, about three and a half million to 800,000). */
export const FLED_PER_KILLED = 4;

/** Share of the people in reach that is killed in a day under the postures and the protection of this turn. */
export function killingRate(setting: Setting, world: World, sides: Sides, forces: Forces): number {
  const { killing = 0 } = setting.scenario.crisis;
  if (killing === 0) return 0;
  const { crisis, law, coalition } = world;
  if (crisis.status !== 'attack' && crisis.status !== 'ceasefire') return 0;
  if (crisis.postures.every((posture) => posture === 'withdraw' || posture === 'refrain')) return 0;
  const zeal = isPressing(crisis) ? 1 : crisis.status === 'ceasefire' ? SILENCED : HOLDING;
  const armed = isMandated(law) ? SHELTER_ARMED : SHELTER;
  const exposed = 1 - armed * keepersThere(setting, world);
  const ours =
    coalition.lead >= 0 && coalition.strategy !== 'stand' ? coalitionAt(sides, forces) : 0;
  const guard = ours / Math.max(ours + aggressorsAt(sides, forces), 1e-9);
  return killing * zeal * exposed * (1 - GUARDED * guard);
}

/** Civilians killed in a day: of those left in the hands of the charged party, by the share of the land that it holds. */
export function killedIn(setting: Setting, rate: number, front: number, dead: number): number {
  if (rate === 0 || front <= 0) return 0;
  let people = 0;
  for (const victim of setting.victims) people += (setting.population[victim] ?? 0) * 1000;
  return rate * clamp(front, 0, 1) * Math.max(people - dead, 0);
}

/** Those who may flee: the people of the victims, and of the state in which a victim lives that is no state. */
export function fleeing(setting: Setting): number {
  let people = 0;
  for (const victim of setting.victims) people += inhabitants(setting, victim);
  return people * 1000 * (setting.scenario.crisis.part?.people ?? 1);
}

function inhabitants({ scenario, ids, population }: Setting, victim: CountryIndex): number {
  const own = population[victim] ?? 0;
  const within = scenario.countries[victim]?.within;
  const host = within === undefined ? -1 : ids.indexOf(within);
  return Math.max(own, population[host] ?? 0);
}
