/** Names of states as of the year of a vote, whatever year is played. */
import { listOf } from '../../../text/form.ts';
import { nameIn, theNameIn } from '../../../text/names.ts';

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function memberName(code: string, date: string): string {
  return nameIn(code, yearOf(date));
}

export function memberInside(code: string, date: string): string {
  return theNameIn(code, yearOf(date));
}

export function membersInside(codes: readonly string[], date: string): string {
  return listOf(codes.map((code) => memberInside(code, date)));
}
