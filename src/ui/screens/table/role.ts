import { type Setting, sitting, type World } from '../../../engine/index.ts';
import type { Role } from './step.ts';

/** Members that sit on the Council on the day shown. */
export function councilOn(setting: Setting, day: number): readonly number[] {
  return setting.council.findLast((period) => period.fromDay <= day)?.members ?? [];
}

/** What the player's seat may do. */
export function roleOf(setting: Setting, world: World): Role {
  if (world.seat.kind !== 'country') {
    const office = world.seat.kind === 'secretaryGeneral';
    return {
      seated: office,
      office,
      onCouncil: false,
      absent: false,
      party: false,
      aggressor: false,
    };
  }
  const { country } = world.seat;
  return {
    seated: true,
    office: false,
    onCouncil: world.rules.charter.council && councilOn(setting, world.day).includes(country),
    absent: sitting(setting, world).absent.includes(country),
    aggressor: setting.aggressors.includes(country),
    party: setting.aggressors.includes(country) || setting.victims.includes(country),
  };
}
