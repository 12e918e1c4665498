import { SECRETARY_GENERAL, type Setting } from '../../../engine/index.ts';
import { isSaid, say } from '../../../text/say.ts';

/** What a seat is in a crisis; `watch` is no seat. */
export type SeatRole =
  | 'aggressor'
  | 'victim'
  | 'permanent'
  | 'elected'
  | 'other'
  | 'office'
  | 'watch';

export function seatRole(setting: Setting, id: string | undefined): SeatRole {
  if (id === SECRETARY_GENERAL) return 'office';
  const country = id === undefined ? -1 : setting.ids.indexOf(id);
  if (country < 0) return 'watch';
  if (setting.aggressors.includes(country)) return 'aggressor';
  if (setting.victims.includes(country)) return 'victim';
  if (setting.permanent.includes(country)) return 'permanent';
  return setting.council[0]?.members.includes(country) === true ? 'elected' : 'other';
}

/** Why one would sit there, in a sentence or two. */
export function interestOf(setting: Setting, id: string | undefined): string {
  const role = seatRole(setting, id);
  if (role === 'watch') return say('briefing.watchInterest');
  const own = `scenario.${setting.scenario.id}.seats.${id}`;
  return say(isSaid(own) ? own : `briefing.seats.${role}`);
}
