/**
 * What each state believes of the charge: a sum in log-odds of what it thought before, what has been said and shown,
 * what it and its friends have seen for themselves, and what the organisation has found. Belief is not the truth.
 */
import type { BeliefAccount, Term } from '../account.ts';
import { bitOf } from '../commitment/bound.ts';
import { inspected } from '../commitment/inspection.ts';
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, log, logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { BELIEF_FACTORS, type BeliefFactor, type CountryIndex } from '../vocabulary.ts';
import type { Charge, Office, World } from '../world.ts';
import { type Bearings, bearingsOf } from './bearings.ts';
import { chargesFor } from './charges.ts';
import {
  fairReading,
  isReported,
  itemsFor,
  priorOf,
  sheetsFor,
  trustIn,
  truthOf,
  wordOf,
} from './evidence.ts';
import { named } from './measures.ts';

/** Weights of the terms, in log-odds. The first, third and fourth are in that unit already; the rest are priors. */
const WEIGHTS: Readonly<Record<BeliefFactor, number>> = {
  prior: 1,
  sympathy: 1.5,
  charge: 1,
  answer: 1,
  ownService: 0.5,
  pooled: 1,
  finding: 0.3,
  factFinding: 1.5,
  furtherCharges: 1.2,
};
/** Power at which a service sees half of what there is to see, share of the world's (prior). */
const SEEING_POWER = 0.02;
/** Power of those who pool their intelligence at which half the fog lifts, share of the world's (prior). */
const EYES = 0.12;
/** How often a service misreads what is plain, and what it adds where the truth itself is an even chance (priors). */
const MISREADS = 0.04;
const IN_FOG = 0.46;

/** What all states' beliefs are read off at one moment. */
interface Moment {
  readonly setting: Setting;
  readonly world: World;
  readonly bearings: Bearings;
  readonly prior: number;
  /** What each country's own service reports: 1 for the charge, −1 against it, 0 before any has reported. */
  readonly services: Int8Array;
  /** What each that pools its intelligence gives away, in shares of the world's power, signed; `seen` without sign. */
  readonly pooled: readonly (readonly [owner: CountryIndex, gives: number])[];
  readonly seen: number;
  readonly named: number;
  readonly facts: number;
}

function momentOf(setting: Setting, world: World, services: Int8Array): Moment {
  const pooled: (readonly [CountryIndex, number])[] = [];
  let seen = 0;
  for (let j = 0; j < setting.n; j++) {
    const gives = (setting.power[j] ?? 0) * (world.columns.intelligence[j] ?? 0);
    if (gives === 0) continue;
    seen += gives;
    pooled.push([j, gives * services[j]! * wordOf(world, j)]);
  }
  return {
    setting,
    world,
    bearings: bearingsOf(setting),
    prior: priorOf(setting),
    services,
    pooled,
    seen,
    ...toldBy(setting, world),
  };
}

/** What the organisation and its office have found: whose act they call it, and how far the facts are seen. */
function toldBy(
  setting: Setting,
  world: World,
): { readonly named: number; readonly facts: number } {
  const found = isReported(world) ? 1 : world.office.findings;
  const seen = 1 - (1 - found) * (1 - inspected(setting, world));
  const facts = seen === 0 ? 0 : seen * (2 * truthOf(setting) - 1);
  return { named: named(world.law) + world.office.charge, facts };
}

interface Services {
  readonly seed: number;
  readonly reports: Int8Array;
}

/** The last seed's reports of each setting: they never change within a run. */
const SERVICES = new WeakMap<Setting, Services>();

/** What each service reports: mostly what is so, more often wrong the less plain it is even now. */
function servicesOf(setting: Setting, seed: number): Int8Array {
  const known = SERVICES.get(setting);
  if (known?.seed === seed) return known.reports;
  const truth = truthOf(setting);
  const misreads = MISREADS + IN_FOG * (1 - Math.abs(2 * truth - 1));
  const so = truth >= 0.5 ? 1 : -1;
  const reports = new Int8Array(setting.n);
  for (let i = 0; i < setting.n; i++)
    reports[i] = draw(seed, 'intelligence', i) < misreads ? -so : so;
  SERVICES.set(setting, { seed, reports });
  return reports;
}

type Values = Record<BeliefFactor, number>;

function valuesFor(moment: Moment, i: CountryIndex): Values {
  const { setting, world, bearings } = moment;
  const { charge, answer } = sheetsFor(setting, world, i);
  const power = setting.power[i] ?? 0;
  return {
    prior: moment.prior,
    sympathy: (bearings.tieVictim[i] ?? 0) - (bearings.tieAggressor[i] ?? 0),
    charge,
    answer: answer === 0 ? 0 : -answer,
    ownService: (moment.services[i]! * power) / (power + SEEING_POWER),
    pooled: pooledFor(moment, i),
    finding: moment.named,
    factFinding: moment.facts,
    furtherCharges: chargesFor(setting, world, i),
  };
}

/** What the others have given away, as far as this state trusts them. Its own counts as its own. */
function pooledFor({ setting, pooled, seen }: Moment, i: CountryIndex): number {
  let heard = 0;
  for (const [j, gives] of pooled) if (j !== i) heard += gives * trustIn(setting, i, j);
  return heard === 0 ? 0 : heard / (seen + EYES);
}

/** In the order of `BELIEF_FACTORS`. */
function total(values: Values): number {
  let sum = 0;
  for (const factor of BELIEF_FACTORS) sum += WEIGHTS[factor] * values[factor];
  return sum;
}

/** What each state believes on the opening day, before any service has reported. */
export function openingBelief(setting: Setting, world: World): readonly number[] {
  const moment = momentOf(setting, world, new Int8Array(setting.n));
  return world.columns.clarity.map((_, i) => logistic(total(valuesFor(moment, i))));
}

/** Brings every state's belief up to what is known now. */
export function moveBelief(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (world.rules.assumptions.clarity >= 0) return [];
  const moment = momentOf(setting, world, servicesOf(setting, seed));
  const was = world.columns.clarity;
  const clarity = was.map((_, i) => logistic(total(valuesFor(moment, i))));
  if (clarity.every((belief, i) => belief === was[i])) return [];
  return [{ kind: 'columnsMoved', system: 'belief', values: { clarity } }];
}

/** How a charge by this party would move belief in the main charge: the mean over those outside. */
export function beliefMovedBy(setting: Setting, world: World, by: CountryIndex): number {
  const charges: readonly Charge[] = [
    ...world.crisis.charges,
    { by, day: world.day, found: 'open' },
  ];
  const after: World = { ...world, crisis: { ...world.crisis, charges } };
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
  const now = toldBy(setting, { ...world, office });
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
  const after: World = { ...world, columns: { ...world.columns, bound: column } };
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
  const services = isOpening ? new Int8Array(setting.n) : servicesOf(setting, seed);
  const values = valuesFor(momentOf(setting, world, services), country);
  const sum = total(values);
  const terms = BELIEF_FACTORS.map((factor): Term => {
    const value = values[factor];
    const weight = WEIGHTS[factor];
    return { factor, weight, value, amount: weight * value, standing: 'prior' };
  });
  return { country, terms, total: sum, belief: logistic(sum), fair, items };
}
