/** Who sits, who presides, and who stays away. */
import { isExpelled } from '../membership.ts';
import type { DatedFact } from '../scenario.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import type { Hall } from './ballot.ts';
import { isAtrocity } from './legality.ts';

export interface Sitting {
  /** In English alphabetical order, in which they vote. */
  readonly members: readonly CountryIndex[];
  readonly permanent: readonly CountryIndex[];
  /** −1 where nobody sits. */
  readonly president: CountryIndex;
  /** Members that take no part now: away by their own order, or without instructions. */
  readonly absent: readonly CountryIndex[];
}

const NOBODY: Sitting = { members: [], permanent: [], president: -1, absent: [] };

/** Sittings by setting, day and whether members stay away: they are asked for many times a turn and change a few times a crisis. */
const KEPT = new WeakMap<Setting, Map<number, Sitting>>();

/** The Council as it sits on the world's day; empty where the charter has none. */
export function sitting(setting: Setting, world: World): Sitting {
  if (!world.rules.charter.council) return NOBODY;
  const seated = seatedOn(setting, world);
  const gone = (country: CountryIndex): boolean => isExpelled(setting, world, country);
  if (!seated.members.some(gone)) return seated;
  return {
    members: seated.members.filter((member) => !gone(member)),
    permanent: seated.permanent.filter((member) => !gone(member)),
    president: gone(seated.president)
      ? (seated.members.find((member) => !gone(member)) ?? -1)
      : seated.president,
    absent: seated.absent,
  };
}

function seatedOn(setting: Setting, world: World): Sitting {
  let byDay = KEPT.get(setting);
  if (byDay === undefined) {
    byDay = new Map();
    KEPT.set(setting, byDay);
  }
  const { absences } = world.rules.assumptions;
  const key = 2 * world.day + (absences ? 1 : 0);
  const kept = byDay.get(key);
  if (kept !== undefined) return kept;
  const made = sittingOn(setting, world.day, absences);
  byDay.set(key, made);
  return made;
}

function sittingOn(setting: Setting, day: number, absences: boolean): Sitting {
  const members = membersOn(setting, day);
  return {
    members,
    permanent: setting.permanent.filter((country) => members.includes(country)),
    president: presidentOn(setting, members, day),
    absent: absences ? members.filter((country) => isAbsent(setting, country, day)) : [],
  };
}

/** The hall in which a draft is voted: what the law needs to count it. */
export function councilHall(setting: Setting, world: World, draft: Draft): Hall {
  const { members, permanent } = sitting(setting, world);
  return {
    charter: world.rules.charter,
    members,
    permanent,
    chapter: draft.chapter,
    asDispute: isTreatedAsDispute(world, draft),
    parties: [...setting.aggressors, ...setting.victims],
    atrocity: isAtrocity(setting, world),
  };
}

/**
 * A matter is a dispute between parties until force is used; then it is a breach of the peace, on which
 * they vote. The Covenant asks instead under which article the text stands: a report that judges is Article 15.
 */
function isTreatedAsDispute(world: World, draft: Draft): boolean {
  if (world.rules.charter.partyAbstains !== 'leagueArticle15')
    return world.crisis.status === 'dispute';
  return draft.measures.includes('condemn') || draft.measures.includes('determine');
}

function membersOn(setting: Setting, day: number): readonly CountryIndex[] {
  let members: readonly CountryIndex[] = setting.council[0]?.members ?? [];
  for (const period of setting.council) if (period.fromDay <= day) members = period.members;
  return members;
}

/** The presidency passes on by months in alphabetical order, from the last one that the record gives. */
function presidentOn(
  setting: Setting,
  members: readonly CountryIndex[],
  day: number,
): CountryIndex {
  if (members.length === 0) return -1;
  let from = 0;
  let start = 0;
  for (const fact of setting.scenario.facts) {
    if (fact.kind !== 'presides' || fact.fromDay > day) continue;
    const country = setting.ids.indexOf(fact.country);
    // One that has left the Council hands over to the next in the alphabet, which is roster order.
    const place = members.findIndex((member) => member >= country);
    from = Math.max(0, place);
    start = fact.fromDay;
  }
  // A month given by the record may have 31 days: the day it is over at the latest still belongs to it.
  const months = Math.floor(Math.max(0, day - start - 1) / 30);
  return members[(from + months) % members.length] ?? -1;
}

function isAbsent(setting: Setting, country: CountryIndex, day: number): boolean {
  const id = setting.ids[country];
  return setting.scenario.facts.some(
    (fact) => isAway(fact) && fact.country === id && fact.fromDay <= day && day < fact.toDay,
  );
}

/** Does a fact keep a member from voting: by its own order, or for want of instructions? */
export function isAway(
  fact: DatedFact,
): fact is Extract<DatedFact, { kind: 'absent' | 'instructions' }> {
  return fact.kind === 'absent' || fact.kind === 'instructions';
}
