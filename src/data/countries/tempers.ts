/** Lays a crisis' own tempers over those that follow from the formulas. */
import type { CountryFacts } from '../../engine/index.ts';

/** The countries with the given tempers in place of the ones drawn up; who is not named keeps its own. */
export function withTempers(
  countries: readonly CountryFacts[],
  tempers: ReadonlyMap<string, NonNullable<CountryFacts['temper']>>,
): readonly CountryFacts[] {
  return countries.map((country) => {
    const temper = tempers.get(country.id);
    return temper === undefined ? country : { ...country, temper };
  });
}
