/** A draft or a resolution as a document: what it recalls, what it finds, what it does. */
import type { Ballot, Draft, Measure, Setting, World } from '../engine/index.ts';
import { aboutOf, dateOf, listOf } from './form.ts';
import { say } from './say.ts';
import { numberOfText } from './symbol.ts';
import { countryList } from './tell.ts';

export interface ResolutionText {
  readonly title: string;
  /** "The Security Council," */
  readonly body: string;
  readonly preambular: readonly string[];
  /** Numbered from 1 on the page. `measure` is undefined for the closing paragraph. */
  readonly operative: readonly { readonly measure: Measure | undefined; readonly text: string }[];
}

/** Days for a report on good offices: our own choice of a usual span. */
const REPORT_DAYS = 30;

/** Measures that a recommending text words otherwise. */
const SOFTER = [
  'armsEmbargo',
  'targetedSanctions',
  'comprehensiveSanctions',
  'blockade',
  'noFlyZone',
  'peacekeepers',
  'authoriseForce',
  'referToCourt',
  'liftMeasures',
  'exemptVictim',
] as const satisfies readonly Measure[];

function isSofter(measure: Measure): measure is (typeof SOFTER)[number] {
  return SOFTER.some((softer) => softer === measure);
}

/** Measures that read otherwise where the matter lies within one state: nobody can withdraw from his own land. */
const WITHIN = [
  'condemn',
  'demandWithdrawal',
  'determine',
  'noFlyZone',
  'authoriseForce',
] as const satisfies readonly Measure[];

function isWithin(measure: Measure): measure is (typeof WITHIN)[number] {
  return WITHIN.some((within) => within === measure);
}

/** Does the text order, or only recommend? */
function binds(draft: Draft, world: World): boolean {
  if (draft.body === 'assembly') return world.rules.charter.assembly === 'decide';
  return draft.chapter === 'VII' && world.rules.charter.binding;
}

const ENFORCING: ReadonlySet<Measure> = new Set(['blockade', 'noFlyZone', 'authoriseForce']);

function actingUnder(draft: Draft): string | undefined {
  if (draft.body === 'assembly') return undefined;
  if (draft.chapter === 'VI') return say('text.preamble.chapterSix');
  if (draft.chapter !== 'VII') return undefined;
  const sanctionsOnly =
    draft.measures.some((measure) => measure.endsWith('Sanctions') || measure === 'armsEmbargo') &&
    !draft.measures.some((measure) => ENFORCING.has(measure));
  return say(sanctionsOnly ? 'text.preamble.chapterSevenSanctions' : 'text.preamble.chapterSeven');
}

const FOUND = {
  threat: 'findsThreat',
  breach: 'findsBreach',
  aggression: 'findsAggression',
} as const;

/** Why the Assembly has the matter, and how it meets. */
function calledTogether({ ballots, law, rules }: World): readonly string[] {
  if (!law.inAssembly) return [];
  const vetoed = ballots.some((ballot) => ballot.tally.endedBy === 'veto');
  return [
    ...(rules.charter.unitingForPeace ? [say('text.preamble.uniting')] : []),
    ...(vetoed ? [say('text.preamble.transferred')] : []),
  ];
}

function preambular(setting: Setting, world: World, draft: Draft): readonly string[] {
  const outbreak = setting.scenario.outbreak;
  const victim = countryList(setting, setting.victims);
  const target = countryList(setting, targetsOf(setting, draft));
  const paragraphs: (string | undefined)[] = [];
  const earlier = earlierResolutions(setting, world, draft);
  if (earlier.length > 0) {
    const numbers = listOf(earlier);
    const id = earlier.length === 1 ? 'recalling' : 'recallingSeveral';
    paragraphs.push(say(`text.preamble.${id}`, { numbers }));
  }
  const { attackDay, dead } = world.crisis;
  if (attackDay >= 0) {
    paragraphs.push(say('text.preamble.alarmed', { victim, date: dateOf(outbreak, attackDay) }));
  }
  if (dead >= 1) {
    paragraphs.push(say('text.preamble.toll', { dead: Math.round(dead), about: aboutOf(dead) }));
  }
  if (draft.body === 'assembly') paragraphs.push(...calledTogether(world));
  if (world.law.selfDefenceAsked) paragraphs.push(say('text.preamble.selfDefence', { victim }));
  const { determination } = world.law;
  // What the text itself determines it need not repeat from an earlier one.
  if (determination !== 'none' && !draft.measures.includes('determine')) {
    const found = draft.body === 'assembly' ? FOUND[determination] : determination;
    paragraphs.push(say(`text.preamble.${found}`, { target }));
  }
  paragraphs.push(actingUnder(draft));
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function earlierResolutions(setting: Setting, world: World, draft: Draft): readonly string[] {
  return world.ballots
    .filter((ballot) => ballot.resolution > 0 && ballot.draft.body === draft.body)
    .filter((ballot) => ballot.draft.number < draft.number)
    .map((ballot) => numberOfText(setting, ballot));
}

function targetsOf(setting: Setting, draft: Draft): readonly number[] {
  return draft.targets.length > 0 ? draft.targets : setting.aggressors;
}

function paragraph(setting: Setting, world: World, draft: Draft, measure: Measure): string {
  const outbreak = setting.scenario.outbreak;
  const attackDay = Math.max(0, world.crisis.attackDay);
  const targets = targetsOf(setting, draft);
  const values = {
    target: countryList(setting, targets),
    targets: targets.length,
    victim: countryList(setting, setting.victims),
    date: dateOf(outbreak, attackDay),
    deadline: dateOf(outbreak, Math.max(0, draft.deadline)),
    days: REPORT_DAYS,
  };
  if (draft.body === 'assembly' && !binds(draft, world)) {
    return say(`text.assembly.${assemblyVerb(draft, measure)}`, values);
  }
  if (draft.body === 'council' && world.law.internal && isWithin(measure)) {
    return say(`text.within.${measure}`, values);
  }
  if (!binds(draft, world) && isSofter(measure)) return say(`text.recommended.${measure}`, values);
  if (measure === 'authoriseForce' && draft.deadline >= 0) {
    return say('text.authoriseForceAfter', values);
  }
  return say(`text.operative.${measure}`, values);
}

/** A finding that comes with a condemnation names an aggression, as in A/RES/498 (V). */
function assemblyVerb({ measures }: Draft, measure: Measure): Measure | 'determineAggression' {
  const named = measure === 'determine' && measures.includes('condemn');
  return named ? 'determineAggression' : measure;
}

/** The text of a draft as it stands before the body. `world` is the one in which it is put. */
export function resolutionText(
  setting: Setting,
  world: World,
  draft: Draft,
  ballot?: Ballot,
): ResolutionText {
  const adopted = ballot !== undefined && ballot.resolution > 0;
  const operative = draft.measures.map((measure) => ({
    measure,
    text: paragraph(setting, world, draft, measure),
  }));
  const isSession = draft.body === 'assembly' && world.law.inAssembly;
  const closing = isSession ? 'text.closingAssembly' : 'text.closing';
  return {
    title: adopted
      ? say('text.title.resolution', { number: numberOfText(setting, ballot) })
      : say('text.title.draft', { number: draft.number }),
    body: say(`text.heading.${draft.body}`),
    preambular: preambular(setting, world, draft),
    operative: [...operative, { measure: undefined, text: say(closing) }],
  };
}
