/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded sum (largest remainders). Each is
 * within one unit of the last place of its true value.
 */
export function roundTogether(parts: readonly number[], decimals = 2): readonly number[] {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => part * unit);
  const whole = exact.map(Math.floor);
  const target = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const missing = target - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - (whole[at] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return whole.map((part, at) => (part + (raised.has(at) ? 1 : 0)) / unit);
}
