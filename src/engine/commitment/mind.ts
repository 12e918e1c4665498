/** Who binds itself unasked: few, and those that hold to the duty and mind least to be bound. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { log, logistic } from '../exact.ts';
import { isLive } from '../response/contributions.ts';
import { truthOf } from '../response/evidence.ts';
import { seatOf } from '../response/standing-orders.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import { COMMITMENTS, type Commitment, type CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { checkCommitment } from './decide.ts';
import { NOTHING_TO_HIDE, OPENED, WILL } from './weights.ts';

/** Binding oneself to one thing that the dice of a crisis leave open. */
interface Open {
  readonly country: CountryIndex;
  readonly what: Commitment;
  readonly die: number;
  /** Will below which the die is not reached; short of it by more than a logarithm can be wrong. */
  readonly floor: number;
}

interface Openings {
  readonly seed: number;
  readonly open: readonly Open[];
}

/** What the last seed of each setting leaves open: most dice are beyond any will that a state can have. */
const OPENINGS = new WeakMap<Setting, Openings>();

const SLACK = 1e-6;

function openingsOf(setting: Setting, seed: number): readonly Open[] {
  const known = OPENINGS.get(setting);
  if (known?.seed === seed) return known.open;
  const open: Open[] = [];
  for (let country = 0; country < setting.n; country++) {
    COMMITMENTS.forEach((what, place) => {
      const die = draw(seed, 'commitment', country, place);
      const floor = log(die / (1 - die)) - SLACK;
      if (mostWill(setting, country, what) >= floor) open.push({ country, what, die, floor });
    });
  }
  OPENINGS.set(setting, { seed, open });
  return open;
}

/** The will of a state that holds to the duty in full, is sure of the charge and of the others, and has opened its land. */
function mostWill(setting: Setting, country: CountryIndex, what: Commitment): number {
  const { base, duty, credibility, sovereignty } = WILL[what];
  const control = sovereignty * (setting.temper.sovereignty[country] ?? 0);
  const open = what === 'inspectors' ? hiding(setting, country) : 0;
  return base + duty + credibility + Math.max(control, control * OPENED) + open;
}

/** Each state's die for each commitment is thrown once a crisis; it binds itself when its will has grown past it. */
export function bindThemselves(
  setting: Setting,
  seed: number,
  world: World,
): readonly WorldEvent[] {
  if (!isLive(world) && world.crisis.status !== 'dispute') return [];
  const played = seatOf(world);
  const events: WorldEvent[] = [];
  for (const { country, what, die, floor } of openingsOf(setting, seed)) {
    if (country === played) continue;
    const will = willToBind(setting, world, country, what);
    if (will < floor || die >= logistic(will)) continue;
    if (checkCommitment(setting, world, country, what) !== undefined) continue;
    events.push({ kind: 'countryBound', country, what });
  }
  return events;
}

function willToBind(
  setting: Setting,
  world: World,
  country: CountryIndex,
  what: Commitment,
): number {
  const will = WILL[what];
  const commitment = temper(setting, world, 'commitment', country);
  const clarity = world.columns.clarity[country] ?? 0;
  const open = what === 'inspectors' ? hiding(setting, country) : 0;
  return (
    will.base +
    will.duty * commitment * clarity +
    will.credibility * world.credibility.other +
    will.sovereignty * temper(setting, world, 'sovereignty', country) +
    open
  );
}

/** A party knows what is true: positive where that helps its side. */
function hiding(setting: Setting, country: CountryIndex): number {
  const known = NOTHING_TO_HIDE * (2 * truthOf(setting) - 1);
  if (setting.victims.includes(country)) return known;
  return setting.aggressors.includes(country) ? -known : 0;
}
