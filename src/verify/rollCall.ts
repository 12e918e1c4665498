/** A ballot of the record as the engine counts it. */
import type { CastVote, Chapter, Charter, Hall, Vote } from '../engine/index.ts';
import { CHARTERS } from '../engine/index.ts';

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
