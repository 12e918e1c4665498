/** Reads the compact lists of pacts. */

function pairsWithin(group: string): string[] {
  const members = group.split(' ').sort();
  return members.flatMap((a, i) => members.slice(i + 1).map((b) => `${a} ${b}`));
}

/** Each pair once, in alphabetical order of ids: all within a group, and the pairs given as such (`AUS USA`). */
export function pactsOf(
  groups: readonly string[],
  pairs: readonly string[],
): readonly (readonly [string, string])[] {
  return [...new Set([...groups, ...pairs].flatMap(pairsWithin))]
    .sort()
    .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const);
}
