/** What the Covenant asks of a text before it may be put: Article 15 for a judgement, Article 16(4) for an expulsion. */
import { isMember } from '../membership.ts';
import type { Refusal } from '../refusal.ts';
import type { Setting } from '../setting.ts';
import { type Body, MEASURES, type Measure } from '../vocabulary.ts';
import type { World } from '../world.ts';

export function checkCovenant(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  return (
    checkSubmission(setting, world, measures, body) ??
    checkExpulsion(setting, world, measures, body)
  );
}

/**
 * 15(1): the Council judges a dispute once a party has submitted it; where no day is given, it had been before. 15(10):
 * once the dispute is referred, its powers to judge are the Assembly's (24 February 1933, 14 December 1939).
 */
function checkSubmission(
  { scenario }: Setting,
  { rules, law, day }: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  const judges = measures.includes('condemn') || measures.includes('determine');
  if (!judges || rules.charter.partyAbstains !== 'leagueArticle15') return undefined;
  if (!isSubmitted(scenario, day)) return { kind: 'notSubmitted' };
  return body === 'council' && law.inAssembly ? { kind: 'referred' } : undefined;
}

/** Is the dispute before the Council under Article 15, so that it may judge it or refer it to the Assembly? */
export function isSubmitted({ facts }: Setting['scenario'], day: number): boolean {
  const given = facts.filter((fact) => fact.kind === 'submitted');
  return given.length === 0 || given.some(({ fromDay }) => fromDay <= day);
}

/** 16(4): a member that has violated the Covenant, as this text or an earlier one says, and while it is a member. */
function checkExpulsion(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  if (!measures.includes('expel')) return undefined;
  const { law, rules } = world;
  const said = law.recommended[MEASURES.indexOf('condemn')] ?? -1;
  const violated =
    measures.includes('condemn') ||
    said >= 0 ||
    ['breach', 'aggression'].includes(law.determination);
  const seated = setting.aggressors.some((country) => isMember(setting, world, country));
  const open = rules.charter.councilExpels && body === 'council' && seated && violated;
  return open ? undefined : { kind: 'noExpulsion' };
}
