/** Reads the compact lists of stakes and ties. */
import type { Relation } from '../../engine/index.ts';

/** Several countries may stand on the left, with one value and one source for all. */
export type RelationRow = readonly [from: string, to: string, value: number, source: string];

export function relations(rows: readonly RelationRow[]): Relation[] {
  return rows.flatMap(([from, to, value, source]) =>
    from.split(' ').map((one) => ({ from: one, to, value, source })),
  );
}
