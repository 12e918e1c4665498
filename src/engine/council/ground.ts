/** On what legal ground does outside force stand? The ladder of section 3, from the top. */
import type { WorldEvent } from '../event.ts';
import { pair, type Setting } from '../setting.ts';
import type { Body, CountryIndex, ForceGround } from '../vocabulary.ts';
import type { Ballot, World } from '../world.ts';
import { mayAskDefence } from './domestic.ts';
import { inForce, isBreach, isRecommended } from './legality.ts';

/** The ground of force as it stands today, where it has moved: a date has come, or a text was adopted. */
export function moveGround(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const ground = groundOfForce(setting, world);
  return ground === world.law.ground ? [] : [{ kind: 'groundChanged', ground }];
}

/** The strongest legal ground that outside force has today. */
export function groundOfForce(setting: Setting, world: World): ForceGround {
  if (isAuthorised(world)) return 'authorised';
  const recommendedBy = isDue(world) ? bodyThatRecommended(world) : undefined;
  if (recommendedBy === 'council') return 'councilRecommended';
  if (world.law.selfDefenceAsked && mayAskDefence(setting) && isSelfDefenceOpen(world))
    return 'selfDefence';
  if (recommendedBy === 'assembly') return 'assemblyRecommended';
  return isRegional(setting, world) ? 'regional' : 'none';
}

/**
 * Article 51 holds from the attack until a decision says that it ends or has in effect ended the attack.
 * Sanctions do not end it (S/RES/661 "affirmed" it); an order to both sides alike to cease does.
 */
export function isSelfDefenceOpen(world: World): boolean {
  const { crisis, law } = world;
  if (crisis.attackDay < 0 || crisis.status !== 'attack') return false;
  return inForce(law, 'authoriseForce') || !world.ballots.some(ordersBothToCease);
}

/** A provisional measure (40) that all cease, "without prejudice": one that takes a side leaves the victim its right. */
function ordersBothToCease({ draft, tally }: Ballot): boolean {
  const { measures } = draft;
  return (
    tally.result === 'adopted' &&
    draft.body === 'council' &&
    measures.includes('provisionalMeasures') &&
    measures.includes('callForCeasefire') &&
    !measures.includes('condemn') &&
    !measures.includes('demandWithdrawal')
  );
}

/** A charter that owes force by itself needs no more than the finding. */
function isAuthorised(world: World): boolean {
  const { law, rules } = world;
  if (rules.charter.automaticForce && isBreach(law.determination)) return true;
  return inForce(law, 'authoriseForce') && isDue(world);
}

/** Has the day come before which the text allows no force? */
function isDue(world: World): boolean {
  return world.day >= world.law.deadline;
}

function bodyThatRecommended(world: World): Body | undefined {
  if (!isRecommended(world.law, 'authoriseForce')) return undefined;
  const given = world.ballots.filter(
    ({ draft, tally }) => tally.result === 'adopted' && draft.measures.includes('authoriseForce'),
  );
  // A recommendation without a ballot is a mandate that the scenario brings: a Council text of before.
  if (given.length === 0) return 'council';
  return given.some(({ draft }) => draft.body === 'council') ? 'council' : 'assembly';
}

/** 53: no regional enforcement without authorisation. Allies may act without it, and stand lower for it. */
function isRegional(setting: Setting, world: World): boolean {
  const { lead } = world.coalition;
  if (lead < 0 || !world.rules.charter.alliancesHonoured) return false;
  const sends = (country: CountryIndex): boolean =>
    (world.columns.troops[country] ?? 0) > 0 || (world.columns.deployed[country] ?? 0) > 0;
  for (let i = 0; i < setting.n; i++) {
    if (pair(setting, setting.pact, lead, i) > 0 && sends(i)) return true;
  }
  return false;
}
