/**
 * What moves each state's belief, kept as a table: a row a state, a place a factor. Belief is asked for after every
 * phase, and a phase changes little of what it rests on: only that is read anew.
 */
import { inspected } from '../commitment/inspection.ts';
import { draw } from '../dice.ts';
import { logistic } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { BELIEF_FACTORS, type BeliefFactor, type CountryIndex } from '../vocabulary.ts';
import type { Charge, World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { chargesFor } from './charges.ts';
import {
  fillSheets,
  isReported,
  itemsKnown,
  priorOf,
  trustIn,
  truthOf,
  wordOf,
} from './evidence.ts';
import { named } from './measures.ts';

/** Weights of the terms, in log-odds. The first, third and fourth are in that unit already; the rest are priors. */
export const WEIGHTS: Readonly<Record<BeliefFactor, number>> = {
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
export const EYES = 0.12;
/** How often a service misreads what is plain, and what it adds where the truth itself is an even chance (priors). */
const MISREADS = 0.04;
const IN_FOG = 0.46;

const COUNT = BELIEF_FACTORS.length;
const AT = Object.fromEntries(BELIEF_FACTORS.map((factor, k) => [factor, k])) as Readonly<
  Record<BeliefFactor, number>
>;
const IN_ORDER = Float64Array.from(BELIEF_FACTORS, (factor) => WEIGHTS[factor]);

/** What the organisation and its office have found: whose act they call it, and how far the facts are seen. */
export function toldBy(
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
  /** What each country's own service reports: 1 for the charge, −1 against it, 0 before any has reported. */
  readonly reports: Int8Array;
}

/** The last seed's reports of each setting: they never change within a run. */
const SERVICES = new WeakMap<Setting, Services>();

/** What each service reports: mostly what is so, more often wrong the less plain it is even now. */
export function servicesOf(setting: Setting, seed: number): Int8Array {
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

const SILENT = new WeakMap<Setting, Int8Array>();

/** Nobody's service has reported yet. */
export function noServices(setting: Setting): Int8Array {
  const known = SILENT.get(setting);
  if (known) return known;
  const reports = new Int8Array(setting.n);
  SILENT.set(setting, reports);
  return reports;
}

/** What the table was last read from. */
interface Source {
  readonly services: Int8Array;
  readonly reliability: readonly number[];
  readonly intelligence: readonly number[];
  readonly charges: readonly Charge[];
  readonly items: number;
  readonly named: number;
  readonly facts: number;
}

interface Readings {
  readonly values: Float64Array;
  /** How far each state trusts each other's word: a row an owner, 0 for its own, which it counts as its own. */
  readonly trust: Float64Array;
  readonly heard: Float64Array;
  source: Source | undefined;
  beliefs: readonly number[];
}

const READINGS = new WeakMap<Setting, Readings>();

function readingsOf(setting: Setting): Readings {
  const known = READINGS.get(setting);
  if (known) return known;
  const { n } = setting;
  const { tieVictim, tieAggressor } = bearingsOf(setting);
  const values = new Float64Array(n * COUNT);
  const trust = new Float64Array(n * n);
  const prior = priorOf(setting);
  for (let i = 0; i < n; i++) {
    values[i * COUNT + AT.prior] = prior;
    values[i * COUNT + AT.sympathy] = (tieVictim[i] ?? 0) - (tieAggressor[i] ?? 0);
    for (let j = 0; j < n; j++) trust[j * n + i] = i === j ? 0 : trustIn(setting, i, j);
  }
  const heard = new Float64Array(n);
  const made: Readings = { values, trust, heard, source: undefined, beliefs: [] };
  READINGS.set(setting, made);
  return made;
}

/** The table, brought up to a world in which these services have reported. */
function readingsAt(setting: Setting, world: World, services: Int8Array): Readings {
  const readings = readingsOf(setting);
  const { values, source: was } = readings;
  const { reliability, intelligence } = world.columns;
  const now: Source = {
    services,
    reliability,
    intelligence,
    charges: world.crisis.charges,
    items: itemsKnown(setting, world.day),
    ...toldBy(setting, world),
  };
  const trusted = was !== undefined && was.reliability === reliability;
  const served = was !== undefined && was.services === services;
  const same = [
    trusted && was.items === now.items,
    served,
    trusted && served && was.intelligence === intelligence,
    was?.named === now.named,
    was?.facts === now.facts,
    was?.charges === now.charges,
  ];
  if (same.every(Boolean)) return readings;
  if (!same[0]) fillSheets(setting, world, values.subarray(AT.charge), COUNT);
  if (!same[1]) fillServices(setting, services, values);
  if (!same[2]) fillPooled(setting, world, services, readings);
  if (!same[3]) fillAll(values, AT.finding, now.named);
  if (!same[4]) fillAll(values, AT.factFinding, now.facts);
  if (!same[5]) fillCharges(setting, world, values);
  readings.source = now;
  readings.beliefs = world.columns.clarity.map((_, i) => logistic(total(values, i)));
  return readings;
}

function fillServices(setting: Setting, services: Int8Array, values: Float64Array): void {
  for (let i = 0, at = AT.ownService; i < setting.n; i++, at += COUNT) {
    const power = setting.power[i] ?? 0;
    values[at] = (services[i]! * power) / (power + SEEING_POWER);
  }
}

/** What the others have given away, as far as each state trusts them. */
function fillPooled(
  setting: Setting,
  world: World,
  services: Int8Array,
  { values, trust, heard }: Readings,
): void {
  const { n, power } = setting;
  const { intelligence } = world.columns;
  let seen = 0;
  heard.fill(0);
  for (let j = 0; j < n; j++) {
    const share = (power[j] ?? 0) * (intelligence[j] ?? 0);
    if (share === 0) continue;
    seen += share;
    const gives = share * services[j]! * wordOf(world, j);
    const row = j * n;
    for (let i = 0; i < n; i++) heard[i] = heard[i]! + gives * trust[row + i]!;
  }
  for (let i = 0, at = AT.pooled; i < n; i++, at += COUNT)
    values[at] = heard[i] === 0 ? 0 : heard[i]! / (seen + EYES);
}

function fillCharges(setting: Setting, world: World, values: Float64Array): void {
  for (let i = 0, at = AT.furtherCharges; i < setting.n; i++, at += COUNT)
    values[at] = chargesFor(setting, world, i);
}

function fillAll(values: Float64Array, place: number, value: number): void {
  for (let at = place; at < values.length; at += COUNT) values[at] = value;
}

/** Adds a state's terms in the order of `BELIEF_FACTORS`. */
function total(values: Float64Array, i: CountryIndex): number {
  let sum = 0;
  for (let k = 0, at = i * COUNT; k < COUNT; k++, at++) sum += IN_ORDER[k]! * values[at]!;
  return sum;
}

/** What every state believes once these services have reported, 0 … 1. */
export function beliefsAt(setting: Setting, world: World, services: Int8Array): readonly number[] {
  return readingsAt(setting, world, services).beliefs;
}

/** The values whose weighted sum a state's belief is, and that sum. */
export function readingOf(
  setting: Setting,
  world: World,
  services: Int8Array,
  country: CountryIndex,
): { readonly values: Float64Array; readonly sum: number } {
  const { values } = readingsAt(setting, world, services);
  const row = values.slice(country * COUNT, (country + 1) * COUNT);
  return { values: row, sum: total(values, country) };
}
