/** Reads the compact tables of countries. */
import type { CountryFacts } from '../../engine/index.ts';

/** id, capability, spending, personnel, population, output, democracy, ideal, latitude, longitude, neighbours. */
export type CountryRow = readonly [
  id: string,
  capability: number,
  spending: number,
  personnel: number,
  population: number,
  output: number,
  democracy: number,
  ideal: number,
  latitude: number,
  longitude: number,
  neighbours: string,
];

export interface Bodies {
  readonly permanent: readonly string[];
  readonly nonMembers: readonly string[];
  readonly nuclear: readonly string[];
}

/** Smallest power: sources round to a millionth, and nobody counts for nothing. */
const LEAST_POWER = 0.000001;

/**
 * How slowly power fades with distance (prior). Most forces are made to fight at home (.3). Lift is bought
 * with military spending: the square root, because sea and air lift have a fixed cost that the largest pay
 * once. Permanent members keep navies and bases abroad, as far as they pay for them (full at 3 % of the
 * world's spending). In 1990: United States .9, Soviet Union .79, United Kingdom .66, France .65, China .41,
 * Iraq .38, most others .3 to .35.
 */
export function reachOf(spending: number, permanent: boolean): number {
  const lift = 0.4 * Math.sqrt(spending / 0.3);
  const abroad = permanent ? 0.2 * Math.min(1, spending / 0.03) : 0;
  return Math.round(Math.min(0.9, 0.3 + lift + abroad) * 1000) / 1000;
}

/** Power is the mean of two shares, because CINC alone overrates population and steel. */
function powerOf(capability: number, spending: number): number {
  return Math.max(LEAST_POWER, Math.round(((capability + spending) / 2) * 1e7) / 1e7);
}

export function countriesOf(rows: readonly CountryRow[], bodies: Bodies): CountryFacts[] {
  return rows.map(
    ([id, capability, spending, personnel, population, output, democracy, ideal, ...place]) => ({
      id,
      membership: bodies.nonMembers.includes(id) ? 'nonMember' : 'member',
      power: powerOf(capability, spending),
      reach: reachOf(spending, bodies.permanent.includes(id)),
      ideal,
      democracy,
      population,
      output,
      militarySpending: spending,
      personnel,
      nuclear: bodies.nuclear.includes(id),
      latitude: place[0],
      longitude: place[1],
      neighbours: place[2] === '' ? [] : place[2].split(' '),
    }),
  );
}
