/** How states voted before: what is known of their disposition when a new text comes to the vote. */
import type { Measure, Vote } from '../../engine/index.ts';
import { stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';
import { leanOf } from './lean.ts';

/** How far an earlier vote was a refusal (prior). */
const REFUSED: Readonly<Record<Vote, number>> = { yes: 0, absent: 0.5, abstain: 1, no: 1 };

interface Recalled {
  /** Weight of knowing nothing, in votes. */
  readonly unknown: number;
  readonly share: number;
  /** What is left of a vote on a text that asks for wholly other measures. */
  readonly otherMeasures: number;
}

/**
 * Three things are remembered: votes on the same parties, votes on texts from the same side of the house, and all votes; each
 * as the log of the odds of a yes against what is usual. Shares: those of three weights fitted apart (.85, .19, .29). The rest
 * did best, by little, of three or four tried for crises held out. *Prior.*
 */
const ON_PARTIES: Recalled = { unknown: 2, share: 1, otherMeasures: 0.05 };
const ON_SIDE: Recalled = { unknown: 3, share: 0.25, otherMeasures: 0.1 };
const ON_ALL: Recalled = { unknown: 3, share: 0.3, otherMeasures: 1 };
/** Years in which a vote loses half of its weight: 3 and 6 do as well (prior). */
const HALF_LIFE = 4;
/** Share of yes in the record’s votes, where nothing is known of a state. */
const USUAL_YES = 0.8;
/** A text on the same quarrel with another target is half as like (prior). */
const SAME_QUARREL = 0.5;
/** Two texts are from different sides when their sponsors stand so far apart; about home affairs or not halves the likeness. */
const SIDE = 0.5;
const OTHER_MATTER = 0.5;
/** Years after which a vote is forgotten: a hundredth of its weight is left. */
const FORGOTTEN = 27;
/**
 * Whoever refused with a no is likelier to do so again than one that abstained. Half-life in years, weight of knowing nothing
 * in refusals, share of noes among permanent members' refusals, what is left of a refusal of wholly other measures, and what
 * any refusal counts. *Prior*, the best of six tried for crises held out.
 */
const FIRM = { halfLife: 4, unknown: 1, usual: 0.35, otherMeasures: 0.1, elsewhere: 0.05 };
/** Only so many of the latest are looked at: more than anybody has cast in the record. */
const LATEST = 500;

/** What a text is about: targets, targets and victims, measures. */
interface Asked {
  readonly year: number;
  readonly targets: readonly string[];
  readonly parties: readonly string[];
  readonly measures: readonly Measure[];
}

interface Told extends Asked {
  readonly date: string;
  readonly vote: Vote;
  readonly lean: number;
  readonly internal: boolean;
}

export interface Memory {
  /** About −5 (always against such texts) … 4, the log of odds against what is usual, from votes on days before the date only. The votes of `coded` are not looked at. */
  readonly before: (voter: string, coded: CodedVote) => number;
  /** How much oftener than most its refusals before that day were noes and not abstentions, −.35 … .65; 0 where nothing is known. */
  readonly firmness: (voter: string, coded: CodedVote) => number;
}

/** How like two texts are by what they ask for: by the share of their measures that both have, and `left` where none is common. */
function alike(one: readonly Measure[], other: readonly Measure[], left: number): number {
  const both = one.filter((measure) => other.includes(measure)).length;
  const share = both / Math.max(1, one.length + other.length - both);
  return left + (1 - left) * share;
}

/** Log of the odds of a yes in the like votes, less what is usual; drawn to nothing where little is known. */
function recall(
  votes: readonly Told[],
  { year, measures }: Asked,
  { unknown, share, otherMeasures }: Recalled,
  likeness: (one: Told) => number,
): number {
  let yes = unknown * USUAL_YES;
  let refused = unknown * (1 - USUAL_YES);
  for (const one of votes) {
    const like = likeness(one);
    if (like <= 0) continue;
    const asks = alike(one.measures, measures, otherMeasures);
    const kept = like * asks * 0.5 ** ((year - one.year) / HALF_LIFE);
    yes += kept * (one.vote === 'yes' ? 1 : 0);
    refused += kept * REFUSED[one.vote];
  }
  return share * (Math.log(yes / refused) - Math.log(USUAL_YES / (1 - USUAL_YES)));
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
  { year, measures }: Asked,
  likeness: (one: Told) => number,
): number {
  let noes = FIRM.unknown * FIRM.usual;
  let weight = FIRM.unknown;
  for (const one of refusals) {
    const asks = alike(one.measures, measures, FIRM.otherMeasures);
    const kept =
      (likeness(one) * asks + FIRM.elsewhere) * 0.5 ** ((year - one.year) / FIRM.halfLife);
    weight += kept;
    if (one.vote === 'no') noes += kept;
  }
  return noes / weight - FIRM.usual;
}

function isRefusal({ vote }: Told): boolean {
  return vote === 'no' || vote === 'abstain';
}

function askedBy({ target, victim, date, measures }: CodedVote): Asked {
  const stated = (codes: readonly string[]): readonly string[] =>
    codes.map((code) => stateOf(code, date, false));
  const targets = stated(target);
  return { year: yearOf(date), targets, parties: [...targets, ...stated(victim)], measures };
}

function overlap(one: readonly string[], other: readonly string[]): number {
  return one.filter((id) => other.includes(id)).length;
}

function sameParties(one: Asked, other: Asked): number {
  const targets = overlap(one.targets, other.targets);
  const quarrel = Math.min(1, overlap(one.parties, other.parties));
  return (1 - SAME_QUARREL) * targets + SAME_QUARREL * quarrel;
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
    const text = { ...askedBy(coded), date, lean: leanOf(coded).at, internal };
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
      const asked = askedBy(coded);
      const lean = leanOnce(coded);
      return firmnessIn(
        earlierOf(voter, coded).filter(isRefusal),
        asked,
        (one) => sameParties(one, asked) + Math.max(0, 1 - Math.abs(one.lean - lean) / SIDE),
      );
    },
    before(voter, coded) {
      const { internal, measures } = coded;
      const earlier = earlierOf(voter, coded);
      if (earlier.length === 0) return 0;
      const asked = askedBy(coded);
      const lean = leanOnce(coded);
      const onParties = recall(earlier, asked, ON_PARTIES, (one) => sameParties(one, asked));
      const onSide = recall(
        earlier,
        asked,
        ON_SIDE,
        (one) =>
          (1 - Math.abs(one.lean - lean) / SIDE) * (one.internal === internal ? 1 : OTHER_MATTER),
      );
      const onAll = recall(earlier, asked, ON_ALL, () => 1);
      const lifts = measures.includes('liftMeasures');
      return (lifts ? 0 - onParties - onSide : onParties + onSide) + onAll;
    },
  };
}
