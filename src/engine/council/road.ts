/**
 * The road to the Assembly as minds use it: a text put so that its veto shows, the procedural call at once after it
 * (27(2)), or a request by a majority of the members.
 */
import type { WorldEvent } from '../event.ts';
import { textBits } from '../measures.ts';
import { membersOf } from '../membership.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { bareDraft, SURE, seated } from './draft.ts';
import { voteOf } from './equation.ts';
import { checkText } from './legality.ts';
import { poll } from './poll.ts';
import { adoptionOf, adoptionWithoutVeto } from './prospects.ts';
import { openingDay } from './session.ts';
import { checkTransfer, isCalledByMembers } from './uniting.ts';
import { sumWithNoise } from './vote.ts';
import { TABLING, type Weighed } from './weighing.ts';
import { outlook, worth } from './worth.ts';

const TRANSFER: readonly Measure[] = ['transferToAssembly'];
/** What a text is worth as a recommendation, as a share of the same text decided. *Prior*, as `RECOMMENDED_SHARE` of bite. */
const AS_RECOMMENDATION = 0.5;
/** Chance below which the procedural call is not put to the vote. *Prior.* */
const UNLIKELY = 0.35;
const TRANSFER_BITS = textBits(TRANSFER);

/** May the veto of a text still open the Assembly, or has the matter gone there, or nowhere to go? */
export function isRoadOpen(setting: Setting, world: World): boolean {
  return checkTransfer(setting, world)?.kind === 'needsVeto';
}

/**
 * What a text that only a veto would stop is worth as the way to the Assembly: the chance that it has the votes and is
 * vetoed, that the call is then adopted, and that the Assembly says the same.
 */
export function roadWorth(setting: Setting, world: World, wish: Weighed): number {
  if (!isRoadOpen(setting, world)) return 0;
  const vetoed = adoptionWithoutVeto(world, wish.draft, wish.polled) - wish.adoption;
  const called = transferChance(setting, world, wish.draft);
  const there: Draft = { ...wish.draft, body: 'assembly' };
  const said = adoptionOf(world, there, poll(setting, world, there));
  return vetoed * called * said * AS_RECOMMENDATION * Math.max(0, wish.worth);
}

function transferChance(setting: Setting, world: World, after: Draft): number {
  const call = callDraft(setting, world, after.proposer, after.sponsors);
  return adoptionOf(world, call, poll(setting, world, call));
}

function callDraft(
  setting: Setting,
  world: World,
  proposer: CountryIndex,
  sponsors: readonly CountryIndex[],
): Draft {
  const idea = { measures: TRANSFER, afterDays: 0, rung: -1 };
  return bareDraft(setting, world, { proposer, sponsors, idea, body: 'council' });
}

/** Straight after a veto, those whose text it was call the Assembly, where seven or nine would. */
export function answerVeto(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const last = world.ballots[world.ballots.length - 1];
  if (last === undefined || last.turn !== world.turn || last.tally.endedBy !== 'veto') return [];
  const { proposer } = last.draft;
  if (last.draft.body !== 'council' || proposer === seated(world)) return [];
  if (world.table.some(({ measures }) => measures.includes('transferToAssembly'))) return [];
  if (checkText(setting, world, TRANSFER, 'council') !== undefined) return [];
  const wish = worth(setting, world, outlook(setting, world, proposer), TRANSFER);
  if (wish <= TABLING) return [];
  const bare = callDraft(setting, world, proposer, []);
  const polled = poll(setting, world, bare);
  if (adoptionOf(world, bare, polled) < UNLIKELY) return [];
  const sponsors = last.draft.sponsors.filter((friend) => {
    const at = polled.bench.members.indexOf(friend);
    return friend !== seated(world) && (polled.yes[at] ?? 0) > SURE;
  });
  return [{ kind: 'draftTabled', draft: { ...bare, sponsors } }];
}

/**
 * Covenant 15(9): within fourteen days of laying the dispute before the Council, a party may have it referred to the
 * Assembly by right. The state attacked asks for it, as China did on 12 February 1932 and Finland on 3 December 1939.
 */
export function askForAssembly(
  setting: Setting,
  _seed: number,
  world: World,
): readonly WorldEvent[] {
  const { charter } = world.rules;
  if (charter.partyAbstains !== 'leagueArticle15') return [];
  const attacked = setting.victims.map((victim) => setting.ids[victim]);
  const laid = setting.scenario.facts.find(
    (fact) => fact.kind === 'submitted' && attacked.includes(fact.country),
  );
  if (laid === undefined || checkTransfer(setting, world) !== undefined) return [];
  const opens = openingDay(charter, laid.fromDay);
  return [{ kind: 'matterTransferred', by: 'party', asking: 1, of: 1, opens }];
}

/** Where the Council has not sent the matter on, a majority of all members may ask for a session (377A; Article 20). */
export function callSession(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (checkTransfer(setting, world) !== undefined) return [];
  const first = world.ballots.find(
    ({ draft, tally }) => draft.body === 'council' && tally.endedBy === 'veto',
  );
  if (first === undefined) return [];
  const call: Draft = {
    ...callDraft(setting, world, first.draft.proposer, []),
    body: 'assembly',
  };
  const polled = poll(setting, world, call);
  const asking = polled.bench.members.filter((_, at) => {
    const sum = sumWithNoise(polled, at, seed, TRANSFER_BITS);
    return voteOf(sum, polled.noBelow[at] as number, polled.yesFrom) === 'yes';
  });
  if (!isCalledByMembers(setting, world, asking)) return [];
  return [
    {
      kind: 'matterTransferred',
      by: 'members',
      asking: asking.length,
      of: membersOf(setting, world).length,
      opens: openingDay(world.rules.charter, world.day),
    },
  ];
}
