import type { Setting } from '../../../engine/index.ts';
import type { Party } from '../../map/layer.ts';

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
