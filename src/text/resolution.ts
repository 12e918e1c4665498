/** A draft or a resolution as a document: what it recalls, what it finds, what it does. */
import type { Ballot, Draft, Measure, Setting, World } from '../engine/index.ts';
import { aboutOf, dateOf, listOf } from './form.ts';
import { say } from './say.ts';
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
] as const satisfies readonly Measure[];

function isSofter(measure: Measure): measure is (typeof SOFTER)[number] {
  return SOFTER.some((softer) => softer === measure);
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

function preambular(setting: Setting, world: World, draft: Draft): readonly string[] {
  const outbreak = setting.scenario.outbreak;
  const victim = countryList(setting, setting.victims);
  const target = targetsOf(setting, draft);
  const paragraphs: (string | undefined)[] = [];
  const earlier = earlierResolutions(world, draft);
  if (earlier.length > 0) {
    const numbers = listOf(earlier.map(String));
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
  if (draft.body === 'assembly' && world.law.inAssembly) {
    paragraphs.push(say('text.preamble.transferred'));
  }
  if (world.law.selfDefenceAsked) paragraphs.push(say('text.preamble.selfDefence', { victim }));
  const { determination } = world.law;
  if (determination !== 'none') paragraphs.push(say(`text.preamble.${determination}`, { target }));
  paragraphs.push(actingUnder(draft));
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function earlierResolutions(world: World, draft: Draft): readonly number[] {
  return world.ballots
    .filter((ballot) => ballot.resolution > 0 && ballot.draft.body === draft.body)
    .filter((ballot) => ballot.draft.number < draft.number)
    .map((ballot) => ballot.resolution);
}

function targetsOf(setting: Setting, draft: Draft): string {
  const targets = draft.targets.length > 0 ? draft.targets : setting.aggressors;
  return countryList(setting, targets);
}

function paragraph(setting: Setting, world: World, draft: Draft, measure: Measure): string {
  const outbreak = setting.scenario.outbreak;
  const attackDay = Math.max(0, world.crisis.attackDay);
  const values = {
    target: targetsOf(setting, draft),
    victim: countryList(setting, setting.victims),
    date: dateOf(outbreak, attackDay),
    deadline: dateOf(outbreak, Math.max(0, draft.deadline)),
    days: REPORT_DAYS,
  };
  if (!binds(draft, world) && isSofter(measure)) return say(`text.recommended.${measure}`, values);
  if (measure === 'authoriseForce' && draft.deadline >= 0) {
    return say('text.authoriseForceAfter', values);
  }
  return say(`text.operative.${measure}`, values);
}

/** The text of a draft as it stands before the body. `world` is the one in which it is put. */
export function resolutionText(
  setting: Setting,
  world: World,
  draft: Draft,
  ballot?: Ballot,
): ResolutionText {
  const year = setting.scenario.outbreak.slice(0, 4);
  const adopted = ballot !== undefined && ballot.resolution > 0;
  const operative = draft.measures.map((measure) => ({
    measure,
    text: paragraph(setting, world, draft, measure),
  }));
  return {
    title: adopted
      ? say('text.title.resolution', { number: ballot.resolution, year })
      : say('text.title.draft', { number: draft.number }),
    body: say(`text.heading.${draft.body}`),
    preambular: preambular(setting, world, draft),
    operative: [...operative, { measure: undefined, text: say('text.closing') }],
  };
}
