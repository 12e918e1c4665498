/** A body polled on a text: every member's sum without noise, its thresholds and its chances. */
import { owesYes } from '../commitment/bound.ts';
import { clamp, log } from '../exact.ts';
import { biteInForce, LIFTED_SHARE, sinceDay, type TextFacts, textFacts } from '../measures.ts';
import { urged } from '../office/effects.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { zeros } from '../zeros.ts';
import { type Bench, benchOf } from './bench.ts';
import { burdenOf, tradeAsked } from './burden.ts';
import { dangerOfForce } from './danger.ts';
import { dependence } from './dependence.ts';
import { domesticFactor, gravityNow } from './domestic.ts';
import {
  chanceOfNo,
  chanceOfYes,
  FACTOR_AT,
  FACTOR_COUNT,
  noThreshold,
  total,
  type VoteCase,
  vetoPrice,
  writeValues,
  yesThreshold,
} from './equation.ts';
import {
  DEADLINE_RELIEF,
  DEFIANCE_HALF_LIFE,
  DISPLACED_PER_DEAD,
  FULL_TOLL,
  URGENCY_OF_GROWTH,
  VETO_PRICE,
} from './weights.ts';

export interface Poll {
  readonly bench: Bench;
  /** Values of the factors, noise at 0: row by member, in voting order. */
  readonly values: number[];
  /** By member, in voting order. */
  readonly sums: number[];
  /** Yes at or above: one for all members of a body. */
  readonly yesFrom: number;
  readonly noBelow: number[];
  readonly prices: number[];
  /** Chances; both 0 for a member that is absent or may not vote. */
  readonly yes: number[];
  readonly no: number[];
}

/** Polls the body that the draft is before. */
export function poll(setting: Setting, world: World, draft: Draft): Poll {
  return pollBench(setting, world, draft, benchOf(setting, world, draft));
}

/** Polls any bench. Company takes one pass: what each would do if it looked at nobody else. */
export function pollBench(setting: Setting, world: World, draft: Draft, bench: Bench): Poll {
  const count = bench.members.length;
  const result: Poll = {
    bench,
    values: zeros(count * FACTOR_COUNT),
    sums: zeros(count),
    yesFrom: yesThreshold(bench.kind[0] ?? 'elected'),
    noBelow: zeros(count),
    prices: zeros(count),
    yes: zeros(count),
    no: zeros(count),
  };
  const vote = openCase(setting, world, draft);
  const ideal = meanIdeal(setting, draft);
  for (let at = 0; at < count; at += 1) {
    fillVoter(setting, world, draft, { vote, ideal, bench, at });
    writeValues(vote, result.values, at * FACTOR_COUNT);
    result.sums[at] = total(result.values, at * FACTOR_COUNT);
    result.noBelow[at] = noThreshold(vote);
    result.prices[at] = vetoPrice(vote);
    if (bench.silent[at] === 1) continue;
    result.yes[at] = chanceOfYes(result.sums[at] as number, result.yesFrom);
    result.no[at] = chanceOfNo(result.sums[at] as number, result.noBelow[at] as number);
  }
  lookAround(result);
  return result;
}

/** Second pass: company from the first, and what loneliness adds to the price of a veto. */
function lookAround({ bench, values, sums, yesFrom, noBelow, prices, yes, no }: Poll): void {
  const count = bench.members.length;
  let expected = 0;
  let voting = 0;
  let worst = 0;
  let second = 0;
  for (let at = 0; at < count; at += 1) {
    if (bench.silent[at] === 1) continue;
    expected += yes[at] as number;
    voting += 1;
    if ((bench.block[at] as number) === 0) continue;
    const chance = no[at] as number;
    if (chance > worst) {
      second = worst;
      worst = chance;
    } else if (chance > second) second = chance;
  }
  for (let at = 0; at < count; at += 1) {
    if (bench.silent[at] === 1) continue;
    const row = at * FACTOR_COUNT;
    const others = voting > 1 ? (expected - (yes[at] as number)) / (voting - 1) : 0.5;
    values[row + COMPANY] = others - 0.5;
    sums[at] = total(values, row);
    const price = prices[at] as number;
    if (price > 0) {
      const ally = (no[at] as number) === worst ? second : worst;
      const dearer = price * (1 - ally * LESS_IN_COMPANY);
      noBelow[at] = (noBelow[at] as number) + price - dearer;
      prices[at] = dearer;
    }
  }
  for (let at = 0; at < count; at += 1) {
    if (bench.silent[at] === 1) continue;
    yes[at] = chanceOfYes(sums[at] as number, yesFrom);
    no[at] = chanceOfNo(sums[at] as number, noBelow[at] as number);
  }
}

/** What a contingent of peacekeepers in the field weighs against a text of force, in pledges of a whole army (prior: France and Britain in Bosnia, 1993 to 1995). */
const HOSTAGES = 4;

const COMPANY = FACTOR_AT.company;
/** Share of the price of a veto that goes when another blocks as well. */
const LESS_IN_COMPANY = VETO_PRICE.alone / (VETO_PRICE.base + VETO_PRICE.alone);

/** Urgency of the toll, of its growth and of the office's call, 0 … 1. */
export function urgency(world: World): number {
  const { dead, displaced, newDead } = world.crisis;
  const toll = log(1 + dead + displaced / DISPLACED_PER_DEAD) / log(FULL_TOLL);
  const growth = newDead / (dead + 100);
  return urged(world, clamp((1 - URGENCY_OF_GROWTH) * toll + URGENCY_OF_GROWTH * growth, 0, 1));
}

