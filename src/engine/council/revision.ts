/** A draft with other measures. */
import type { Measure } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { chapterOf } from './legality.ts';

/** The same draft with other measures; undefined for an empty text. */
export function withMeasures(
  draft: Draft,
  measures: readonly Measure[],
  world: World,
): Draft | undefined {
  if (measures.length === 0) return undefined;
  const deadline = measures.includes('authoriseForce') ? draft.deadline : -1;
  return { ...draft, measures, deadline, chapter: chapterOf(measures, world.law) };
}
