import { SECRETARY_GENERAL, type Setting } from '../../../engine/index.ts';
import { type MessageId, say } from '../../../text/say.ts';

/** What a seat is in a crisis; `watch` is no seat. */
export type SeatRole =
  | 'aggressor'
  | 'victim'
  | 'permanent'
  | 'elected'
  | 'other'
  | 'office'
  | 'watch';

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

/** Crises whose seats have words of their own; a seat outside the list is told by its role. */
const OWN: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  'korea-1950': {
    USA: 'briefing.seatsOf.korea-1950.USA',
    SUN: 'briefing.seatsOf.korea-1950.SUN',
    GBR: 'briefing.seatsOf.korea-1950.GBR',
    IND: 'briefing.seatsOf.korea-1950.IND',
    YUG: 'briefing.seatsOf.korea-1950.YUG',
    PRC: 'briefing.seatsOf.korea-1950.PRC',
    PRK: 'briefing.seatsOf.korea-1950.PRK',
    KOR: 'briefing.seatsOf.korea-1950.KOR',
  },
  'suez-1956': {
    USA: 'briefing.seatsOf.suez-1956.USA',
    SUN: 'briefing.seatsOf.suez-1956.SUN',
    GBR: 'briefing.seatsOf.suez-1956.GBR',
    YUG: 'briefing.seatsOf.suez-1956.YUG',
    CAN: 'briefing.seatsOf.suez-1956.CAN',
    ISR: 'briefing.seatsOf.suez-1956.ISR',
    EGY: 'briefing.seatsOf.suez-1956.EGY',
  },
};

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
  const own = OWN[setting.scenario.id];
  if (own !== undefined) return say(own[id ?? ''] ?? `briefing.seats.${role}`);
  const told = TOLD.find((known) => known === id);
  return say(told === undefined ? `briefing.seats.${role}` : `briefing.seats.${told}`);
}
