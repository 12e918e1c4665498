/** Who is a member of the organisation, by date. */
import type { Setting } from './setting.ts';
import { type CountryIndex, MEASURES } from './vocabulary.ts';
import type { World } from './world.ts';

interface Roll {
  /** 1 for members, in roster order. */
  readonly flags: Float64Array;
  readonly members: readonly CountryIndex[];
}

/** Rolls by setting and number of admissions: they are asked for by every count of the Assembly. */
const KEPT = new WeakMap<Setting, Map<number, Roll>>();

function rollOn(setting: Setting, day: number): Roll {
  let byAdmissions = KEPT.get(setting);
  if (byAdmissions === undefined) {
    byAdmissions = new Map();
    KEPT.set(setting, byAdmissions);
  }
  let admissions = 0;
  for (const fact of setting.scenario.facts) {
    if (fact.kind === 'admitted' && fact.fromDay <= day) admissions += 1;
  }
  const kept = byAdmissions.get(admissions);
  if (kept !== undefined) return kept;
  const made = makeRoll(setting, day);
  byAdmissions.set(admissions, made);
  return made;
}

function makeRoll(setting: Setting, day: number): Roll {
  const flags = Float64Array.from(setting.member);
  for (const fact of setting.scenario.facts) {
    if (fact.kind !== 'admitted' || fact.fromDay > day) continue;
    const country = setting.ids.indexOf(fact.country);
    if (country >= 0) flags[country] = 1;
  }
  const members: CountryIndex[] = [];
  for (let i = 0; i < setting.n; i += 1) if (flags[i] === 1) members.push(i);
  return { flags, members };
}

const EXPEL = MEASURES.indexOf('expel');

/** Has the organisation expelled a country (Covenant 16(4))? */
export function isExpelled(
  { aggressors }: Setting,
  { law }: World,
  country: CountryIndex,
): boolean {
  return (law.inForce[EXPEL] ?? -1) >= 0 && aggressors.includes(country);
}

/** Is a country a member on the world's day? */
export function isMember(setting: Setting, world: World, country: CountryIndex): boolean {
  return rollOn(setting, world.day).flags[country] === 1 && !isExpelled(setting, world, country);
}

/** All members on the world's day, in roster order, in which they vote. */
export function membersOf(setting: Setting, world: World): readonly CountryIndex[] {
  const { members } = rollOn(setting, world.day);
  const gone = (world.law.inForce[EXPEL] ?? -1) >= 0;
  return gone ? members.filter((member) => !setting.aggressors.includes(member)) : members;
}
