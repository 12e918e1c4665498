/** What has been said and shown about the charge, and whose word counts for how much with whom. */
import type { HeardItem } from '../account.ts';
import { clamp, log, logistic } from '../exact.ts';
import type { Evidence } from '../scenario.ts';
import { pair, type Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { PLACE } from './measures.ts';

/** Share of its weight that an item loses with a state at odds with whoever brings it (prior). */
const DISTRUST = 0.8;
/** Share of its weight that an item loses with a firm friend of whoever it speaks against (prior). */
const BLIND = 0.7;
/** Odds beyond this are not told apart: one in a hundred. */
const SUREST = 0.99;
/** Days from a decision to find the facts to the report (prior: weeks; the missions of 1956 to 1984 took one to three months). */
const REPORT_DAYS = 30;

/** Share of the facts that the office's own people must have seen to judge a charge (prior). */
const SEEN_ENOUGH = 0.6;

/** How much of an item's weight counts with a state, by its tie to who brings it: all of it, or less with a rival. */
export function trustIn(setting: Setting, i: CountryIndex, by: CountryIndex): number {
  if (i === by) return 1;
  return 1 + DISTRUST * Math.min(pair(setting, setting.tie, i, by), 0);
}

/** What a state's word is worth by its record: all of it, unless it has broken more promises than it kept. */
export function wordOf({ columns }: World, by: CountryIndex): number {
  return by < 0 ? 1 : Math.min(0.5 + (columns.reliability[by] ?? 0.5), 1);
}

/** An item with the share of its weight that counts with each country. */
interface Heard {
  readonly item: Evidence;
  /** Who brings it, −1 for observers. */
  readonly by: CountryIndex;
  readonly trust: Float64Array;
}

const MEMO = new WeakMap<Setting, readonly Heard[]>();

/** Every item of a setting, by day; kept beside it, since a setting never changes. */
function sheetsOf(setting: Setting): readonly Heard[] {
  const known = MEMO.get(setting);
  if (known) return known;
  const items = (setting.scenario.crisis.evidence ?? []).toSorted((a, b) => a.fromDay - b.fromDay);
  const made = items.map((item): Heard => {
    const by = setting.ids.indexOf(item.by);
    const trust = new Float64Array(setting.n);
    for (let i = 0; i < setting.n; i++)
      trust[i] =
        (by < 0 ? 1 : trustIn(setting, i, by)) * (1 - BLIND * friendOfAccused(setting, item, i));
    return { item, by, trust };
  });
  MEMO.set(setting, made);
  return made;
}

/** The items known on a day, by day. */
export function evidenceBy(setting: Setting, day: number): readonly Evidence[] {
  return sheetsOf(setting)
    .filter(({ item }) => item.fromDay <= day)
    .map(({ item }) => item);
}

/** How close a state is to the side that an item speaks against, 0 … 1: nobody likes to hear ill of a friend. */
function friendOfAccused(setting: Setting, { favours }: Evidence, i: CountryIndex): number {
  const { tieAggressor, tieVictim, stakeAggressor, stakeVictim } = bearingsOf(setting);
  const [tie, stake] =
    favours === 'charge' ? [tieAggressor, stakeAggressor] : [tieVictim, stakeVictim];
  return clamp(Math.max(tie[i] ?? 0, stake[i] ?? 0), 0, 1);
}

/** Every item known now, with what it moves this state, in log-odds: positive for the charge. */
export function itemsFor(setting: Setting, world: World, i: CountryIndex): readonly HeardItem[] {
  return sheetsOf(setting)
    .filter(({ item }) => item.fromDay <= world.day)
    .map(({ item, by, trust }) => ({
      item,
      moves: signed(item) * trust[i]! * wordOf(world, by),
      fair: signed(item),
    }));
}

function signed({ favours, weight }: Evidence): number {
  return favours === 'charge' ? weight : -weight;
}

/** How many items are known on a day. */
export function itemsKnown(setting: Setting, day: number): number {
  const sheets = sheetsOf(setting);
  let known = 0;
  while (known < sheets.length && sheets[known]!.item.fromDay <= day) known += 1;
  return known;
}

/**
 * Writes the two sheets as each state hears them, in log-odds, a row of so many places a state: what speaks for the
 * charge, and after it what speaks against.
 */
export function fillSheets(
  setting: Setting,
  world: World,
  values: Float64Array,
  stride: number,
): void {
  for (let i = 0, at = 0; i < setting.n; i++, at += stride) {
    values[at] = 0;
    values[at + 1] = 0;
  }
  for (const { item, by, trust } of sheetsOf(setting)) {
    if (item.fromDay > world.day) break;
    const word = wordOf(world, by);
    // A sum of what is taken away has the same bits as what is taken away from nothing; a term of nothing stays 0.
    const place = item.favours === 'charge' ? 0 : 1;
    const sign = place === 0 ? 1 : -1;
    for (let i = 0, at = place; i < setting.n; i++, at += stride)
      values[at] = values[at]! + sign * (item.weight * trust[i]! * word);
  }
}

/**
 * What a fair reader thought before anything was shown, in log-odds. The scenario's clarity is what such a reader
 * makes of the opening day, that day's items included.
 */
export function priorOf(setting: Setting): number {
  let prior = logOdds(setting.scenario.crisis.clarity);
  for (const { item } of sheetsOf(setting)) if (item.fromDay <= 0) prior -= signed(item);
  return prior;
}

/** The probability that a fair reader of both sheets puts on the charge on a day: every item at its own weight. */
export function fairReading(setting: Setting, day: number): number {
  let sum = priorOf(setting);
  for (const { item } of sheetsOf(setting)) if (item.fromDay <= day) sum += signed(item);
  return logistic(sum);
}

function logOdds(probability: number): number {
  const p = clamp(probability, 1 - SUREST, SUREST);
  return log(p / (1 - p));
}

/** What is known now of the main charge, 0 … 1; a scenario that says nothing means it as true. */
export function truthOf(setting: Setting): number {
  return setting.scenario.crisis.truth ?? 1;
}

/** Has a mission to find the facts reported: one that either body sent, or the office's own, in full? */
export function isReported({ law, day, office }: World): boolean {
  if (office.findings >= SEEN_ENOUGH) return true;
  const at = PLACE.factFinding;
  return [law.inForce[at] ?? -1, law.recommended[at] ?? -1].some(
    (since) => since >= 0 && day >= since + REPORT_DAYS,
  );
}
