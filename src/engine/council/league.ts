/** The Covenant where it differs: Article 15 in the Assembly, the automatic duty of Article 16, expulsion. */
import { CHARTERS } from '../charters.ts';
import { isMember } from '../membership.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Measure } from '../vocabulary.ts';
import type { CastVote, Draft, Tally, World } from '../world.ts';
import { count } from './ballot.ts';

/** The Assembly of the League under Article 5: all who vote must agree, but for parties whose votes do not count (16). */
export function countLeagueAssembly(
  votes: readonly CastVote[],
  parties: readonly CountryIndex[] = [],
  wish = false,
): Tally {
  const hall = leagueHall(votes, parties);
  return count(wish ? { ...hall, chapter: 'procedural' } : hall, votes);
}

/**
 * Article 15(10): an Assembly report needs the Council's members and a majority of the others, parties aside.
 * Abstainers and absentees do not count.
 */
export function countAssemblyReport(
  votes: readonly CastVote[],
  council: readonly CountryIndex[],
  parties: readonly CountryIndex[],
): Tally {
  const apart = votes.filter(({ country }) => !parties.includes(country));
  const onCouncil = apart.filter(({ country }) => council.includes(country));
  const others = apart.filter(({ country }) => !council.includes(country));
  const against = onCouncil.filter(({ vote }) => vote === 'no').map(({ country }) => country);
  const yes = (list: readonly CastVote[]): number =>
    list.filter(({ vote }) => vote === 'yes').length;
  const no = (list: readonly CastVote[]): number => list.filter(({ vote }) => vote === 'no').length;
  const othersAgree = yes(others) > no(others) || yes(others) + no(others) === 0;
  const enough = othersAgree && yes(apart) > no(apart);
  const blocked = enough && against.length > 0;
  const otherMajority = Math.floor((yes(others) + no(others)) / 2) + 1;
  return {
    yes: yes(votes),
    no: no(votes),
    abstain: votes.filter(({ vote }) => vote === 'abstain').length,
    absent: votes.filter(({ vote }) => vote === 'absent').length,
    needed: yes(onCouncil) + no(onCouncil) + otherMajority,
    against,
    result: blocked ? 'vetoed' : enough ? 'adopted' : 'failed',
    endedBy: blocked ? 'veto' : enough ? 'nothing' : 'shortfall',
    withoutVeto: enough ? 'adopted' : 'failed',
  };
}

/** What the Assembly may wish for by a majority: a vœu asks nothing of the parties that they have not offered. */
const WISHES: readonly Measure[] = ['mediate', 'factFinding', 'humanitarianAccess'];

/** Is a text of the Assembly a wish, which needs a majority, and no resolution, which needs all who vote (Riches 1933; G)? */
export function isWish({ body, measures }: Pick<Draft, 'body' | 'measures'>): boolean {
  return body === 'assembly' && measures.every((measure) => WISHES.includes(measure));
}

/** Does a text judge, as a report under Article 15 does? */
export function isReport({ measures }: Draft): boolean {
  return measures.includes('condemn') || measures.includes('determine');
}

/** Article 16(4): a member is expelled by a vote in which all other members of the Council that vote concur. */
export function countExpulsion(votes: readonly CastVote[], target: CountryIndex): Tally {
  return count(leagueHall(votes, [target]), votes);
}

function leagueHall(
  votes: readonly CastVote[],
  parties: readonly CountryIndex[],
): Parameters<typeof count>[0] {
  return {
    charter: CHARTERS.leagueCovenant,
    members: votes.map(({ country }) => country),
    permanent: [],
    chapter: 'VII',
    asDispute: true,
    parties,
    atrocity: false,
  };
}

/**
 * What the law asks of a member without any vote. Article 16 severs trade with whoever resorts to war, at once;
 * since 1921 each member judges for itself whether that has happened, so its answer goes by its own belief.
 * Force is owed only where the charter says so, and once the attack is determined.
 */
export function automaticDuty(
  setting: Setting,
  world: World,
  country: CountryIndex,
): { readonly sanctions: boolean; readonly force: boolean } {
  const { charter } = world.rules;
  const isParty = setting.aggressors.includes(country) || setting.victims.includes(country);
  const owes = isMember(setting, world, country) && !isParty && world.crisis.attackDay >= 0;
  const { determination } = world.law;
  const found = determination === 'breach' || determination === 'aggression';
  return {
    sanctions: owes && charter.automaticSanctions,
    force: owes && charter.automaticForce && found,
  };
}
