import type { Charter } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import type { Hall } from '../../src/engine/council/ballot.ts';
import type { Chapter, Vote } from '../../src/engine/vocabulary.ts';
import type { CastVote } from '../../src/engine/world.ts';

/** A ballot as the record prints it: names by vote, separated by spaces. */
export interface RollCall {
  readonly charter?: Charter;
  readonly chapter?: Chapter;
  readonly asDispute?: boolean;
  readonly atrocity?: boolean;
  readonly permanent?: string;
  readonly parties?: string;
  readonly yes?: string;
  readonly no?: string;
  readonly abstain?: string;
  readonly absent?: string;
}

function names(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((name) => name !== '');
}

/** The hall and the votes of a roll call, members in the alphabetical order of their codes. */
export function inHall(roll: RollCall): {
  readonly hall: Hall;
  readonly votes: readonly CastVote[];
  readonly members: readonly string[];
} {
  const voteOf = new Map<string, Vote>();
  for (const vote of ['yes', 'no', 'abstain', 'absent'] as const) {
    for (const name of names(roll[vote])) voteOf.set(name, vote);
  }
  const members = [...voteOf.keys()].sort();
  const index = (list: string | undefined): number[] =>
    names(list).flatMap((name) => (members.includes(name) ? [members.indexOf(name)] : []));
  return {
    hall: {
      charter: roll.charter ?? CHARTERS.unCharter,
      members: members.map((_, i) => i),
      permanent: index(roll.permanent ?? 'CHN FRA GBR RUS USA'),
      chapter: roll.chapter ?? 'unstated',
      asDispute: roll.asDispute ?? false,
      parties: index(roll.parties),
      atrocity: roll.atrocity ?? false,
    },
    votes: members.map((name, country) => ({
      country,
      vote: voteOf.get(name) ?? 'absent',
      chosen: false,
    })),
    members,
  };
}

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
