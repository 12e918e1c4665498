/** Places members along a line in a grid of cells, in order and as near to their value as there is room; pure. */

export interface Cell {
  readonly column: number;
  /** From the base line up. */
  readonly row: number;
}

/** A lane that is fuller than this share of its columns grows by a row instead of flattening into a block. */
const FULL = 0.7;

export function rowsFor(count: number, columns: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, columns * FULL)));
}

interface Block {
  sum: number;
  count: number;
}

/** Least squares under "never decreasing": neighbours out of order are pooled and share their mean. */
function pooled(wanted: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of wanted) {
    let block: Block = { sum: value, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count >= block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/**
 * Cells for values between 0 and 1, in the order of the list, which must be sorted. Each column holds at most
 * `rows`, none is left of one before it, and the squared way from where the values want to be is least.
 */
export function swarm(values: readonly number[], columns: number, rows: number): readonly Cell[] {
  const slots = columns * rows;
  const free = Math.max(0, slots - values.length);
  const middles = values.map((value, at) => value * slots - rows / 2 - at);
  const starts = pooled(middles).map((start) => Math.min(free, Math.max(0, Math.round(start))));
  const held = new Map<number, number>();
  return starts.map((start, at) => {
    const column = Math.floor((start + at) / rows);
    const row = held.get(column) ?? 0;
    held.set(column, row + 1);
    return { column, row };
  });
}
