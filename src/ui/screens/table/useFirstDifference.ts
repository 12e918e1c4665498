import { useDifference } from '../../../store/views.ts';
import { differenceWords } from './differenceWords.ts';

/** Where the track shown and the one beside it part, for the time line; undefined where they do not. */
export function useFirstDifference():
  | { readonly turn: number; readonly label: string }
  | undefined {
  const difference = useDifference();
  if (difference === undefined) return undefined;
  if (difference.kind === 'nothing' || difference.kind === 'rulesAlone') return undefined;
  return { turn: difference.turn, label: differenceWords(difference) };
}
