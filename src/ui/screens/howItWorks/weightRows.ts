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

/** Where a row holds both, each fitted weight says so. */
function weightWords(weights: readonly number[], all: readonly Standing[]): readonly string[] {
  const mixed = new Set(all).size > 1;
  return weights.map((value, at) => {
    const weight = numberOf(value, 2).replace('-', '\u2212');
    return mixed && all[at] === 'fitted' ? say('howItWorks.weights.fitted', { weight }) : weight;
  });
}

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
      weights: weightWords([weight], [standing]),
      standing: standings([standing]),
    };
  });
}

export function responseRows(kinds: readonly Kind[]): readonly WeightRow[] {
  return RESPONSE_FACTORS.map((factor, at) => {
    const all = kinds.map((kind) => standingOf(kind, factor));
    const weights = kinds.map((kind) => RESPONSE_WEIGHTS[kind][at] ?? 0);
    return {
      id: factor,
      name: say(`responseFactor.${factor}.name`),
      means: say(`responseFactor.${factor}.means`),
      weights: weightWords(weights, all),
      standing: standings(all),
    };
  });
}

export function moveRows(): readonly WeightRow[] {
  return MOVE_FACTORS.map((factor) => {
    const all = SHOWN_ACTORS.map((actor) => standingOfMove(actor, factor));
    const weights = SHOWN_ACTORS.map((actor) => weightsOf(actor)[factor]);
    return {
      id: factor,
      name: say(`moveFactor.${factor}.name`),
      means: say(`moveFactor.${factor}.means`),
      weights: weightWords(weights, all),
      standing: standings(all),
    };
  });
}
