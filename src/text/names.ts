/** Countries' names in the forms that sentences need, as of the year that is played. */
import { countries, formerNames } from './en/countries.ts';

const played = { year: Number.POSITIVE_INFINITY };

/** Names are those of this year from here on. */
export function speakOfYear(year: number): void {
  played.year = year;
}

/** As inside a sentence: "the United States". An id without a name stands for itself. */
export function theNameOf(id: string): string {
  const former = formerNames[id]?.find(([until]) => played.year <= until);
  return former?.[1] ?? countries[id] ?? id;
}

/** As on a name plate: "United States". */
export function nameOf(id: string): string {
  return theNameOf(id).replace(/^the /, '');
}

/** As at the beginning of a sentence: "The United States". */
export function startNameOf(id: string): string {
  const name = theNameOf(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
