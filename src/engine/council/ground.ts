/** On what legal ground does outside force stand? The ladder of section 3, from the top. */
import { pair, type Setting } from '../setting.ts';
import type { Body, CountryIndex, ForceGround } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { inForce, isBreach, isRecommended } from './legality.ts';

/** The strongest legal ground that outside force has today. */
export function groundOfForce(setting: Setting, world: World): ForceGround {
  if (isAuthorised(world)) return 'authorised';
  const recommendedBy = isDue(world) ? bodyThatRecommended(world) : undefined;
  if (recommendedBy === 'council') return 'councilRecommended';
  if (world.law.selfDefenceAsked && isSelfDefenceOpen(world)) return 'selfDefence';
  if (recommendedBy === 'assembly') return 'assemblyRecommended';
  return isRegional(setting, world) ? 'regional' : 'none';
}

/**
 * Article 51 holds from the attack until a decision says that it ends or has in effect ended the attack.
 * Sanctions do not end it (S/RES/661 "affirmed" it); an order under Article 40 that both sides cease does.
 */
export function isSelfDefenceOpen(world: World): boolean {
  const { crisis, law } = world;
  if (crisis.attackDay < 0 || crisis.status !== 'attack') return false;
  const ordered = inForce(law, 'callForCeasefire') && inForce(law, 'provisionalMeasures');
  return !ordered || inForce(law, 'authoriseForce');
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
    if (i !== lead && pair(setting, setting.pact, lead, i) > 0 && sends(i)) return true;
  }
  return false;
}
