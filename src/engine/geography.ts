/** Distances on the sphere, and how power fades over them. */
import { acos, clamp, cos, pow, sin } from './exact.ts';
import type { CountryFacts } from './scenario.ts';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS = 6371;
const DEGREE = 3.141592653589793 / 180;

/** Great-circle kilometres between the centres of all pairs, n × n by rows. */
export function distances(countries: readonly CountryFacts[]): Float64Array {
  const n = countries.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const z = new Float64Array(n);
  countries.forEach((country, i) => {
    const latitude = country.latitude * DEGREE;
    const longitude = country.longitude * DEGREE;
    x[i] = cos(latitude) * cos(longitude);
    y[i] = cos(latitude) * sin(longitude);
    z[i] = sin(latitude);
  });
  const table = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const dot = x[i]! * x[j]! + y[i]! * y[j]! + z[i]! * z[j]!;
      const km = EARTH_RADIUS * acos(clamp(dot, -1, 1));
      table[i * n + j] = km;
      table[j * n + i] = km;
    }
  }
  return table;
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle kilometres from each country's centre to a place. */
export function kilometresTo(countries: readonly CountryFacts[], place: Place): Float64Array {
  const south = sin(place.latitude * DEGREE);
  const level = cos(place.latitude * DEGREE);
  return Float64Array.from(countries, ({ latitude, longitude }) => {
    const along = cos((longitude - place.longitude) * DEGREE);
    const dot = sin(latitude * DEGREE) * south + cos(latitude * DEGREE) * level * along;
    return EARTH_RADIUS * acos(clamp(dot, -1, 1));
  });
}

/**
 * Share of power that arrives `km` away, 0 … 1: reach per 4,000 km.
 * Prior: a reach of .9 keeps three quarters of its power 11,000 km from home (the sea lift of 1990–91),
 * a reach of .3 a twenty-fifth, as the loss-of-strength gradient has it (Boulding 1962).
 */
export function arriving(reach: number, km: number): number {
  return reach <= 0 ? 0 : pow(reach, km / 4000);
}
