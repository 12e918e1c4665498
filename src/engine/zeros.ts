/** Plain arrays of zeros that are ready for fractions. */

/** Numbers in the kept array: the factors of every member of an Assembly of two hundred, which polls ask for most. */
const KEPT = 4096;
const ZEROS: readonly number[] = fresh(KEPT);

/**
 * Filled with a fraction first: engines store whole numbers and fractions differently, and copy an array of zeros
 * when its first fraction comes. For few numbers plain arrays are made faster than typed ones.
 */
function fresh(count: number): number[] {
  return Array.from({ length: count }, () => 0.5).fill(0);
}

export function zeros(count: number): number[] {
  return count <= KEPT ? ZEROS.slice(0, count) : fresh(count);
}
