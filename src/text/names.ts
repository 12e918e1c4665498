/** Countries' names in the forms that sentences need, as of the year that is played. */
import type { Seat, Setting } from '../engine/index.ts';
import { countries, formerNames, offices } from './en/countries.ts';

const played = { year: Number.POSITIVE_INFINITY };

/** Names are those of this year from here on. */
export function speakOfYear(year: number): void {
  played.year = year;
}

/** As inside a sentence: "the United States". An id without a name stands for itself. */
export function theNameOf(id: string): string {
  return theNameIn(id, played.year);
}

/** The same in a year that is not the one played. */
export function theNameIn(id: string, year: number): string {
  const former = formerNames[id]?.find(([until]) => year <= until);
  return former?.[1] ?? countries[id] ?? offices[id] ?? id;
}

/** As on a name plate: "United States". */
export function nameOf(id: string): string {
  return nameIn(id, played.year);
}

/** The same in a year that is not the one played. */
export function nameIn(id: string, year: number): string {
  return theNameIn(id, year).replace(/^the /, '');
}

/** As at the beginning of a sentence: "The United States". */
export function startNameOf(id: string): string {
  return atStart(theNameOf(id));
}

/** A name as inside a sentence, put at the beginning of one. */
export function atStart(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Id of who is played, for the names above; empty for nobody. */
export function seatId(setting: Setting, seat: Seat): string {
  if (seat.kind === 'country') return setting.ids[seat.country] ?? '';
  return seat.kind === 'watch' ? '' : seat.kind;
}
