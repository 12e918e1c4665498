import { isCivilWar, type Setting } from '../../../engine/index.ts';
import type { Party } from '../../map/layer.ts';
import type { Fought } from '../../map/occupied.ts';

/** Who attacked whom, as charged. */
export function partiesOf(setting: Setting): readonly Party[] {
  const party = (role: Party['role']) => (country: number) => ({
    id: setting.ids[country] ?? '',
    role,
  });
  return [...setting.aggressors.map(party('aggressor')), ...setting.victims.map(party('victim'))];
}

/** Who has come in on the attackers' side with forces of its own. */
export function joinedBy(setting: Setting, siding: readonly number[]): readonly string[] {
  return setting.ids.filter((_, country) => (siding[country] ?? 0) > 0);
}

/** Undefined where it is all of the victim's land, from the border on. */
export function foughtOver(setting: Setting): Fought | undefined {
  const { part } = setting.scenario.crisis;
  if (part !== undefined) return { area: part.area, place: [part.longitude, part.latitude] };
  return isCivilWar(setting) ? { area: 1, place: undefined } : undefined;
}
