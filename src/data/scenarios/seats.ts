/** Reads the compact lists of seats and their goals. */
import { type Goal, type GoalKind, SECRETARY_GENERAL, type SeatSpec } from '../../engine/index.ts';

/** A goal with its limit, where its kind has one. */
type GoalRow = GoalKind | readonly [kind: GoalKind, limit: number];
export type SeatRow = readonly [seat: string, first: GoalRow, second: GoalRow, third: GoalRow];

function goalOf(row: GoalRow): Goal {
  return typeof row === 'string' ? { kind: row, limit: 0 } : { kind: row[0], limit: row[1] };
}

export function seatsOf(rows: readonly SeatRow[]): SeatSpec[] {
  return rows.map(([seat, first, second, third]): SeatSpec => {
    const goals = [goalOf(first), goalOf(second), goalOf(third)] as const;
    return seat === SECRETARY_GENERAL ? { office: seat, goals } : { country: seat, goals };
  });
}
