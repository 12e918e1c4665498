/** A draft from its parts: number, chapter, targets, deadline and those who sign. */
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex, Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { chapterOf } from './legality.ts';
import { poll } from './poll.ts';
import { assemblySits } from './session.ts';
import type { TextIdea } from './texts.ts';

/** Co-sponsors are sure of the text before they sign. *Prior.* */
export const SURE = 0.85;
export const MOST_SPONSORS = 5;

/** The parts of a text: who proposes what, and after how many days force may be used (0: at once). */
export type DraftParts = readonly [
  proposer: CountryIndex,
  measures: readonly Measure[],
  afterDays: number,
  body?: Body,
];

/** A draft with those co-sponsors who are sure to stand by it. The Assembly's once the matter is there. */
export function makeDraft(
  setting: Setting,
  world: World,
  ...[proposer, measures, afterDays, body]: DraftParts
): Draft {
  const bare = bareDraft(setting, world, {
    proposer,
    sponsors: [],
    idea: { measures, afterDays, rung: -1 },
    body: body ?? (assemblySits(world) ? 'assembly' : 'council'),
  });
  return { ...bare, sponsors: coSponsors(setting, world, bare) };
}

export interface Sheet {
  readonly proposer: CountryIndex;
  readonly sponsors: readonly CountryIndex[];
  readonly idea: TextIdea;
  readonly body: Body;
}

export function bareDraft(setting: Setting, world: World, sheet: Sheet): Draft {
  const { measures, afterDays } = sheet.idea;
  return {
    number: nextNumber(world),
    body: sheet.body,
    proposer: sheet.proposer,
    sponsors: sheet.sponsors,
    chapter: chapterOf(measures, world.law),
    measures,
    targets: setting.aggressors,
    deadline: afterDays > 0 && measures.includes('authoriseForce') ? world.day + afterDays : -1,
    forRecord: false,
    dropped: [],
  };
}

function nextNumber(world: World): number {
  let last = 0;
  for (const draft of world.table) last = Math.max(last, draft.number);
  for (const ballot of world.ballots) last = Math.max(last, ballot.draft.number);
  for (const number of world.consulted) last = Math.max(last, number);
  return last + 1;
}

/** Members of the body that would vote for it as good as surely, nearest to the proposer in outlook first. */
function coSponsors(setting: Setting, world: World, draft: Draft): readonly CountryIndex[] {
  const { bench, yes } = poll(setting, world, draft);
  const home = setting.ideal[draft.proposer] ?? 0;
  const player = seated(world);
  return bench.members
    .filter((member, at) => {
      const apart = Math.abs((setting.ideal[member] ?? 0) - home);
      return (
        member !== draft.proposer && member !== player && (yes[at] as number) > SURE && apart < 2
      );
    })
    .sort((a, b) => (setting.power[b] ?? 0) - (setting.power[a] ?? 0) || a - b)
    .slice(0, MOST_SPONSORS)
    .sort((a, b) => a - b);
}

/** The country played, −1 for nobody. */
export function seated(world: World): CountryIndex {
  return world.seat.kind === 'country' ? world.seat.country : -1;
}
