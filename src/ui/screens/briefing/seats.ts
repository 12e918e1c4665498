import type { Setting } from '../../../engine/index.ts';
import { type MessageId, say } from '../../../text/say.ts';

/** What a seat is in a crisis; `watch` is no seat. */
export type SeatRole = 'aggressor' | 'victim' | 'permanent' | 'elected' | 'other' | 'watch';

/** Countries whose interest is told in a sentence of its own. */
const TOLD = [
  'USA',
  'CHN',
  'SUN',
  'GBR',
  'FRA',
  'COL',
  'MYS',
  'FIN',
  'CUB',
  'YEM',
  'IRQ',
  'KWT',
  'MRW',
  'FEN',
] as const;

export function seatRole(setting: Setting, id: string | undefined): SeatRole {
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
  const told = TOLD.find((known) => known === id);
  const key: MessageId = told === undefined ? `briefing.seats.${role}` : `briefing.seats.${told}`;
  return say(key);
}
