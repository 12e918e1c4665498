/** Who is asked about a text, in voting order, and what each one's no can do. */
import type { VetoRule } from '../charter.ts';
import { membersOf } from '../membership.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { zeros } from '../zeros.ts';
import type { VoteCase } from './equation.ts';
import { isReport, isWish } from './league.ts';
import { isReckoned, mayVote } from './parties.ts';
import { councilHall, sitting } from './sitting.ts';

export interface Bench {
  readonly members: readonly CountryIndex[];
  /** By member: 1 for those absent by a dated fact. */
  readonly away: readonly number[];
  /** By member: 1 for those that cast no vote, being absent or a party that may not. */
  readonly silent: readonly number[];
  /** By member: what its no can do; 1 blocks, .5 blocks with another, 0 only counts. */
  readonly block: readonly number[];
  readonly kind: readonly VoteCase['body'][];
}

/** Noes of blockers that end a text: more than the body has where none blocks. */
export function blocksNeeded(world: World, draft: Draft): number {
  return world.rules.charter.veto === 'double' && draft.body === 'council' ? 2 : 1;
}

interface Benches {
  readonly setting: Setting;
  readonly world: World;
  readonly byText: Map<string, Bench>;
}

/** The benches of the last world: many texts are put to them in a turn. */
const LAST: { benches?: Benches } = {};

/** The body that a draft is before. Who is asked depends on the chapter; under the Covenant on the text itself. */
export function benchOf(setting: Setting, world: World, draft: Draft): Bench {
  if (LAST.benches?.world !== world || LAST.benches.setting !== setting)
    LAST.benches = { setting, world, byText: new Map() };
  const { byText } = LAST.benches;
  const judges = isReport(draft);
  const key = `${draft.body}/${draft.chapter}/${judges}/${isWish(draft)}`;
  const known = byText.get(key);
  if (known !== undefined) return known;
  const made = makeBench(setting, world, draft);
  byText.set(key, made);
  return made;
}

function makeBench(setting: Setting, world: World, draft: Draft): Bench {
  return draft.body === 'council'
    ? councilBench(setting, world, draft)
    : wholeBench(setting, world, draft);
}

function blank(members: readonly CountryIndex[], kind: readonly VoteCase['body'][]) {
  const count = members.length;
  return {
    members,
    kind,
    away: zeros(count),
    silent: zeros(count),
    block: zeros(count),
  };
}

function councilBench(setting: Setting, world: World, draft: Draft): Bench {
  const { members, permanent, absent } = sitting(setting, world);
  const { charter, chapter, asDispute, parties, atrocity } = councilHall(setting, world, draft);
  const bench = blank(
    members,
    members.map((member) => (permanent.includes(member) ? 'permanent' : 'elected')),
  );
  const power = chapter === 'procedural' ? 0 : powerOfNo(charter.veto, atrocity);
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at] as CountryIndex;
    const isParty = parties.includes(member);
    const away = absent.includes(member);
    bench.away[at] = away ? 1 : 0;
    bench.silent[at] = away || !mayVote(charter, chapter, asDispute, isParty) ? 1 : 0;
    const blocks =
      (charter.veto === 'unanimity' && isReckoned(charter, chapter, asDispute, isParty)) ||
      (charter.veto !== 'unanimity' && bench.kind[at] === 'permanent');
    bench.block[at] = blocks ? power : 0;
  }
  return bench;
}

function powerOfNo(veto: VetoRule, atrocity: boolean): number {
  if (veto === 'none') return 0;
  if (veto === 'double') return 0.5;
  return veto === 'notForAtrocity' && atrocity ? 0 : 1;
}

/** All members of the organisation, in roster order. */
function wholeBench(setting: Setting, world: World, draft: Draft): Bench {
  const members = membersOf(setting, world);
  // Where every no can stop a text, as in the League, members vote as on a council: the record of the Assembly is of majorities.
  const unanimous = world.rules.charter.veto === 'unanimity';
  const kind: VoteCase['body'] = unanimous ? 'elected' : 'assembly';
  const bench = blank(members, new Array<VoteCase['body']>(members.length).fill(kind));
  if (!unanimous) return bench;
  // Covenant 5: whoever votes must agree; of a report (15(10)) only the Council's members, parties aside.
  const report = isReport(draft);
  const wish = isWish(draft);
  const council = report ? sitting(setting, world).members : [];
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at] as CountryIndex;
    const isParty = setting.aggressors.includes(member) || setting.victims.includes(member);
    const aside = isParty && (report || draft.chapter === 'VII');
    bench.block[at] = wish || aside || (report && !council.includes(member)) ? 0 : 1;
  }
  return bench;
}

/** Every country of the roster, member or not: what each thinks, not how it would vote. */
export function rosterBench(setting: Setting): Bench {
  const members = Array.from({ length: setting.n }, (_, index) => index);
  return blank(members, new Array<VoteCase['body']>(setting.n).fill('assembly'));
}
