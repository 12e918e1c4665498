/** A text in the making: what it would be and how it would fare. */

import type { Composition } from '../account.ts';
import { checkComposed, checkSponsor, ordered } from '../decide.ts';
import type { Setting } from '../setting.ts';
import type { Measure } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { makeDraft } from './drafting.ts';
import { bodyFor } from './hall.ts';
import { chapterOf } from './legality.ts';
import { prospects } from './prospects.ts';

/** Composes a text for the body that has the matter from measures on behalf of the seat. */
export function compose(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  afterDays = 0,
): Composition {
  const text = ordered(measures);
  const chapter = chapterOf(text, world.law);
  const seat = world.seat.kind === 'country' ? world.seat.country : undefined;
  if (seat === undefined) {
    return { measures: text, chapter, refusal: { kind: 'noSeat' }, prospects: undefined };
  }
  const body = bodyFor(world);
  const refusal =
    checkSponsor(setting, world, seat, body) ?? checkComposed(setting, world, text, body);
  if (refusal) return { measures: text, chapter, refusal, prospects: undefined };
  const draft = makeDraft(setting, world, seat, text, afterDays, body);
  return {
    measures: text,
    chapter,
    refusal: undefined,
    prospects: prospects(setting, world, draft),
  };
}
