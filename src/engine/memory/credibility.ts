/** Belief that aggression is answered: it moves with surprise, and bad news weighs more. */
import { turnDays } from '../clock.ts';
import { coverageOf } from '../conflict/economy.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { named } from '../response/measures.ts';
import { chanceOfReversal } from '../response/reversal.ts';
import { classOf } from '../response/success.ts';
import type { Setting } from '../setting.ts';
import type { Credibility, World } from '../world.ts';
import {
  AGNOSTIC,
  ANALOGY,
  BAD_NEWS,
  LEARNING,
  LESSON,
  MEMORY_DAYS,
  PATIENCE_DAYS,
} from './weights.ts';

const CLASSES = ['permanent', 'client', 'other'] as const;

/** Moves belief for the aggressor's class by its surprise, for the others by analogy; memory fades. */
export function moveCredibility(
  setting: Setting,
  _seed: number,
  world: World,
): readonly WorldEvent[] {
  const { crisis, credibility } = world;
  if (world.rules.assumptions.credibility >= 0 || crisis.status === 'dispute') return [];
  const days = turnDays(setting, world);
  const fade = 1 - exp(-days / MEMORY_DAYS);
  const over = crisis.settledDay === world.day;
  const live = crisis.status === 'attack' || crisis.status === 'ceasefire';
  const since = crisis.attackDay >= 0 ? world.day + days - crisis.attackDay : 0;
  const due = since / (since + PATIENCE_DAYS);
  const rate = over ? LESSON : live ? (1 - exp(-LEARNING * days)) * due : 0;
  const answer = answerOf(setting, world);
  const own = classOf(setting);
  const values = { permanent: 0, client: 0, other: 0 };
  for (const kind of CLASSES) {
    const was = credibility[kind];
    const share = kind === own ? 1 : ANALOGY;
    const learned = was + share * lesson(answer - credibility[own], rate);
    values[kind] = clamp(learned + (AGNOSTIC - learned) * fade, 0, 1);
  }
  return [{ kind: 'credibilityMoved', values: values satisfies Credibility }];
}

/** What a surprise teaches: bad news two and a half times as much as good. */
export function lesson(surprise: number, rate: number): number {
  return surprise >= 0 ? rate * surprise : clamp(rate * BAD_NEWS, 0, 1) * surprise;
}

/** How far the aggression has been answered, 0 … 1: words least, cut trade more, reversal most. */
export function answerOf(setting: Setting, world: World): number {
  const { crisis } = world;
  if (crisis.status === 'reversed') return 1;
  const words = 0.2 * named(world.law);
  const trade = 0.55 * coverageOf(setting, world).effective;
  if (crisis.status === 'conquered' || crisis.status === 'frozen')
    return Math.max(words, trade) * 0.5;
  return Math.max(words, trade, chanceOfReversal(setting, world));
}
