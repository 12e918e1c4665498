/**
 * What each state believes of the charge: a sum in log-odds of what it thought before, what has been said and shown,
 * what it and its friends have seen for themselves, and what the organisation has found. Belief is not the truth.
 */
import type { BeliefAccount, Term } from '../account.ts';
import { bitOf } from '../commitment/bound.ts';
import { inspected } from '../commitment/inspection.ts';
import { columnsWith, crisisWith, worldWith } from '../copies.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, log, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { BELIEF_FACTORS, type CountryIndex } from '../vocabulary.ts';
import type { Charge, Office, World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { chargesFor } from './charges.ts';
import { fairReading, itemsFor, trustIn, wordOf } from './evidence.ts';
import { beliefsAt, EYES, noServices, readingOf, servicesOf, toldBy, WEIGHTS } from './readings.ts';

/** What each state believes on the opening day, before any service has reported. */
export function openingBelief(setting: Setting, world: World): readonly number[] {
  return beliefsAt(setting, world, noServices(setting));
}

/** Brings every state's belief up to what is known now. */
export function moveBelief(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (world.rules.assumptions.clarity >= 0) return [];
  const was = world.columns.clarity;
  const clarity = beliefsAt(setting, world, servicesOf(setting, seed));
  if (clarity === was || clarity.every((belief, i) => belief === was[i])) return [];
  return [{ kind: 'columnsMoved', system: 'belief', values: { clarity } }];
}

/** How a charge by this party would move belief in the main charge: the mean over those outside. */
export function beliefMovedBy(setting: Setting, world: World, by: CountryIndex): number {
  const charges: readonly Charge[] = [
    ...world.crisis.charges,
    { by, day: world.day, found: 'open' },
  ];
  const after: World = worldWith(world, { crisis: crisisWith(world.crisis, { charges }) });
  return meanShift(setting, world, (i) => {
    const change = chargesFor(setting, after, i) - chargesFor(setting, world, i);
    return WEIGHTS.furtherCharges * change;
  });
}

/**
 * How a state's sharing of intelligence would move belief: the mean over the others outside. What it has to tell is
 * taken to be what it believes.
 */
export function beliefSharedBy(
  setting: Setting,
  world: World,
  by: CountryIndex,
  share: number,
): number {
  const tells = (world.columns.clarity[by] ?? 0) >= 0.5 ? 1 : -1;
  const gives = (setting.power[by] ?? 0) * wordOf(world, by) * tells;
  const change = share - (world.columns.intelligence[by] ?? 0);
  let seen = EYES;
  for (let j = 0; j < setting.n; j++)
    seen += (setting.power[j] ?? 0) * (world.columns.intelligence[j] ?? 0);
  return meanShift(setting, world, (i) =>
    i === by ? 0 : (WEIGHTS.pooled * gives * change * trustIn(setting, i, by)) / seen,
  );
}

/** How what another office has found and said would move belief: the mean over those outside. */
export function beliefToldBy(setting: Setting, world: World, office: Office): number {
  const was = toldBy(setting, world);
  const now = toldBy(setting, worldWith(world, { office }));
  const moves =
    WEIGHTS.finding * (now.named - was.named) + WEIGHTS.factFinding * (now.facts - was.facts);
  return meanShift(setting, world, () => moves);
}

/**
 * How belief would move if this country let inspectors in and what it believes itself were so: nobody is told the
 * truth beforehand.
 */
export function beliefIfInspected(setting: Setting, world: World, by: CountryIndex): number {
  const column = world.columns.bound.map((was, i) => (i === by ? was | bitOf('inspectors') : was));
  const after: World = worldWith(world, { columns: columnsWith(world.columns, { bound: column }) });
  const more = inspected(setting, after) - inspected(setting, world);
  const toward = 2 * (world.columns.clarity[by] ?? 0) - 1;
  return meanShift(setting, world, () => WEIGHTS.factFinding * more * toward);
}

/** Mean change of belief among those outside when each one's log-odds move by so much. */
function meanShift(
  setting: Setting,
  world: World,
  moves: (country: CountryIndex) => number,
): number {
  const { party } = bearingsOf(setting);
  let moved = 0;
  let others = 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    const belief = clamp(world.columns.clarity[i] ?? 0, 0.001, 0.999);
    moved += logistic(log(belief / (1 - belief)) + moves(i)) - belief;
    others += 1;
  }
  return others > 0 ? moved / others : 0;
}

/** The terms whose sum a state's belief is. */
export function explainBelief(
  setting: Setting,
  seed: number,
  world: World,
  country: CountryIndex,
): BeliefAccount {
  const items = itemsFor(setting, world, country);
  const fair = fairReading(setting, world.day);
  const pinned = world.rules.assumptions.clarity;
  if (pinned >= 0) return { country, terms: [], total: 0, belief: pinned, fair, items };
  // Until the first step is done, no service has reported.
  const isOpening = world.turn === 0 && world.phase === 'situation';
  const services = isOpening ? noServices(setting) : servicesOf(setting, seed);
  const { values, sum } = readingOf(setting, world, services, country);
  const terms = BELIEF_FACTORS.map((factor, k): Term => {
    const value = values[k] ?? 0;
    const weight = WEIGHTS[factor];
    return { factor, weight, value, amount: weight * value, standing: 'prior' };
  });
  return { country, terms, total: sum, belief: logistic(sum), fair, items };
}
