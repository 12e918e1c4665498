/** What a text may say: the Charter's gates, read before a draft is tabled. */
import type { Refusal } from '../refusal.ts';
import type { Setting } from '../setting.ts';
import { type Body, type Chapter, MEASURES, type Measure } from '../vocabulary.ts';
import type { Law, World } from '../world.ts';
import { checkCovenant } from './covenant.ts';
import { embargoesAll } from './domestic.ts';
import { assemblySits } from './session.ts';
import { checkTransfer } from './uniting.ts';

export { mayVote } from './parties.ts';

/** Measures under Articles 40, 41 and 42: open only once a threat, breach or aggression is determined (39). */
const ENFORCEMENT: readonly Measure[] = [
  'provisionalMeasures',
  'armsEmbargo',
  'targetedSanctions',
  'comprehensiveSanctions',
  'blockade',
  'noFlyZone',
  'authoriseForce',
];

/** Article 42 measures: the Assembly may recommend them only for a breach or an aggression (377A). */
export const FORCEFUL: readonly Measure[] = ['blockade', 'noFlyZone', 'authoriseForce'];

/** What lasts until lifted, so that saying it twice says nothing new. */
export const LASTING: readonly Measure[] = [
  'armsEmbargo',
  'targetedSanctions',
  'comprehensiveSanctions',
  'blockade',
  'noFlyZone',
  'peacekeepers',
  'authoriseForce',
  'exemptVictim',
];

/** What lifting ends; peacekeepers stay. */
export const LIFTABLE: readonly Measure[] = LASTING.filter((measure) => measure !== 'peacekeepers');

/** Pacific settlement (33–38). Without more, a text of these stands expressly under Chapter VI. */
const SETTLEMENT: readonly Measure[] = ['mediate', 'factFinding', 'referToCourt'];

/** Demands that, after a determination, the Council makes under Article 40. */
const DEMANDS: readonly Measure[] = ['callForCeasefire', 'demandWithdrawal', 'referToCourt'];

/** Peacekeepers go where the host agrees more than not (prior: the midpoint of the consent scale). */
export const CONSENT_NEEDED = 0.5;

/**
 * When the dead or displaced of a crisis count as a mass atrocity for the proposals that would suspend the veto.
 * The proposals (France and Mexico 2015) give no figure; ten thousand dead or a million displaced is a prior.
 */
const ATROCITY_DEAD = 10_000;
const ATROCITY_DISPLACED = 1_000_000;

/** Is a measure in force by decision? */
export function inForce(law: Law, measure: Measure): boolean {
  return (law.inForce[MEASURES.indexOf(measure)] ?? -1) >= 0;
}

/** Is a measure recommended, by either body? */
export function isRecommended(law: Law, measure: Measure): boolean {
  return (law.recommended[MEASURES.indexOf(measure)] ?? -1) >= 0;
}

/** Is the text a matter of procedure (27(2)): nothing but the call for an emergency session? */
export function isProcedural(measures: readonly Measure[]): boolean {
  return measures.length === 1 && measures[0] === 'transferToAssembly';
}

/** The chapter on which a text of these measures stands, given what has been decided before. */
export function chapterOf(measures: readonly Measure[], law: Law): Chapter {
  if (isProcedural(measures)) return 'procedural';
  const seven = (measure: Measure): boolean =>
    measure === 'determine' ||
    measure === 'liftMeasures' ||
    measure === 'exemptVictim' ||
    measure === 'expel' ||
    ENFORCEMENT.includes(measure);
  if (measures.some(seven)) return 'VII';
  if (law.determination !== 'none' && measures.some((measure) => DEMANDS.includes(measure))) {
    return 'VII';
  }
  if (measures.length > 0 && measures.every((measure) => SETTLEMENT.includes(measure))) return 'VI';
  return 'unstated';
}

/** Do the deeds amount to a mass atrocity? Asked only by the charter whose veto ends there. */
export function isAtrocity(_setting: Setting, world: World): boolean {
  return world.crisis.dead >= ATROCITY_DEAD || world.crisis.displaced >= ATROCITY_DISPLACED;
}

/** Why a text of these measures may not be tabled in this body, or undefined where it may. */
export function checkText(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  if (measures.length === 0) return { kind: 'emptyDraft' };
  return (
    checkBody(world, body) ??
    checkClash(measures) ??
    (measures.includes('transferToAssembly')
      ? checkTransfer(setting, world)
      : (checkCovenant(setting, world, measures, body) ??
        checkAssemblyPowers(world, measures, body) ??
        checkDetermination(world, measures, body) ??
        checkConsent(world, measures) ??
        checkStanding(setting, world, measures) ??
        checkNovelty(world, measures, body)))
  );
}

function checkBody(world: World, body: Body): Refusal | undefined {
  const { charter } = world.rules;
  if (body === 'council') return charter.council ? undefined : { kind: 'noCouncil' };
  const open =
    charter.assembly === 'decide' || (charter.assembly === 'recommend' && assemblySits(world));
  return open ? undefined : { kind: 'noAssembly' };
}

function checkClash(measures: readonly Measure[]): Refusal | undefined {
  if (measures.includes('transferToAssembly')) {
    const other = measures.find((measure) => measure !== 'transferToAssembly');
    return other === undefined
      ? undefined
      : { kind: 'clash', measure: 'transferToAssembly', other };
  }
  return undefined;
}

