/**
 * False and mutual charges. A party may accuse the other of more than the main charge: it is believed by its friends,
 * until a mission finds the facts; a charge found false turns against whoever brought it.
 */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import type { Refusal } from '../refusal.ts';
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Charge, World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { isReported, truthOf } from './evidence.ts';
import { isPlayed } from './standing-orders.ts';

/** How far a charge is believed by those who are no friends of its bringer, and what friendship adds (priors). */
const BY_STRANGERS = 0.15;
const BY_FRIENDS = 0.85;
/** How far an aggressor's charge is believed without any claim of right, and what the whole of one adds (priors). */
const WITHOUT_PRETEXT = 0.4;
const BY_PRETEXT = 0.6;
/** How far a victim's is: it has the main charge already, and every reason for more (prior). */
const BY_VICTIM = 0.6;
/** What a charge that was found false does to its own side, against what it did while it was believed (prior). */
const BACKFIRE = 0.4;

/** Cover among those who count at which a party thinks a charge worth bringing (prior). */
const WORTHWHILE = 0.012;
/** What being found out would cost it: a little anywhere, more where a press and voters ask (priors). */
const EXPOSURE = 0.002;
const EXPOSURE_AT_HOME = 0.01;

/** What all charges move this state, in the unit of one believed in full: positive for the main charge. */
export function chargesFor(setting: Setting, world: World, i: CountryIndex): number {
  let forCharge = 0;
  let against = 0;
  for (const charge of world.crisis.charges) {
    const moves = movesBy(setting, charge, i);
    // Three who say the same are not three times as right: each side's strongest counts.
    if (moves > 0) forCharge = Math.max(forCharge, moves);
    else against = Math.min(against, moves);
  }
  return forCharge + against;
}

function movesBy(setting: Setting, { by, found }: Charge, i: CountryIndex): number {
  const side = setting.aggressors.includes(by) ? -1 : 1;
  if (found === 'false') return -side * BACKFIRE;
  if (found === 'upheld') return side;
  return side * plausible(setting, by) * (BY_STRANGERS + BY_FRIENDS * friendship(setting, i, by));
}

function plausible(setting: Setting, by: CountryIndex): number {
  if (!setting.aggressors.includes(by)) return BY_VICTIM;
  return WITHOUT_PRETEXT + BY_PRETEXT * setting.scenario.crisis.pretext;
}

function friendship(setting: Setting, i: CountryIndex, by: CountryIndex): number {
  if (i === by) return 1;
  const tie = pair(setting, setting.tie, i, by);
  return clamp(Math.max(tie, pair(setting, setting.stake, i, by)), 0, 1);
}

/** Is it so, what this party would charge the other with? Known to itself, and to a mission; fixed for the crisis. */
export function isChargeTrue(setting: Setting, seed: number, by: CountryIndex): boolean {
  const truth = truthOf(setting);
  const chance = setting.aggressors.includes(by) ? 1 - truth : truth;
  return draw(seed, 'charge', by) < chance;
}

/** What stands against bringing a charge. */
export function checkCharge(setting: Setting, world: World, by: CountryIndex): Refusal | undefined {
  if (bearingsOf(setting).party[by] === 0) return { kind: 'notAParty' };
  return world.crisis.charges.some((charge) => charge.by === by)
    ? { kind: 'alreadyDone' }
    : undefined;
}

/**
 * What a charge would gain its bringer: belief moved among states by their power, most where they are not sure yet.
 */
export function coverOf(setting: Setting, world: World, by: CountryIndex): number {
  const { party } = bearingsOf(setting);
  let cover = 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    const belief = world.columns.clarity[i] ?? 0;
    const moved = Math.abs(movesBy(setting, { by, day: world.day, found: 'open' }, i));
    cover += (setting.power[i] ?? 0) * moved * belief * (1 - belief);
  }
  return cover;
}

/** Parties whom nobody plays bring a charge once it covers more than its exposure would cost. */
export function bringCharges(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (world.crisis.status !== 'attack') return [];
  const events: WorldEvent[] = [];
  for (const by of [...setting.aggressors, ...setting.victims]) {
    if (isPlayed(world, by) || checkCharge(setting, world, by) !== undefined) continue;
    const democracy = setting.democracy[by] ?? 0;
    const cost = isChargeTrue(setting, seed, by) ? 0 : EXPOSURE + EXPOSURE_AT_HOME * democracy;
    if (coverOf(setting, world, by) > WORTHWHILE + cost) events.push({ kind: 'chargeBrought', by });
  }
  return events;
}

/** A report on the facts upholds each charge that is open, or finds it false. */
export function judgeCharges(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (!isReported(world)) return [];
  return world.crisis.charges
    .filter(({ found }) => found === 'open')
    .map(
      ({ by }): WorldEvent => ({
        kind: 'chargeJudged',
        by,
        upheld: isChargeTrue(setting, seed, by),
      }),
    );
}
