/** A refusal in words, with what to do about it. */
import type { Refusal } from '../engine/index.ts';
import { say, type Values } from './say.ts';

export function refuse(refusal: Refusal): string {
  const values: Record<string, string | number> = {};
  if ('measure' in refusal) values['measure'] = say(`measure.${refusal.measure}.name`);
  if ('other' in refusal) values['other'] = say(`measure.${refusal.other}.name`);
  if ('draft' in refusal) values['draft'] = refusal.draft;
  if ('needed' in refusal) values['needed'] = refusal.needed;
  return say(`refusal.${refusal.kind}`, values satisfies Values);
}
