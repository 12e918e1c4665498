/** What a country bears for the response. */
import { bearingsOf } from './response/bearings.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex } from './vocabulary.ts';
import type { World } from './world.ts';

/** Worth of a life of one's own against output: shares of world output for each thousand dead (prior). */
const PER_THOUSAND_DEAD = 0.0004;
/** Worth of basing and intelligence given in full, of own output (prior). */
const HOSTING = 0.001;

/** Burden so far in shares of world output: money paid, dead, land lent. */
export function burdenOf(setting: Setting, world: World, i: CountryIndex): number {
  const { columns } = world;
  const output = setting.output[i] ?? 0;
  const paid = (columns.paid[i] ?? 0) * output;
  const dead = ((columns.fallen[i] ?? 0) / 1000) * PER_THOUSAND_DEAD;
  const hosting =
    HOSTING * output * ((columns.basing[i] ?? 0) + 0.5 * (columns.intelligence[i] ?? 0));
  return paid + dead + hosting;
}

/** Does it take part: forces, money, land, eyes or kept sanctions? */
export function contributes(world: World, i: CountryIndex): boolean {
  const { columns } = world;
  return (
    (columns.deployed[i] ?? 0) > 0.001 ||
    (columns.money[i] ?? 0) > 0.1 ||
    (columns.basing[i] ?? 0) > 0.1 ||
    (columns.intelligence[i] ?? 0) > 0.1 ||
    (columns.compliance[i] ?? 0) > 0.5 ||
    (columns.sanctions[i] ?? 0) > 0.3
  );
}

/** Countries with forces in the theatre or money given. */
export function contributors(setting: Setting, world: World): number {
  const { party } = bearingsOf(setting);
  let count = 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    if ((world.columns.deployed[i] ?? 0) > 0.002 || (world.columns.money[i] ?? 0) > 0.3) count += 1;
  }
  return count;
}
