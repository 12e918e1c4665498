/**
 * 19 real votes of the General Assembly on wars and threats to the peace, 1951 to 2023, in the columns of the Council's.
 * Roll calls: voting data of the United Nations Digital Library, re-keyed; members of the day without a recorded vote are absent.
 * Targets, victims, measures, acts and sponsors were coded here by the Council's rule (*prior*): the first sponsor where many
 * signed, nobody where a whole group did. Left out by that rule: 377(V), which is on no country.
 */
import type { CodedVote } from '../coded.ts';
import { parseRow } from '../index.ts';
import { ROWS } from './rollCalls.ts';

/** In the order of their dates. There is no permanent member here. */
export const ASSEMBLY_VOTES: readonly CodedVote[] = ROWS.map((row) => ({
  ...parseRow(row),
  permanent: [],
}));
