import type { Vote } from '../../src/engine/vocabulary.ts';
import type { CastVote } from '../../src/engine/world.ts';
import type { RollCall } from '../../src/verify/rollCall.ts';

export type { RollCall } from '../../src/verify/rollCall.ts';
export { inHall } from '../../src/verify/rollCall.ts';

/** Fifteen members, the permanent five first in line for each vote: `{ no: 1 }` has one permanent member against. */
export function fifteen(count: {
  readonly no?: number;
  readonly abstain?: number;
  readonly electedNo?: number;
}): RollCall {
  const permanent = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
  const elected = ['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10'];
  const no = [...permanent.splice(0, count.no ?? 0), ...elected.splice(0, count.electedNo ?? 0)];
  const abstain = elected.splice(0, count.abstain ?? 0);
  return {
    yes: [...permanent, ...elected].join(' '),
    no: no.join(' '),
    abstain: abstain.join(' '),
  };
}

/** So many of each, numbered in that order. */
export function chamber(yes: number, no: number, abstain: number, absent = 0): CastVote[] {
  const all: Vote[] = [
    ...new Array<Vote>(yes).fill('yes'),
    ...new Array<Vote>(no).fill('no'),
    ...new Array<Vote>(abstain).fill('abstain'),
    ...new Array<Vote>(absent).fill('absent'),
  ];
  return all.map((vote, country) => ({ country, vote, chosen: false }));
}
