/** The texts that a situation suggests, by general rule from what has happened and what is in force. */
import { sinceDay, textBits } from '../measures.ts';
import type { Setting } from '../setting.ts';
import { type Body, MEASURES, type Measure } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { embargoesAll } from './domestic.ts';
import { CONSENT_NEEDED, checkText } from './legality.ts';
import { defiance, isSettled, urgency } from './poll.ts';

export interface TextIdea {
  readonly measures: readonly Measure[];
  /** Force only after so many days; 0 for at once. */
  readonly afterDays: number;
  /** Step of the ladder: 0 words, 1 sanctions, 2 their enforcement, 3 force; −1 beside it. */
  readonly rung: number;
}

/** Pause of goodwill before force: 678 gave 47 days, 1441's draft sequel 10. *Prior.* */
export const PAUSE_DAYS = 45;
/** Urgency from which relief, and from which the courts, are thought of. *Prior.* */
const GRAVE_TOLL = 0.45;
const CRIMINAL_TOLL = 0.65;

/** Legal texts for a body, the strongest of each kind first. No text repeats what is in force. */
export function textIdeas(setting: Setting, world: World, body: Body): readonly TextIdea[] {
  const fresh = (measures: readonly Measure[]): readonly Measure[] =>
    MEASURES.filter((m) => measures.includes(m) && sinceDay(world.law, m) < 0);
  const ideas = [...ladder(world, fresh), ...besides(setting, world, fresh)];
  const seen = new Set<string>();
  return ideas.filter((idea) => {
    const key = `${textBits(idea.measures)}/${idea.afterDays}`;
    if (idea.measures.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return checkText(setting, world, idea.measures, body) === undefined;
  });
}

type Fresh = (measures: readonly Measure[]) => readonly Measure[];

function ladder(world: World, fresh: Fresh): readonly TextIdea[] {
  if (isSettled(world)) return [];
  const idea = (rung: number, measures: readonly Measure[], afterDays = 0): TextIdea => ({
    rung,
    afterDays,
    measures: fresh(measures),
  });
  const early = world.crisis.attackDay < 0;
  if (early) {
    return [
      idea(0, ['determine', 'provisionalMeasures']),
      idea(0, ['callForCeasefire']),
      idea(1, ['determine', 'armsEmbargo']),
    ];
  }
  const fighting = world.crisis.intensity > 0.1;
  const words: readonly Measure[] = fighting
    ? ['callForCeasefire', 'condemn', 'demandWithdrawal', 'determine']
    : ['condemn', 'demandWithdrawal', 'determine'];
  const asked: readonly Measure[] = ['determine', 'demandWithdrawal'];
  return [
    idea(0, words),
    idea(0, ['demandWithdrawal', 'determine']),
    idea(0, ['callForCeasefire', 'demandWithdrawal']),
    // Where a finding sets a duty going, there is something to say short of it (24 February 1933).
    ...(world.rules.charter.automaticSanctions ? [idea(0, ['condemn', 'demandWithdrawal'])] : []),
    idea(0, ['callForCeasefire']),
    ...sanctionIdeas(world, idea, words),
    ...forceIdeas(world, idea, asked),
  ];
}

type Idea = (rung: number, measures: readonly Measure[], afterDays?: number) => TextIdea;

function sanctionIdeas(world: World, idea: Idea, words: readonly Measure[]): readonly TextIdea[] {
  if (sinceDay(world.law, 'comprehensiveSanctions') >= 0) return [idea(2, ['blockade'])];
  const whole: readonly Measure[] = ['armsEmbargo', 'comprehensiveSanctions'];
  const narrow: readonly Measure[] = ['armsEmbargo', 'targetedSanctions'];
  return [
    idea(1, [...words, ...whole]),
    idea(1, ['determine', ...whole]),
    idea(1, ['determine', ...narrow]),
    idea(1, ['determine', 'armsEmbargo']),
  ];
}

function forceIdeas(world: World, idea: Idea, asked: readonly Measure[]): readonly TextIdea[] {
  if (sinceDay(world.law, 'authoriseForce') >= 0) return [];
  const flights = urgency(world) > GRAVE_TOLL && world.crisis.intensity > 0.3;
  return [
    idea(3, [...asked, 'authoriseForce'], PAUSE_DAYS),
    idea(3, [...asked, 'authoriseForce']),
    ...(flights ? [idea(2, ['determine', 'noFlyZone'])] : []),
  ];
}

function besides(setting: Setting, world: World, fresh: Fresh): readonly TextIdea[] {
  const idea = (measures: readonly Measure[]): TextIdea => ({
    rung: -1,
    afterDays: 0,
    measures: fresh(measures),
  });
  const settled = isSettled(world);
  // It planned one force to part two armies, for Vilna in 1920, and gave it up (G).
  const isLeague = world.rules.charter.organisation === 'league';
  const quiet = settled || world.crisis.status === 'ceasefire' || world.crisis.status === 'frozen';
  const grave = urgency(world) > GRAVE_TOLL;
  return [
    ...(world.rules.charter.councilExpels ? [idea(['expel'])] : []),
    ...(isSilenced(world) || isForAll(world) ? [idea(['transferToAssembly'])] : []),
    ...(grave ? [idea(['humanitarianAccess'])] : []),
    ...(quiet && !isLeague ? [idea(['mediate', 'peacekeepers'])] : []),
    ...(mayPart(world) && !isLeague ? [idea(['callForCeasefire', 'peacekeepers'])] : []),
    ...(isCourtThought(world, settled) ? [idea(['referToCourt'])] : []),
    ...(settled ? [{ rung: -1, afterDays: 0, measures: ['liftMeasures'] as const }] : []),
    ...(settled ? [] : [idea(['mediate']), idea(['factFinding'])]),
    ...(mayArm(setting, world) ? [idea(['exemptVictim'])] : []),
  ];
}

/** Nobody in either body thought of a court for an attack before aggression was defined, with its Article 5 on the crime. */
function isCourtThought(world: World, settled: boolean): boolean {
  if (!world.rules.charter.aggressionDefined) return false;
  return settled || urgency(world) > CRIMINAL_TOLL;
}

/** Once it has been asked to stop, keepers may part the sides where the host agrees and no force is called for (UNEF, 1956). */
function mayPart(world: World): boolean {
  const { law, crisis } = world;
  const asked = sinceDay(law, 'demandWithdrawal') >= 0 || sinceDay(law, 'callForCeasefire') >= 0;
  const open = crisis.consent > CONSENT_NEEDED && sinceDay(law, 'authoriseForce') < 0;
  return asked && open && !haveJustLeft(world);
}

/** How long a demand must have been defied, 0 … 1, before arms for the other side are thought of (prior: 1993, half a year after 787). */
const LONG_DEFIED = 0.6;

/** An embargo that falls on both is let be until nothing else has helped. */
function mayArm(setting: Setting, world: World): boolean {
  const held = embargoesAll(setting) && sinceDay(world.law, 'armsEmbargo') >= 0;
  return held && !isSettled(world) && defiance(world) >= LONG_DEFIED;
}

/** Days in which nobody asks for a new mission where one was called back (prior: 912 to 918 took 26). */
const AFTER_RETREAT = 21;

function haveJustLeft({ ballots, day }: World): boolean {
  return ballots.some(
    ({ draft, tally, day: then }) =>
      tally.result === 'adopted' &&
      draft.measures.includes('withdrawKeepers') &&
      day - then < AFTER_RETREAT,
  );
}

/** Has the Council been kept from even naming the attack? */
function isSilenced(world: World): boolean {
  return world.ballots.some(
    ({ draft, tally }) =>
      tally.endedBy === 'veto' &&
      draft.measures.some(
        (m) => (m === 'condemn' || m === 'demandWithdrawal') && sinceDay(world.law, m) < 0,
      ),
  );
}

/** Where all that may be done is advice to every member, what the Council has found goes on to all of them (7 October 1935). */
function isForAll({ rules, law }: World): boolean {
  const found = law.determination === 'breach' || law.determination === 'aggression';
  const asks = rules.charter.automaticSanctions && !rules.charter.binding;
  return asks && rules.charter.assembly === 'recommend' && found;
}

/** What those put forward who would have their people out: keepers called back from a war that they were not sent to fight. */
export function retreatIdeas(setting: Setting, world: World): readonly TextIdea[] {
  if (world.crisis.status !== 'attack' || !world.columns.keepers.some((share) => share > 0))
    return [];
  const measures: readonly Measure[] = ['withdrawKeepers'];
  if (checkText(setting, world, measures, 'council') !== undefined) return [];
  return [{ measures, afterDays: 0, rung: -1 }];
}

/** What those who stand by the target put forward: less than what is asked, or an end to what is done. */
export function counterIdeas(setting: Setting, world: World): readonly TextIdea[] {
  const texts: readonly (readonly Measure[])[] = [
    ['liftMeasures'],
    ['callForCeasefire', 'mediate'],
    ['mediate'],
  ];
  return texts
    .filter((measures) => measures.every((m) => m === 'liftMeasures' || sinceDay(world.law, m) < 0))
    .filter((measures) => checkText(setting, world, measures, 'council') === undefined)
    .map((measures) => ({ measures, afterDays: 0, rung: -1 }));
}
