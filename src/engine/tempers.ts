/** Default tempers, computed from facts where a scenario gives none. All 0 … 1; the formulas are priors. */
import { clamp } from './exact.ts';
import type { CountryFacts } from './scenario.ts';
import type { TemperId } from './vocabulary.ts';

/** One at no power, one half at one per cent of the world's: small states live by the law (prior). */
function smallness(country: CountryFacts): number {
  return 1 / (1 + country.power / 0.01);
}

/** Military spending against output, relative to the world's, 0 … 1 (one half: as the world). */
function militarisation(country: CountryFacts): number {
  const sum = country.militarySpending + country.output;
  return sum > 0 ? country.militarySpending / sum : 0.5;
}

/** How far the ideal point lies from the liberal pole, 0 … 1. */
function distanceFromWest(country: CountryFacts): number {
  return clamp((1.5 - country.ideal) / 3, 0, 1);
}

const FORMULAS: Readonly<Record<TemperId, (country: CountryFacts) => number>> = {
  /** Duty to act against any aggressor: higher in democracies and where law is the only shield. */
  commitment: (c) => 0.3 + 0.3 * c.democracy + 0.25 * smallness(c),
  /** Distaste for war as such (democratic peace literature gives the sign, not the size). */
  valueOfPeace: (c) => 0.4 + 0.25 * c.democracy + 0.15 * smallness(c),
  /** Price of ceding control: non-interference is dearest to autocracies and the non-aligned. */
  sovereignty: (c) => 0.2 + 0.35 * (1 - c.democracy) + 0.35 * distanceFromWest(c),
  /** Tolerance of casualties and cost: lower where voters can end a war. */
  patience: (c) => 0.55 - 0.2 * c.democracy + 0.15 * (1 - smallness(c)),
  /** Wish to change borders: prior from militarisation and autocracy. */
  revisionism: (c) => 0.05 + 0.2 * (1 - c.democracy) + 0.4 * clamp(militarisation(c) - 0.5, 0, 1),
};

/** A temper of every country in roster order: the scenario's own where it has one. */
export function tempers(countries: readonly CountryFacts[], id: TemperId): Float64Array {
  return Float64Array.from(countries, (country) =>
    clamp(country.temper?.[id] ?? FORMULAS[id](country), 0, 1),
  );
}
