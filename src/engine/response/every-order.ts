/** Every contribution that a seat may give an order for, whether or not it is open to it. */
import type { Command } from '../command.ts';
import { LEVELS, type Level, PLEDGE_KINDS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { sanctionsAsked } from './measures.ts';

export function pledgeCommands(): readonly Command[] {
  return PLEDGE_KINDS.flatMap((what) =>
    LEVELS.map((level): Command => ({ kind: 'pledge', what, level })),
  );
}

/** Ways to answer, first the two that differ most. */
const ANSWERS: Readonly<Record<'comply' | 'imposeSanctions', readonly Level[]>> = {
  comply: ['full', 'none', 'substantial', 'token'],
  imposeSanctions: ['full', 'none', 'substantial', 'token'],
};

/** How to answer the sanctions that stand; where none do, one's own. */
export function answerCommands(world: World): readonly Command[] {
  const kind = sanctionsAsked(world) ? 'comply' : 'imposeSanctions';
  return ANSWERS[kind].map((level): Command => ({ kind, level }));
}

export function pressureCommands(): readonly Command[] {
  return LEVELS.flatMap((level): readonly Command[] => [
    { kind: 'pressAggressor', level },
    { kind: 'giveAid', to: 'victim', level },
    { kind: 'giveAid', to: 'aggressor', level },
  ]);
}
