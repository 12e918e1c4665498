/** A text in the making: what each measure would do to its legality. */
import {
  bodyFor,
  type Command,
  type Draft,
  decide,
  MEASURES,
  type Measure,
  type Refusal,
  type Setting,
  type World,
} from '../../engine/index.ts';

/** The order that would put the text, or change a draft into it. */
export function commandFor(
  measures: readonly Measure[],
  afterDays: number,
  amended: Draft | undefined,
): Command {
  if (amended === undefined) return { kind: 'proposeDraft', measures, afterDays };
  return {
    kind: 'amendDraft',
    draft: amended.number,
    add: measures.filter((measure) => !amended.measures.includes(measure)),
    drop: amended.measures.filter((measure) => !measures.includes(measure)),
  };
}

export interface Making {
  readonly setting: Setting;
  readonly world: World;
  readonly amended: Draft | undefined;
  readonly afterDays: number;
}

export function refusalOf(making: Making, measures: readonly Measure[]): Refusal | undefined {
  const { setting, world, amended, afterDays } = making;
  const decided = decide(setting, world, commandFor(measures, afterDays, amended));
  return decided.ok ? undefined : decided.refusal;
}

/** Can be mended by adding to the text, so it closes nothing. */
const MENDABLE: ReadonlySet<Refusal['kind']> = new Set(['needsDetermination', 'sameTextOnTable']);

/** Why a measure cannot be added now: the refusal that it, and nothing before it, brings about. */
export function closedBy(
  making: Making,
  chosen: readonly Measure[],
  measure: Measure,
): Refusal | undefined {
  if (chosen.includes(measure)) return undefined;
  const before = refusalOf(making, chosen);
  const after = refusalOf(making, withMeasure(chosen, measure));
  if (after === undefined || MENDABLE.has(after.kind)) return undefined;
  const blamed = 'measure' in after ? after.measure === measure : before?.kind !== after.kind;
  return blamed ? after : undefined;
}

export function withMeasure(measures: readonly Measure[], measure: Measure): readonly Measure[] {
  return MEASURES.filter((other) => other === measure || measures.includes(other));
}

/** What the text would look like, lawful or not. */
export function previewDraft(
  making: Making,
  measures: readonly Measure[],
  chapter: Draft['chapter'],
): Draft {
  const { setting, world, amended, afterDays } = making;
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  const number = Math.max(
    0,
    ...world.table.map((draft) => draft.number),
    ...world.ballots.map((ballot) => ballot.draft.number),
  );
  return {
    number: amended?.number ?? number + 1,
    body: amended?.body ?? bodyFor(world),
    proposer: amended?.proposer ?? own,
    sponsors: [],
    chapter,
    measures,
    targets: setting.aggressors,
    deadline: afterDays > 0 && measures.includes('authoriseForce') ? world.day + afterDays : -1,
    forRecord: false,
    dropped: [],
  };
}
