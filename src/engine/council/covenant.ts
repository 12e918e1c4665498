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
    checkSubmission(setting, world, measures) ?? checkExpulsion(setting, world, measures, body)
  );
}

/** 15(1): the Council judges a dispute once a party has submitted it; where no day is given, it had been before. */
function checkSubmission(
  { scenario }: Setting,
  { rules, day }: World,
  measures: readonly Measure[],
): Refusal | undefined {
  const judges = measures.includes('condemn') || measures.includes('determine');
  if (!judges || rules.charter.partyAbstains !== 'leagueArticle15') return undefined;
  const days = scenario.facts.flatMap((fact) => (fact.kind === 'submitted' ? [fact.fromDay] : []));
  const open = days.length === 0 || days.some((from) => from <= day);
  return open ? undefined : { kind: 'notSubmitted' };
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