/** Is the attack over, as far as the territory goes? */
export function isSettled(world: World): boolean {
  const { status, front, postures } = world.crisis;
  const gone = postures.every((posture) => posture === 'withdraw' || posture === 'refrain');
  return status === 'reversed' || (status === 'ceasefire' && gone && front < 0.02);
}

/** How long the target has defied a standing demand, 0 … 1. */
export function defiance(world: World): number {
  if (isSettled(world)) return 0;
  const demand = sinceDay(world.law, 'demandWithdrawal');
  const since = demand >= 0 ? demand : sinceDay(world.law, 'callForCeasefire');
  if (since < 0) return 0;
  const days = Math.max(0, world.day - since);
  return days / (days + DEFIANCE_HALF_LIFE);
}

/** A case with the text and the crisis filled in; the voter is filled in by `fillVoter`. */
function openCase(setting: Setting, world: World, draft: Draft): VoteCase {
  const text = textFacts(draft.measures);
  const before = biteInForce(world.law);
  const after = text.lifts ? before * (1 - LIFTED_SHARE) : 1 - (1 - before) * (1 - text.bite);
  return {
    bite: text.bite,
    naming: text.naming,
    economicBite: tradeAsked(world, draft.measures),
    forceful: text.forceful,
    claim: text.claim,
    lifts: text.lifts,
    arms: text.arms,
    intrusion: intrusion(world, draft, text),
    biteBefore: before,
    biteAfter: after,
    gravity: gravityNow(setting, world),
    urgency: urgency(world),
    defiance: defiance(world),
    consent: world.crisis.consent,
    exceeded: world.law.exceeded,
    settled: isSettled(world),
    commitment: 0,
    clarity: 0,
    tieVictim: 0,
    tieTarget: 0,
    stake: 0,
    depends: 0,
    isTarget: false,
    isSponsor: false,
    sovereignty: 0,
    idealGap: 0,
    exposure: 0,
    troops: 0,
    blame: draft.measures.includes('condemn') ? 1 : 0,
    danger: text.forceful > 0 ? dangerOfForce(setting, world) : 0,
    induced: 0,
    company: 0,
    body: 'elected',
    block: 0,
    alone: 1,
    bound: false,
    disposition: 0,
    firmness: 0,
    debated: draft.body === 'council' && world.rules.charter.vetoDebate,
  };
}

function intrusion(world: World, draft: Draft, text: TextFacts): number {
  const pause = draft.deadline > world.day + 14;
  const felt = text.intrusion * domesticFactor(world, draft.chapter);
  return text.forceful === 1 && pause ? felt * (1 - DEADLINE_RELIEF) : felt;
}

function meanIdeal(setting: Setting, draft: Draft): number {
  let sum = setting.ideal[draft.proposer] ?? 0;
  for (const sponsor of draft.sponsors) sum += setting.ideal[sponsor] ?? 0;
  return sum / (1 + draft.sponsors.length);
}

interface Filling {
  readonly vote: VoteCase;
  readonly ideal: number;
  readonly bench: Bench;
  readonly at: number;
}

function fillVoter(setting: Setting, world: World, draft: Draft, filling: Filling): void {
  const { vote, bench, at } = filling;
  const country = bench.members[at] as CountryIndex;
  const { columns } = world;
  vote.commitment = temper(setting, world, 'commitment', country);
  vote.sovereignty = temper(setting, world, 'sovereignty', country);
  vote.clarity = columns.clarity[country] ?? 0;
  vote.isSponsor = country === draft.proposer || draft.sponsors.includes(country);
  vote.idealGap = vote.isSponsor ? 0 : Math.abs((setting.ideal[country] ?? 0) - filling.ideal);
  // Who has peacekeepers there has hostages there.
  vote.troops = (columns.troops[country] ?? 0) + HOSTAGES * (columns.keepers[country] ?? 0);
  vote.bound = owesYes(world, country, draft);
  vote.induced = columns.induced[country] ?? 0;
  vote.body = bench.kind[at] as VoteCase['body'];
  vote.block = bench.block[at] as number;
  fillTies(setting, draft, vote, country);
  vote.exposure += burdenOf(setting, world, country, draft.measures);
}

function fillTies(setting: Setting, draft: Draft, vote: VoteCase, country: CountryIndex): void {
  const row = country * setting.n;
  let tieTarget = 0;
  let stake = 0;
  let exposure = 0;
  let isTarget = false;
  for (const target of draft.targets) {
    if (target === country) isTarget = true;
    tieTarget += target === country ? 1 : (setting.tie[row + target] ?? 0);
    stake = Math.max(stake, setting.stake[row + target] ?? 0);
    exposure += setting.exposure[row + target] ?? 0;
  }
  let tieVictim = 0;
  let victims = 0;
  for (const victim of setting.victims) {
    if (draft.targets.includes(victim)) continue;
    tieVictim += victim === country ? 1 : (setting.tie[row + victim] ?? 0);
    victims += 1;
  }
  vote.tieTarget = draft.targets.length === 0 ? 0 : tieTarget / draft.targets.length;
  vote.tieVictim = victims === 0 ? 0 : tieVictim / victims;
  vote.stake = stake;
  vote.depends = vote.body === 'assembly' ? dependence(setting, draft.targets, country) : 0;
  vote.exposure = exposure;
  vote.isTarget = isTarget;
}
