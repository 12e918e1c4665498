/** Parties that are no states: peoples, armed movements, breakaway territories, each within a state of the roster. */
import type { CountryFacts } from '../../engine/index.ts';
import type { Imputed } from '../sheet.ts';
import type { Roster } from './roster.ts';

export interface People {
  readonly id: string;
  /** The state in which it lives. */
  readonly within: string;
  /** Thousands of people, and of those under arms for it. */
  readonly population: number;
  readonly soldiers: number;
  /** What one of them is worth against one of the state's, where not the same (prior). */
  readonly quality?: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** How far an army of foot and lorry carries (as `reachOf` gives for the least spending). */
const REACH = 0.3;

const NO_VOTES = 'It never voted: the middle.';
const OF_ITS_STATE = 'That of its state.';
const BY_SOLDIERS = 'Its state’s, by the soldiers of each and what one is worth.';

/** The roster with its peoples, each after its state; what no source gives is filled by one rule and listed. */
export function withPeoples({ countries, imputed }: Roster, peoples: readonly People[]): Roster {
  const filled = countries.flatMap((country): CountryFacts[] => {
    const inside = peoples.filter(({ within }) => within === country.id);
    if (inside.length === 0) return [country];
    const neighbours = [...country.neighbours, ...inside.map(({ id }) => id)];
    return [{ ...country, neighbours }, ...inside.map((people) => factsOf(people, country))];
  });
  const rules = peoples.flatMap(({ id }): Imputed[] => [
    { country: id, field: 'power', rule: BY_SOLDIERS },
    { country: id, field: 'ideal', rule: NO_VOTES },
    { country: id, field: 'democracy', rule: OF_ITS_STATE },
  ]);
  return { countries: filled, imputed: [...imputed, ...rules] };
}

function factsOf(people: People, state: CountryFacts): CountryFacts {
  const { id, within, population, soldiers, latitude, longitude } = people;
  const share = (soldiers * (people.quality ?? 1)) / Math.max(state.personnel, 1);
  return {
    id,
    membership: 'nonMember',
    // Nobody counts for nothing, and power is kept to a ten-millionth.
    power: Math.max(0.000001, Math.round(state.power * share * 1e7) / 1e7),
    reach: REACH,
    ideal: 0,
    democracy: state.democracy,
    population,
    output: 0,
    militarySpending: 0,
    personnel: soldiers,
    nuclear: false,
    latitude,
    longitude,
    neighbours: [within],
    within,
  };
}
