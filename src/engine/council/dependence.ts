/** Who leans on whom, as the Assembly feels it: small states do not vote against their patron, nor lightly against its client. */
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';

/** How far a country leans on one of these, or shares a patron with it: the larger stake that others have in it, 0 … 1. */
export function dependence(
  setting: Setting,
  targets: readonly CountryIndex[],
  country: CountryIndex,
): number {
  const { n, stake, permanent } = setting;
  let most = 0;
  for (const target of targets) {
    if (target === country) return 0;
    most = Math.max(most, stake[target * n + country] ?? 0);
    for (const patron of permanent) {
      const shared = (stake[patron * n + target] ?? 0) * (stake[patron * n + country] ?? 0);
      most = Math.max(most, shared);
    }
  }
  return most;
}
