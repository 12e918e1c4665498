/** Who binds itself unasked: few, and those that hold to the duty and mind least to be bound. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { logistic } from '../exact.ts';
import { isLive } from '../response/contributions.ts';
import { truthOf } from '../response/evidence.ts';
import { seatOf } from '../response/standing-orders.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import { COMMITMENTS, type Commitment, type CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { checkCommitment } from './decide.ts';
import { NOTHING_TO_HIDE, WILL } from './weights.ts';

/** Each state's die for each commitment is thrown once a crisis; it binds itself when its will has grown past it. */
export function bindThemselves(
  setting: Setting,
  seed: number,
  world: World,
): readonly WorldEvent[] {
  if (!isLive(world) && world.crisis.status !== 'dispute') return [];
  const played = seatOf(world);
  const events: WorldEvent[] = [];
  for (let i = 0; i < setting.n; i++) {
    if (i === played) continue;
    COMMITMENTS.forEach((what, place) => {
      if (draw(seed, 'commitment', i, place) >= chanceToBind(setting, world, i, what)) return;
      if (checkCommitment(setting, world, i, what) !== undefined) return;
      events.push({ kind: 'countryBound', country: i, what });
    });
  }
  return events;
}

/** Chance that a country binds itself to this in the whole of a crisis as it stands. */
export function chanceToBind(
  setting: Setting,
  world: World,
  country: CountryIndex,
  what: Commitment,
): number {
  const will = WILL[what];
  const commitment = temper(setting, world, 'commitment', country);
  const clarity = world.columns.clarity[country] ?? 0;
  const open = what === 'inspectors' ? hiding(setting, country) : 0;
  return logistic(
    will.base +
      will.duty * commitment * clarity +
      will.credibility * world.credibility.other +
      will.sovereignty * temper(setting, world, 'sovereignty', country) +
      open,
  );
}

/** A party knows what is true: positive where that helps its side. */
function hiding(setting: Setting, country: CountryIndex): number {
  const known = NOTHING_TO_HIDE * (2 * truthOf(setting) - 1);
  if (setting.victims.includes(country)) return known;
  return setting.aggressors.includes(country) ? -known : 0;
}
