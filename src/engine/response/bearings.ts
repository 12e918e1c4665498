/** How each country stands toward the crisis by facts alone: computed once a setting, for no turn changes it. */
import { clamp } from '../exact.ts';
import { type PairTable, pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import { holdsOf } from './hold.ts';
import { AMPLE_RATIO } from './weights.ts';

export interface Bearings {
  /** 0 outside the crisis, 1 victim, 2 aggressor. */
  readonly party: Uint8Array;
  /** Mean tie to the victims and to the aggressors, −1 … 1. */
  readonly tieVictim: Float64Array;
  readonly tieAggressor: Float64Array;
  /** Largest patron's stake in a victim and in an aggressor, 0 … 1. */
  readonly stakeVictim: Float64Array;
  readonly stakeAggressor: Float64Array;
  /** Nearness of the threat, 0 … 1. */
  readonly nearness: Float64Array;
  /** Share of own trade that goes to the aggressors, and of theirs that comes from here, 0 … 1. */
  readonly exposure: Float64Array;
  readonly tradeShare: Float64Array;
  /** What the prize is to this country's economy, 0 … 1. */
  readonly interest: Float64Array;
  /** Income per head against the world's, r ÷ (r + 2), 0 … 1. */
  readonly wealth: Float64Array;
  /** The same stake as it moves each kind of gift: arms of the armed, money of the rich, eyes of the powerful. */
  readonly interestArmed: Float64Array;
  readonly interestPaying: Float64Array;
  readonly interestSeeing: Float64Array;
  /** Readiness to carry arms abroad: military spending against output, 0 … 1. */
  readonly armed: Float64Array;
  /** Share of its forces that it could keep in the theatre, 0 … 1. */
  readonly sendable: Float64Array;
  /** Share of the way to the wished deployment made in a day. */
  readonly deployRate: Float64Array;
  /** What its full pressure is worth on the aggressors together; its favours to each (rows of as many), and its warning. */
  readonly hold: Float64Array;
  readonly holdOver: Float64Array;
  readonly warning: Float64Array;
  /** How far its pressure raises the fear of a general war, 0 … 1. */
  readonly menace: Float64Array;
  /** Danger of the aggressor itself: nuclear arms or a great power's, 0 … 1. */
  readonly danger: number;
  /** Has any aggressor nuclear arms? */
  readonly nuclear: boolean;
  /** How far the victims could be thought able to help themselves: their power over three times the aggressors', 0 … 1. */
  readonly selfHelp: number;
  /** What it has anything worth giving of: one bit a kind, see `CAN`. */
  readonly can: Uint8Array;
  /** Does it border an aggressor? */
  readonly bordering: Float64Array;
  /** Kilometres to the nearest party. */
  readonly away: Float64Array;
}

/** Threat halves at this distance in km (prior). */
const THREAT_RANGE = 1500;
/** Threat to those who border a party (prior). */
const BORDER_THREAT = 0.85;
/** Output at which half of the world's stake is felt as one's own, share of the world's (prior). */
const STAKE_OUTPUT = 0.03;
/** Military share over output share at which nothing is held back: Japan and Germany of 1990 lie below (prior). */
const ARMED_RATIO = 1.2;
/** From source: shares in the theatre 1990–91 — United States .24, United Kingdom .16, Egypt .08, Saudi Arabia .65. */
const SENDABLE_FAR = 0.3;
const SENDABLE_NEAR = 0.5;
/** Days to build up: a floor, and what 12,000 km add at full reach. Fitted to the build-up of 1990: half in 13 weeks. */
const BUILD_UP_DAYS = 15;
const BUILD_UP_FAR = 110;

/** Power at which half of the worth of own intelligence is reached, share of the world's (prior). */
const SEEING_POWER = 0.02;
/** Power at which an aggressor is feared as half a great power, share of the world's (prior). */
const GREAT_POWER = 0.06;

const MEMO = new WeakMap<Setting, Bearings>();

/** The bearings of a setting; kept beside it, since a setting never changes. */
export function bearingsOf(setting: Setting): Bearings {
  const known = MEMO.get(setting);
  if (known) return known;
  const made = makeBearings(setting);
  MEMO.set(setting, made);
  return made;
}

function makeBearings(setting: Setting): Bearings {
  const { n, scenario, aggressors, victims } = setting;
  const columns = emptyBearings(n);
  let outputs = 0;
  let people = 0;
  for (let i = 0; i < n; i++) {
    outputs += setting.output[i] ?? 0;
    people += setting.population[i] ?? 0;
  }
  for (const v of victims) columns.party[v] = 1;
  for (const a of aggressors) columns.party[a] = 2;
  for (let i = 0; i < n; i++) {
    const output = setting.output[i] ?? 0;
    const population = Math.max(setting.population[i] ?? 0, 1);
    const income = outputs > 0 ? output / outputs / (population / Math.max(people, 1)) : 0;
    columns.tieVictim[i] = meanOver(setting, setting.tie, i, victims);
    columns.tieAggressor[i] = meanOver(setting, setting.tie, i, aggressors);
    columns.stakeVictim[i] = largestOver(setting, setting.stake, i, victims);
    columns.stakeAggressor[i] = largestOver(setting, setting.stake, i, aggressors);
    columns.exposure[i] = sumOver(setting, setting.exposure, i, aggressors);
    columns.wealth[i] = income / (income + 2);
    columns.interest[i] = (scenario.crisis.worldStake * output) / (output + STAKE_OUTPUT);
    columns.armed[i] =
      output > 0 ? clamp((setting.militarySpending[i] ?? 0) / output / ARMED_RATIO, 0, 1) : 1;
    placeIn(setting, columns, i);
    stakeIn(setting, columns, i);
  }
  const { mean, over, warning, menace } = holdsOf(setting, columns.wealth);
  const held = { hold: mean, holdOver: over, warning, menace };
  const bearings = {
    ...columns,
    ...held,
    danger: dangerOf(setting),
    nuclear: isArmed(setting),
    selfHelp: selfHelpOf(setting),
  };
  for (let i = 0; i < n; i++) columns.can[i] = abilityOf(setting, bearings, i);
  return bearings;
}

function emptyBearings(n: number) {
  const column = () => new Float64Array(n);
  return {
    party: new Uint8Array(n),
    tieVictim: column(),
    tieAggressor: column(),
    stakeVictim: column(),
    stakeAggressor: column(),
    nearness: column(),
    exposure: column(),
    tradeShare: column(),
    interest: column(),
    wealth: column(),
    interestArmed: column(),
    interestPaying: column(),
    interestSeeing: column(),
    armed: column(),
    sendable: column(),
    deployRate: column(),
    bordering: column(),
    away: column(),
    can: new Uint8Array(n),
  };
}

/** What follows from place and reach. */
function placeIn(setting: Setting, columns: ReturnType<typeof emptyBearings>, i: CountryIndex) {
  const { aggressors, victims, scenario } = setting;
  let away = setting.away[i] ?? Infinity;
  let borders = 0;
  // Who borders a state need not be near a part of it that lies elsewhere.
  for (const party of scenario.crisis.part ? aggressors : [...aggressors, ...victims]) {
    away = Math.min(away, pair(setting, setting.distance, i, party));
    borders = Math.max(borders, pair(setting, setting.contiguous, i, party));
  }
  if (away === Infinity) away = 20000;
  const near = Math.max(nearnessAt(away), borders * BORDER_THREAT);
  columns.bordering[i] = largestOver(setting, setting.contiguous, i, aggressors);
  columns.away[i] = away;
  columns.nearness[i] = near;
  const reach = Math.max(setting.reach[i] ?? 0, 0.2);
  columns.sendable[i] = sendableAt(reach, near);
  columns.deployRate[i] = 1 / (BUILD_UP_DAYS + (BUILD_UP_FAR * away) / 12000 / reach);
  let share = 0;
  for (const a of aggressors)
    share += pair(setting, setting.exposure, a, i) / Math.max(aggressors.length, 1);
  columns.tradeShare[i] = share;
}

/** Nearness of what is so many kilometres away, 0 … 1. */
export function nearnessAt(km: number): number {
  const far = km / THREAT_RANGE;
  return 1 / (1 + far * far);
}

/** Share of its forces that a country of this reach could keep so near. */
export function sendableAt(reach: number, near: number): number {
  return SENDABLE_FAR * reach * reach + SENDABLE_NEAR * near * near;
}

/** The private stake by kind of gift. */
function stakeIn(setting: Setting, columns: ReturnType<typeof emptyBearings>, i: CountryIndex) {
  const interest = columns.interest[i] ?? 0;
  const armed = columns.armed[i] ?? 0;
  const power = setting.power[i] ?? 0;
  const stake = setting.scenario.crisis.worldStake;
  const near = columns.nearness[i] ?? 0;
  columns.interestArmed[i] = interest * armed * armed;
  columns.interestPaying[i] = (columns.wealth[i] ?? 0) * (0.6 * interest + 0.4 * stake * near);
  columns.interestSeeing[i] = (power / (power + SEEING_POWER)) * (0.4 + 0.6 * interest);
}

/** Bits of `Bearings.can`. */
export const CAN = {
  money: 1,
  basing: 2,
  intelligence: 4,
  pressure: 8,
  aid: 16,
  news: 32,
  troops: 64,
} as const;

/** The fewest soldiers that make a contingent, in thousands: a state under occupation has none (prior). */
const FEWEST = 0.1;

/** Nothing is asked of those who have nothing worth giving (priors: each far below what anyone noticed in 1990). */
function abilityOf(setting: Setting, columns: Bearings, i: CountryIndex): number {
  const theatre = setting.theatre[i] ?? 0;
  const output = setting.output[i] ?? 0;
  let bits = 0;
  if ((setting.personnel[i] ?? 0) * (columns.sendable[i] ?? 0) >= FEWEST) bits |= CAN.troops;
  if ((columns.wealth[i] ?? 0) >= 0.1) bits |= CAN.money;
  if ((columns.nearness[i] ?? 0) >= 0.08) bits |= CAN.basing;
  if ((setting.power[i] ?? 0) >= 0.0015) bits |= CAN.intelligence;
  if ((columns.hold[i] ?? 0) >= 0.004) bits |= CAN.pressure;
  if (theatre >= 0.0004 || output >= 0.002 || (columns.stakeAggressor[i] ?? 0) > 0) bits |= CAN.aid;
  if (theatre * (columns.sendable[i] ?? 0) >= 0.00004 || output >= 0.003) bits |= CAN.news;
  return bits;
}

/** Has any aggressor nuclear arms? */
export function isArmed({ aggressors, nuclear }: Setting): boolean {
  return aggressors.some((a) => (nuclear[a] ?? 0) > 0);
}

function selfHelpOf({ aggressors, victims, power }: Setting): number {
  let ours = 0;
  let theirs = 0;
  for (const v of victims) ours += power[v] ?? 0;
  for (const a of aggressors) theirs += power[a] ?? 0;
  return clamp(ours / Math.max(AMPLE_RATIO * theirs, 1e-9), 0, 1);
}

function dangerOf(setting: Setting): number {
  let danger = 0;
  for (const a of setting.aggressors) {
    const power = setting.power[a] ?? 0;
    const great = power / (power + GREAT_POWER);
    danger = Math.max(danger, (setting.nuclear[a] ?? 0) * (0.5 + 0.5 * great), great * great);
  }
  return danger;
}

function meanOver(setting: Setting, table: PairTable, i: CountryIndex, over: readonly number[]) {
  return over.length > 0 ? sumOver(setting, table, i, over) / over.length : 0;
}

function sumOver(setting: Setting, table: PairTable, i: CountryIndex, over: readonly number[]) {
  let sum = 0;
  for (const j of over) sum += pair(setting, table, i, j);
  return sum;
}

function largestOver(setting: Setting, table: PairTable, i: CountryIndex, over: readonly number[]) {
  let largest = 0;
  for (const j of over) largest = Math.max(largest, pair(setting, table, i, j));
  return largest;
}