/** The Assembly recommends (10, 11, 14): it neither orders provisional measures nor undoes a Council decision. */
function checkAssemblyPowers(
  world: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  if (body === 'council' || world.rules.charter.assembly === 'decide') return undefined;
  if (measures.includes('provisionalMeasures')) {
    return { kind: 'assemblyCannotBind', measure: 'provisionalMeasures' };
  }
  // Before 377A nobody held that the Assembly could recommend force: Articles 11(2) and 24 leave action to the Council.
  const force = measures.find((measure) => FORCEFUL.includes(measure));
  if (force !== undefined && !world.rules.charter.unitingForPeace) {
    return { kind: 'assemblyCannotBind', measure: force };
  }
  const decided = LASTING.some((measure) => inForce(world.law, measure));
  return measures.includes('liftMeasures') && decided
    ? { kind: 'assemblyCannotBind', measure: 'liftMeasures' }
    : undefined;
}

/** 39 before 40, 41 or 42, in this text or an earlier one. 41 need not be tried before 42. */
function checkDetermination(
  world: World,
  measures: readonly Measure[],
  body: Body,
): Refusal | undefined {
  const recommends = body === 'assembly' && world.rules.charter.assembly !== 'decide';
  const gated = recommends ? FORCEFUL : ENFORCEMENT;
  const measure = measures.find((one) => gated.includes(one));
  if (measure === undefined) return undefined;
  const before = world.law.determination;
  const now = determinationOf(measures, body, world.law);
  const open = recommends ? isBreach(before) || isBreach(now) : before !== 'none' || now !== 'none';
  return open ? undefined : { kind: 'needsDetermination', measure };
}

/** Does a determination name a breach of the peace or an aggression? */
export function isBreach(determination: Law['determination']): boolean {
  return determination === 'breach' || determination === 'aggression';
}

/**
 * What a text determines. With a condemnation or a demand to withdraw it is a breach of the peace, as in S/RES/660;
 * the Assembly then says "aggression", as in A/RES/498 (V) and ES-11/1, and the Council hardly ever; else a threat.
 * Within one state it is a threat, for there is no peace between states to breach (S/RES/713, 918, 1973).
 */
export function determinationOf(
  measures: readonly Measure[],
  body: Body,
  law: Law,
): Law['determination'] {
  if (!measures.includes('determine')) return 'none';
  if (law.internal) return 'threat';
  const condemns = measures.includes('condemn');
  if (condemns && body === 'assembly') return 'aggression';
  // Where texts only advise, what was said before is said still.
  const said = isRecommended(law, 'condemn') || isRecommended(law, 'demandWithdrawal');
  return condemns || said || measures.includes('demandWithdrawal') ? 'breach' : 'threat';
}

/** Peacekeepers need the host's consent, unless force is authorised in this text or before. */
function checkConsent(world: World, measures: readonly Measure[]): Refusal | undefined {
  if (!measures.includes('peacekeepers')) return undefined;
  const forced = measures.includes('authoriseForce') || inForce(world.law, 'authoriseForce');
  return forced || world.crisis.consent > CONSENT_NEEDED
    ? undefined
    : { kind: 'needsConsent', measure: 'peacekeepers' };
}

/** Keepers that are there may be taken back, and a victim let off an embargo that falls on it. */
function checkStanding(
  setting: Setting,
  { law }: World,
  measures: readonly Measure[],
): Refusal | undefined {
  if (measures.includes('withdrawKeepers')) {
    if (measures.includes('peacekeepers'))
      return { kind: 'clash', measure: 'withdrawKeepers', other: 'peacekeepers' };
    if (!stands(law, 'peacekeepers', false)) return { kind: 'nothingToLift' };
  }
  if (!measures.includes('exemptVictim')) return undefined;
  return embargoesAll(setting) && stands(law, 'armsEmbargo', false)
    ? undefined
    : { kind: 'nothingToLift' };
}

/** Nothing is lifted that does not stand, nothing imposed by a text that lifts, and no text is only what stands. */
function checkNovelty(world: World, measures: readonly Measure[], body: Body): Refusal | undefined {
  if (measures.includes('liftMeasures')) return checkLifting(world.law, measures);
  const { charter } = world.rules;
  const binds = body === 'council' ? charter.binding : charter.assembly === 'decide';
  const says = measures.some((measure) => !stands(world.law, measure, binds));
  const [first] = measures;
  return says || first === undefined ? undefined : { kind: 'alreadyInForce', measure: first };
}

/** A text that lifts may keep what it names and what stands, as S/RES/687 kept the embargo on arms. */
function checkLifting(law: Law, measures: readonly Measure[]): Refusal | undefined {
  if (!LIFTABLE.some((measure) => stands(law, measure, false))) return { kind: 'nothingToLift' };
  const other = measures.find(
    (measure) => LIFTABLE.includes(measure) && !stands(law, measure, false),
  );
  return other === undefined ? undefined : { kind: 'clash', measure: 'liftMeasures', other };
}

/** Is a lasting measure in place, or covered by a full embargo? Recommendations do not stand in a decision's way. */
function stands(law: Law, measure: Measure, onlyDecided: boolean): boolean {
  if (!LASTING.includes(measure)) return false;
  const here = (one: Measure): boolean =>
    inForce(law, one) || (!onlyDecided && isRecommended(law, one));
  const narrower = measure === 'armsEmbargo' || measure === 'targetedSanctions';
  return here(measure) || (narrower && here('comprehensiveSanctions'));
}
