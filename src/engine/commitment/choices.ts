/** Binding oneself as an option, with what it would come to by the model's own functions. */
import type { Effect, Option } from '../account.ts';
import { option } from '../choices.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { coverageOf } from '../conflict/economy.ts';
import { capability } from '../conflict/strength.ts';
import { columnsWith, worldWith } from '../copies.ts';
import { bandOf } from '../council/prospects.ts';
import { DEPLOYED_COST } from '../memory/weights.ts';
import { bearingsOf } from '../response/bearings.ts';
import { beliefIfInspected } from '../response/belief.ts';
import { sceneOf } from '../response/scene.ts';
import type { Setting } from '../setting.ts';
import { COMMITMENTS, type Commitment, type CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isBound } from './bound.ts';
import { inspectable } from './inspection.ts';
import { FORCES_ON_CALL } from './weights.ts';

/** What a country can still bind itself to; nobody is offered what it has nothing for. */
export function commitmentOptions(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly Option[] {
  const isParty = (bearingsOf(setting).party[country] ?? 0) !== 0;
  return COMMITMENTS.filter(
    (what) =>
      !isBound(world, country, what) &&
      (what === 'inspectors' ? inspectable(setting, country) > 0 : !isParty),
  ).map((what) =>
    option({ kind: 'commitBeforehand', what }, effectsOf(setting, world, country, what)),
  );
}

function effectsOf(
  setting: Setting,
  world: World,
  country: CountryIndex,
  what: Commitment,
): readonly Effect[] {
  if (what === 'forcesOnCall') return sending(setting, world, country);
  if (what === 'inspectors')
    return [{ kind: 'belief', change: beliefIfInspected(setting, world, country) }];
  const compliance = world.columns.compliance.map((was, i) => (i === country ? 1 : was));
  const after: World = worldWith(world, { columns: columnsWith(world.columns, { compliance }) });
  const change = coverageOf(setting, after).effective - coverageOf(setting, world).effective;
  return [{ kind: 'pain', change }];
}

/** What would go under a mandate, at what cost, and how likely the whole would then succeed. */
function sending(setting: Setting, world: World, i: CountryIndex): readonly Effect[] {
  const scene = sceneOf(setting, world);
  const sendable = scene.bearings.sendable[i] ?? 0;
  const own = capability(setting, i) * sendable;
  const others = scene.pledged - own * (world.columns.troops[i] ?? 0) + scene.victim;
  const chance = chanceOfOffensive(others + own * FORCES_ON_CALL, scene.defended);
  const sent = sendable * FORCES_ON_CALL;
  return [
    { kind: 'troops', thousands: (setting.personnel[i] ?? 0) * sent },
    { kind: 'cost', shareOfOutput: DEPLOYED_COST * sent },
    { kind: 'success', band: bandOf(chance), chance },
  ];
}
