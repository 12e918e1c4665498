/** A party's or the lead's choice among its moves, put into words. */
import {
  type MoveAccount,
  type MoveChoice,
  type Posture,
  STRATEGIES,
  type Strategy,
} from '../../engine/index.ts';
import { listOf, numberOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { factorName } from './terms.ts';

export type Move = Posture | Strategy;

function isStrategy(move: Move): move is Strategy {
  return STRATEGIES.some((strategy) => strategy === move);
}

export function moveName(move: Move): string {
  return isStrategy(move) ? say(`strategy.${move}.name`) : say(`posture.${move}.name`);
}

export function byWorth(account: MoveAccount): readonly MoveChoice<Move>[] {
  return account.choices.toSorted((a, b) => b.total - a.total);
}

/** Factors by which one choice beats another, most first. */
const MOST_FACTORS = 2;

function partedBy(winner: MoveChoice<Move>, other: MoveChoice<Move>): string {
  const gaps = winner.terms.map((term, at) => ({
    factor: term.factor,
    gap: term.amount - (other.terms[at]?.amount ?? 0),
  }));
  const most = gaps
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap)
    .slice(0, MOST_FACTORS);
  return listOf(most.map(({ factor }) => factorName('moveFactor', factor)));
}

/** What came next, by how much, and what would have tipped it. */
export function tippedWords(account: MoveAccount): string {
  const [best, next] = byWorth(account);
  if (best === undefined || next === undefined) return say('why.move.only');
  return say('why.move.tipped', {
    choice: moveName(next.choice),
    gap: numberOf(best.total - next.total, 2),
    factors: partedBy(best, next),
  });
}
