/** Figures of the check against the literature in words: the command line and the page tell them alike. */
import { numberOf, percentOf, signedOf } from './form.ts';
import type { MessageId } from './messages.ts';
import { say } from './say.ts';

/** As the check gives it; this folder knows no more of it than it tells. */
export interface ToldFigure {
  readonly claim: Tail<'bands.claim.'>;
  readonly wanted:
    | { readonly kind: 'band'; readonly low: number; readonly high: number }
    | { readonly kind: 'above'; readonly than: number }
    | { readonly kind: 'exact' }
    | { readonly kind: 'reported' };
  readonly unit: 'share' | 'points' | 'number' | 'count';
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

type Tail<Head extends string> = MessageId extends infer Id
  ? Id extends `${Head}${infer Rest}`
    ? Rest
    : never
  : never;

function inUnit(value: number, unit: ToldFigure['unit']): string {
  switch (unit) {
    case 'share':
      return percentOf(value, 1);
    case 'points':
      return say('bands.points', { points: signedOf(100 * value, 1) });
    case 'count':
      return numberOf(value);
    case 'number':
    default:
      return numberOf(value, 3);
  }
}

/** The figure with its interval, in its unit. */
export function figureWords({ value, interval, unit }: ToldFigure): string {
  if (interval === undefined) return inUnit(value, unit);
  const [low, high] = [interval.low, interval.high].map((end) => inUnit(end, unit));
  return say('bands.value', { value: inUnit(value, unit), low: low ?? '', high: high ?? '' });
}

export function wantedWords({ wanted, unit }: ToldFigure): string {
  switch (wanted.kind) {
    case 'band':
      return say('bands.wanted.band', {
        low: inUnit(wanted.low, unit),
        high: inUnit(wanted.high, unit),
      });
    case 'above':
      return say('bands.wanted.above', { than: inUnit(wanted.than, unit) });
    case 'exact':
      return say('bands.wanted.exact');
    case 'reported':
    default:
      return say('bands.wanted.reported');
  }
}
