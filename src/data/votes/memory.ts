/** How states voted before: what is known of their disposition when a new text comes to the vote. */
import type { Vote } from '../../engine/index.ts';
import { stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';
import { leanOf } from './lean.ts';

/** What an earlier vote tells: no, abstention and absence against yes (prior). */
const TOLD: Readonly<Record<Vote, number>> = { yes: 1, abstain: -0.4, absent: -0.2, no: -1 };

/**
 * Three things are remembered: votes on the same target, votes on texts from the same side of the house, and all votes.
 * Years in which a vote loses half of its weight, weight of knowing nothing in votes, and share in the whole. The shares
 * are those of three weights fitted apart (1.18, .97, .83); the rest did best, by little, for votes not yet seen.
 */
const ON_TARGET = { halfLife: 4, unknown: 1, share: 1 };
const ON_SIDE = { halfLife: 3, unknown: 3, share: 0.8 };
const ON_ALL = { halfLife: 3, unknown: 4, share: 0.7 };
/** Two texts are from different sides when their sponsors stand so far apart; about home affairs or not halves the likeness. */
const SIDE = 0.5;
const OTHER_MATTER = 0.5;
/** Years after which a vote is forgotten: a hundredth of its weight is left. */
const FORGOTTEN = 27;
/**
 * Whoever refused with a no is likelier to do so again than one that abstained. Half-life in years, weight of knowing nothing
 * in refusals, share of noes among permanent members' refusals, and what a refusal counts that was neither on the same
 * target nor from the same side. *Prior*, the best of five tried on votes after those that a fit saw.
 */
const FIRM = { halfLife: 4, unknown: 2, usual: 0.35, elsewhere: 0.2 };
/** Only so many of the latest are looked at: more than anybody has cast in the record. */
const LATEST = 500;

interface Told {
  readonly date: string;
  readonly year: number;
  readonly vote: Vote;
  readonly lean: number;
  readonly internal: boolean;
  readonly targets: readonly string[];
}

export interface Memory {
  /** About −2.5 (always against such texts) … 2.5, from votes on days before the date only. The votes of `coded` are not looked at. */
  readonly before: (voter: string, coded: CodedVote) => number;
  /** How much oftener than most its refusals before that day were noes and not abstentions, −.35 … .65; 0 where nothing is known. */
  readonly firmness: (voter: string, coded: CodedVote) => number;
}

/** Sum over votes of weight · what it says, drawn to nothing where little is known. */
function recall(
  votes: readonly Told[],
  year: number,
  { halfLife, unknown, share }: typeof ON_TARGET,
  likeness: (one: Told) => number,
): number {
  let sum = 0;
  let weight = unknown;
  for (const one of votes) {
    const like = likeness(one);
    if (like <= 0) continue;
    const kept = like * 0.5 ** ((year - one.year) / halfLife);
    sum += kept * TOLD[one.vote];
    weight += kept;
  }
  return (share * sum) / weight;
}

/** The latest of the votes before a day, from a list in the order of days. */
function before(votes: readonly Told[], date: string): readonly Told[] {
  let low = 0;
  let high = votes.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((votes[middle]?.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return votes.slice(Math.max(0, low - LATEST), low);
}

function firmnessIn(
  refusals: readonly Told[],
  year: number,
  likeness: (one: Told) => number,
): number {
  let noes = FIRM.unknown * FIRM.usual;
  let weight = FIRM.unknown;
  for (const one of refusals) {
    const kept = (likeness(one) + FIRM.elsewhere) * 0.5 ** ((year - one.year) / FIRM.halfLife);
    weight += kept;
    if (one.vote === 'no') noes += kept;
  }
  return noes / weight - FIRM.usual;
}

function isRefusal({ vote }: Told): boolean {
  return vote === 'no' || vote === 'abstain';
}

function targetsOf({ target, date }: CodedVote): readonly string[] {
  return target.map((code) => stateOf(code, date, false));
}

/** What each state's votes told, in the order of days. */
function toldBy(votes: readonly CodedVote[]): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  const seen = new Set<string>();
  for (const coded of votes) {
    const { date, measures, internal } = coded;
    const key = `${date} ${coded.symbol === '' ? coded.id : coded.symbol}`;
    if (measures.includes('liftMeasures') || seen.has(key)) continue;
    seen.add(key);
    const text = {
      date,
      year: yearOf(date),
      lean: leanOf(coded).at,
      internal,
      targets: targetsOf(coded),
    };
    for (const [code, vote] of Object.entries(coded.votes)) {
      const voter = stateOf(code, date, true);
      const list = told.get(voter) ?? [];
      list.push({ ...text, vote });
      told.set(voter, list);
    }
  }
  for (const list of told.values())
    list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return told;
}

/** Remembers every vote of a list; a text that lifts measures tells nothing. Each symbol counts once. */
export function remember(votes: readonly CodedVote[]): Memory {
  const told = toldBy(votes);
  const leans = new WeakMap<CodedVote, number>();
  const leanOnce = (coded: CodedVote): number => {
    const lean = leans.get(coded) ?? leanOf(coded).at;
    leans.set(coded, lean);
    return lean;
  };
  const earlierOf = (voter: string, { date }: CodedVote): readonly Told[] =>
    before(told.get(voter) ?? [], date).filter((one) => one.year > yearOf(date) - FORGOTTEN);
  return {
    firmness(voter, coded) {
      const targets = targetsOf(coded);
      const lean = leanOnce(coded);
      const refusals = earlierOf(voter, coded).filter(isRefusal);
      return firmnessIn(refusals, yearOf(coded.date), (one) => {
        const sameTarget = one.targets.some((target) => targets.includes(target)) ? 1 : 0;
        return sameTarget + Math.max(0, 1 - Math.abs(one.lean - lean) / SIDE);
      });
    },
    before(voter, coded) {
      const { internal } = coded;
      const year = yearOf(coded.date);
      const earlier = earlierOf(voter, coded);
      if (earlier.length === 0) return 0;
      const targets = targetsOf(coded);
      const lean = leanOnce(coded);
      const onTarget = recall(
        earlier,
        year,
        ON_TARGET,
        (one) => one.targets.filter((target) => targets.includes(target)).length,
      );
      const onSide = recall(
        earlier,
        year,
        ON_SIDE,
        (one) =>
          (1 - Math.abs(one.lean - lean) / SIDE) * (one.internal === internal ? 1 : OTHER_MATTER),
      );
      const onAll = recall(earlier, year, ON_ALL, () => 1);
      const lifts = coded.measures.includes('liftMeasures');
      return (lifts ? 0 - onTarget - onSide : onTarget + onSide) + onAll;
    },
  };
}
