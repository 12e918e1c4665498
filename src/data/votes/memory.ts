/** How states voted before on the same target: what is known of their disposition when a new text comes to the vote. */
import type { Vote } from '../../engine/index.ts';
import { stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';

/** What an earlier vote tells: no, abstention and absence against yes (prior). */
const TOLD: Readonly<Record<Vote, number>> = { yes: 1, abstain: -0.4, absent: -0.2, no: -1 };
/** Years in which an earlier vote loses half of its weight (prior; 3 and 6 do as well). */
const HALF_LIFE = 4;
/** Weight of knowing nothing, in votes (prior). */
const UNKNOWN = 1;

export interface Memory {
  /** −1 (always against texts on these targets) … 1, from votes on days before the date only. */
  readonly before: (voter: string, targets: readonly string[], date: string) => number;
}

/** Remembers every vote of a list; a text that lifts measures tells nothing. Each symbol counts once. */
export function remember(votes: readonly CodedVote[]): Memory {
  const told = new Map<string, { readonly date: string; readonly says: number }[]>();
  const seen = new Set<string>();
  for (const { symbol, date, target, measures, votes: cast } of votes) {
    if (measures.includes('liftMeasures') || seen.has(`${date} ${symbol}`)) continue;
    seen.add(`${date} ${symbol}`);
    for (const [voter, vote] of Object.entries(cast)) {
      for (const one of target) {
        const key = `${stateOf(voter, date, true)} ${stateOf(one, date, false)}`;
        const list = told.get(key) ?? [];
        list.push({ date, says: TOLD[vote] });
        told.set(key, list);
      }
    }
  }
  return {
    before(voter, targets, date) {
      let sum = 0;
      let weight = UNKNOWN;
      for (const one of targets) {
        for (const earlier of told.get(`${voter} ${one}`) ?? []) {
          if (earlier.date >= date) continue;
          const kept = 0.5 ** ((yearOf(date) - yearOf(earlier.date)) / HALF_LIFE);
          sum += kept * earlier.says;
          weight += kept;
        }
      }
      return sum / weight;
    },
  };
}
