/** Where every country stands on a text, whether or not it has a vote. */
import type { Setting } from '../setting.ts';
import type { Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { rosterBench } from './bench.ts';
import { pollBench } from './poll.ts';

/** What a stance is about when no text is named. */
export const REFERENCE_TEXT: readonly Measure[] = ['condemn', 'demandWithdrawal'];

/** By country in roster order: chance of a yes less chance of a no, −1 … 1. */
export function stances(
  setting: Setting,
  world: World,
  draft: Draft | undefined,
): readonly number[] {
  const text = draft ?? referenceDraft(setting);
  const { yes, no } = pollBench(setting, world, text, rosterBench(setting));
  return Array.from(yes, (chance, i) => chance - (no[i] as number));
}

/** Nobody's text in particular: its sponsors stand at ideal point 0, the middle of the scale. */
export function referenceDraft(
  setting: Setting,
  measures: readonly Measure[] = REFERENCE_TEXT,
): Draft {
  return {
    number: 0,
    body: 'assembly',
    proposer: -1,
    sponsors: [],
    chapter: 'unstated',
    measures,
    targets: setting.aggressors,
    deadline: -1,
    forRecord: false,
    dropped: [],
  };
}
