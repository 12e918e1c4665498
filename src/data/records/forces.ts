/** Reads the compact lists of who took part in a record, and on which side. */
import { FORCE_SIDES, type ForceSide, type RecordedForce } from '../sheet.ts';

export function forces(
  soldiers: Readonly<Record<string, number>>,
  source: string,
  sides: Readonly<Partial<Record<ForceSide, readonly string[]>>>,
): RecordedForce[] {
  return FORCE_SIDES.flatMap((side) =>
    (sides[side] ?? []).map((country) => ({ country, side, soldiers: soldiers[country], source })),
  );
}
