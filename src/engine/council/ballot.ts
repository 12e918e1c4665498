/** From votes to a result: Article 27 of the UN Charter, Articles 5, 11 and 15 of the Covenant, and their what-ifs. */
import type { Charter } from '../charter.ts';
import type { Chapter, CountryIndex, Vote } from '../vocabulary.ts';
import type { CastVote, Tally } from '../world.ts';
import { isReckoned, mayVote } from './parties.ts';

/** All that the law needs to know of a ballot; plain data, so that a real vote needs no scenario. */
export interface Hall {
  readonly charter: Charter;
  /** In the order in which the body votes. */
  readonly members: readonly CountryIndex[];
  readonly permanent: readonly CountryIndex[];
  readonly chapter: Chapter;
  /** Is the matter treated as a dispute (27(3), Covenant 15) rather than a situation? */
  readonly asDispute: boolean;
  readonly parties: readonly CountryIndex[];
  readonly atrocity: boolean;
}

interface Count {
  yes: number;
  no: number;
  abstain: number;
  absent: number;
  /** Votes that the law reckons: those of excluded parties are cast and shown, and do not count. */
  reckonedYes: number;
  readonly reckonedNoes: CountryIndex[];
}

/** Counts a ballot of the Council. A member without a vote in the list is absent; a vote of a non-member is nothing. */
export function count(hall: Hall, votes: readonly CastVote[]): Tally {
  const counted = tallyUp(hall, votes);
  const { yes, no, abstain, absent } = counted;
  const sums = { yes, no, abstain, absent };
  return hall.charter.veto === 'unanimity'
    ? { ...sums, ...byUnanimity(hall, counted) }
    : { ...sums, ...byRequiredVotes(hall, counted) };
}

/** A presidential statement needs nobody's yes and everybody's silence: one objection blocks. */
export function consensus(positions: readonly CastVote[]): boolean {
  return (
    positions.some((position) => position.vote !== 'absent') &&
    positions.every((position) => position.vote !== 'no')
  );
}

function tallyUp(hall: Hall, votes: readonly CastVote[]): Count {
  const counted: Count = { yes: 0, no: 0, abstain: 0, absent: 0, reckonedYes: 0, reckonedNoes: [] };
  for (let i = 0; i < hall.members.length; i++) {
    const member = hall.members[i] ?? -1;
    const isParty = hall.parties.includes(member);
    const vote = voteOf(hall, isParty, cast(votes, member, i));
    counted[vote] += 1;
    if (!isReckoned(hall.charter, hall.chapter, hall.asDispute, isParty)) continue;
    if (vote === 'yes') counted.reckonedYes += 1;
    if (vote === 'no') counted.reckonedNoes.push(member);
  }
  return counted;
}

/** The vote of the member at a place of the body; votes mostly come in the body's own order. */
function cast(votes: readonly CastVote[], member: CountryIndex, place: number): Vote {
  const here = votes[place];
  if (here?.country === member) return here.vote;
  return votes.find((vote) => vote.country === member)?.vote ?? 'absent';
}

/** A party that may not vote abstains by law, whatever it holds up. */
function voteOf(hall: Hall, isParty: boolean, vote: Vote): Vote {
  if (vote === 'absent') return vote;
  return mayVote(hall.charter, hall.chapter, hall.asDispute, isParty) ? vote : 'abstain';
}

type Verdict = Pick<Tally, 'needed' | 'against' | 'result' | 'endedBy' | 'withoutVeto'>;

/** 27(2) and 27(3). Below the required votes a permanent no is a shortfall, not a veto. */
function byRequiredVotes(hall: Hall, counted: Count): Verdict {
  const needed = hall.charter.votesNeeded;
  const against = blockers(hall, counted.reckonedNoes);
  return verdict(needed, against, counted.reckonedYes >= needed);
}

/** The permanent members whose no blocks this text. */
function blockers(hall: Hall, noes: readonly CountryIndex[]): readonly CountryIndex[] {
  const { veto } = hall.charter;
  if (hall.chapter === 'procedural' || veto === 'none') return [];
  if (veto === 'notForAtrocity' && hall.atrocity) return [];
  const against = noes.filter((member) => hall.permanent.includes(member));
  return veto === 'double' && against.length < 2 ? [] : against;
}

/** Covenant 5: all who vote must agree; procedure goes by their majority. Abstainers and absentees do not count. */
function byUnanimity(hall: Hall, counted: Count): Verdict {
  const noes = counted.reckonedNoes.length;
  const voting = counted.reckonedYes + noes;
  const majority = counted.reckonedYes > noes;
  if (hall.chapter === 'procedural') return verdict(Math.floor(voting / 2) + 1, [], majority);
  return verdict(Math.max(1, voting), counted.reckonedNoes, majority);
}

function verdict(needed: number, against: readonly CountryIndex[], enough: boolean): Verdict {
  const blocked = enough && against.length > 0;
  return {
    needed,
    against,
    result: blocked ? 'vetoed' : enough ? 'adopted' : 'failed',
    endedBy: blocked ? 'veto' : enough ? 'nothing' : 'shortfall',
    withoutVeto: enough ? 'adopted' : 'failed',
  };
}
