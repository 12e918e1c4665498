/** The engine's own weights as rows of a table: what the page shows is what is computed with. */
import {
  MOVE_FACTORS,
  RESPONSE_FACTORS,
  RESPONSE_WEIGHTS,
  type Standing,
  standingOf,
  standingOfMove,
  VOTE_FACTORS,
  VOTE_WEIGHTS,
  weightsOf,
} from '../../../engine/index.ts';
import { listOf, numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import type { WeightRow } from './Weights.tsx';

type Kind = keyof typeof RESPONSE_WEIGHTS;

/** All kinds of response, a table each for what is given, what is kept and whom it helps. */
export const RESPONSE_TABLES: readonly {
  readonly id: 'giving' | 'pressing' | 'helping';
  readonly kinds: readonly Kind[];
}[] = [
  { id: 'giving', kinds: ['troops', 'money', 'basing', 'intelligence', 'keepers'] },
  { id: 'pressing', kinds: ['compliance', 'sanctions', 'pressure'] },
  { id: 'helping', kinds: ['aid', 'arming', 'entry'] },
];
export const SHOWN_ACTORS = ['aggressor', 'victim', 'lead'] as const;

function standings(all: readonly Standing[]): string {
  return listOf([...new Set(all)].map((standing) => say(`standing.${standing}.name`)));
}

export function voteRows(): readonly WeightRow[] {
  return VOTE_FACTORS.map((factor) => {
    const { weight, standing } = VOTE_WEIGHTS[factor];
    return {
      id: factor,
      name: say(`voteFactor.${factor}.name`),
      means: say(`voteFactor.${factor}.means`),
      weights: [numberOf(weight, 2)],
      standing: standings([standing]),
    };
  });
}

export function responseRows(kinds: readonly Kind[]): readonly WeightRow[] {
  return RESPONSE_FACTORS.map((factor, at) => ({
    id: factor,
    name: say(`responseFactor.${factor}.name`),
    means: say(`responseFactor.${factor}.means`),
    weights: kinds.map((kind) => numberOf(RESPONSE_WEIGHTS[kind][at] ?? 0, 2)),
    standing: standings(kinds.map((kind) => standingOf(kind, factor))),
  }));
}

export function moveRows(): readonly WeightRow[] {
  return MOVE_FACTORS.map((factor) => ({
    id: factor,
    name: say(`moveFactor.${factor}.name`),
    means: say(`moveFactor.${factor}.means`),
    weights: SHOWN_ACTORS.map((actor) => numberOf(weightsOf(actor)[factor], 2)),
    standing: standings(SHOWN_ACTORS.map((actor) => standingOfMove(actor, factor))),
  }));
}
