/** What the office's standing, attention and findings do to others: values read by votes, beliefs and minds. */
import type { World } from '../world.ts';
import { FACE_SAVED, LESS_ASKED, SETTLED_EASIER, TAKEN_EASIER, URGED } from './weights.ts';

/** Urgency once the office has called: a share of what is lacking is added. */
export function urged(world: World, urgency: number): number {
  return urgency + (1 - urgency) * URGED * world.office.alert;
}

/** Share of what retreat costs at home that stays: to leave at the office's request saves face. */
export function faceLeft({ office }: World): number {
  return 1 - FACE_SAVED * office.aggressorOpen;
}

/** Share of what an aggressor would ask that it asks through the office. */
export function askedThrough({ office }: World): number {
  return 1 - LESS_ASKED * office.aggressorOpen;
}

/** What the victim's channel adds to the chance that terms are taken. */
export function likelierTaken({ office }: World): number {
  return TAKEN_EASIER * office.victimOpen;
}

/** Share of the shame of settling that stays with a victim that deals through the office. */
export function shameLeft({ office }: World): number {
  return 1 - SETTLED_EASIER * office.victimOpen;
}
